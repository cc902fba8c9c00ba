import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { analyse, analyseAmong } from '../lib/analyse';
import { buildMatcher } from '../lib/match/matcher';
import type { ClaimBase } from '../lib/model/claim-base';
import type { PageFacts } from '../lib/model/page';
import { PARAGRAPHS, POINTS, TITLE } from '../tests/claim-bases/wend-bridge-article';
import { readClaimFolder } from './claim-folder';

const folder = join(import.meta.dirname, '..', 'assets', 'claims', 'examples', 'wend-bridge');
const page = (title: string, paragraphs: string[]): PageFacts => ({
  url: 'https://news.example/story',
  title,
  description: null,
  site: null,
  language: 'en',
  published: '2025-05-03',
  blocks: paragraphs.map((text) => ({ kind: 'paragraph', text })),
});

/** The example of docs/authoring.md works from end to end, so that authors may trust it as a template. */
describe('the example base', () => {
  const read = readClaimFolder(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { base } = read;
  const matcher = buildMatcher(base);

  it('says everywhere that it is invented', () => {
    expect(base.base.title).toMatch(/invented/);
    expect(base.base.note).toMatch(/invented/);
    const sites = base.sources.flatMap(({ domain, url }) => [domain, url && new URL(url).host]);
    expect(sites.filter((site) => !site?.endsWith('.example'))).toEqual([]);
  });

  it('lights up an article about its event and finds its points, and no other', () => {
    const analysis = analyse(page(TITLE, PARAGRAPHS), matcher, base);
    expect(analysis.verdict).toBe('about');
    const found = new Set(analysis.findings.map(({ point }) => point));
    expect([...found].sort()).toEqual([...POINTS].sort());
  });

  it('shows another number of another outlet', () => {
    const { comparisons } = analyse(page(TITLE, PARAGRAPHS), matcher, base);
    const visitors = comparisons.find(({ point }) => point === 'visitors');
    expect(visitors?.kind).toBe('number');
    expect(visitors?.accounts).toContainEqual({ source: 'hollowmere-herald', kind: 'number' });
  });

  it('compares small counts, and whom an article names with whom others do', () => {
    const kindsWith = (paragraph: string, point: string, paragraphs = PARAGRAPHS) => {
      const { comparisons } = analyse(page(TITLE, [...paragraphs, paragraph]), matcher, base);
      const accounts = comparisons.find((one) => one.point === point)?.accounts ?? [];
      return Object.fromEntries(accounts.map(({ source, kind }) => [source, kind]));
    };
    expect(kindsWith('', 'protest')).toEqual({
      'radio-wend': 'agrees',
      'valley-wire': 'agrees',
      'eastbank-citizen': 'number',
    });
    const ownVoice = PARAGRAPHS.find((text) => text.includes('48 million')) ?? '';
    const others = PARAGRAPHS.filter((text) => text !== ownVoice);
    const cost = (who: string, paragraphs = others) =>
      kindsWith(`According to ${who}, the bridge cost 48 million euros.`, 'cost', paragraphs);
    expect(cost('the town hall')).toMatchObject({ 'hollowmere-herald': 'agrees', 'valley-wire': 'agrees' });
    expect(cost('the Ministry of Transport')).toMatchObject({
      'hollowmere-herald': 'attribution',
      'valley-wire': 'attribution',
      'eastbank-citizen': 'agrees',
    });
    // What the article tells as its own is from nobody.
    expect(cost('the Ministry of Transport', PARAGRAPHS)).toMatchObject({ 'valley-wire': 'agrees' });
    const auditor = 'The bridge cost 62 million euros, the county audit office said.';
    expect(kindsWith(auditor, 'cost')).toMatchObject({ 'upriver-post': 'agrees' });
  });

  it('leaves an article about another bridge alone', () => {
    const other = PARAGRAPHS.map((text) =>
      text.replaceAll('Hollowmere', 'Tarnford').replaceAll('Wend', 'Aske'),
    );
    expect(analyse(page('Tarnford opens its bridge', other), matcher, base).verdict).toBe('other');
  });
});

/** A base that an earlier version stored, or that was damaged later, fails when its matcher is built. */
describe('a base that fails among others', () => {
  const read = readClaimFolder(folder);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const { base } = read;
  const damaged = { ...base, base: { ...base.base, id: 'damaged', title: 'The damaged base' } };
  const matcherOf = (one: ClaimBase) => {
    if (one === damaged) throw new Error('no weights');
    return buildMatcher(one);
  };

  it('takes no other along', () =>
    expect(analyseAmong(page(TITLE, PARAGRAPHS), [damaged, base], matcherOf)?.base.id).toBe('wend-bridge'));

  it('is named where nothing else knows the page', () =>
    expect(() => analyseAmong(page(TITLE, PARAGRAPHS), [damaged], matcherOf)).toThrow(
      'The damaged base: Error: no weights',
    ));

  it('says nothing of a page that its gate would not let through', () => {
    const paragraphs = PARAGRAPHS.map((text) => text.replaceAll('Hollowmere', 'Tarnford'));
    expect(analyseAmong(page('Tarnford opens', paragraphs), [damaged], matcherOf)).toBeNull();
  });
});
