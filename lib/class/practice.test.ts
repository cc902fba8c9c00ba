import bundled from 'virtual:claim-base';
import learned from 'virtual:claim-learned';
import { describe, expect, it } from 'vitest';
import lesson from '../../assets/practice/lesson.json';
import opinion from '../../assets/practice/opinion.json';
import state from '../../assets/practice/state.json';
import tabloid from '../../assets/practice/tabloid.json';
import wire from '../../assets/practice/wire.json';
import { analyse } from '../analyse';
import { buildMatcher } from '../match/matcher';
import { type Analysis, DIFFERENCE_KINDS } from '../model/findings';
import { type Level, type PracticeArticle, practiceFacts, withOwnDetail, withOwnPoint } from './practice';

const articles = [wire, tabloid, opinion, state] as PracticeArticle[];
const LEVELS: Level[] = ['full', 'plain'];
const base = { ...bundled, learned };
const matcher = buildMatcher(base);

function read(article: PracticeArticle, level: Level): Analysis {
  const facts = practiceFacts(article, level);
  return withOwnDetail(analyse(facts, matcher, base), article, facts);
}
const points = (analysis: Analysis) => new Set(analysis.comparisons.map(({ point }) => point));
const cases = articles.flatMap((article) => LEVELS.map((level) => ({ id: article.id, level, article })));

describe.each(cases)('the practice article $id ($level)', ({ article, level }) => {
  const analysis = read(article, level);

  it('is about the summit and gives a lesson enough to look at', () => {
    expect(analysis.verdict).toBe('about');
    expect(points(analysis).size).toBeGreaterThanOrEqual(8);
  });

  it('quotes nobody with words that no source of the base printed', () => {
    const printed = bundled.points
      .flatMap(({ accounts }) => accounts.flatMap(({ quote }) => quote ?? []))
      .map((quote) => quote.toLowerCase());
    const quoted = article[level].flatMap((text) => [...text.matchAll(/"([^"]+)"/g)].map(([, q]) => q ?? ''));
    for (const quote of quoted) {
      expect(quote.split(' ').length).toBeLessThanOrEqual(8);
      expect(
        printed.some((each) => each.includes(quote.toLowerCase())),
        quote,
      ).toBe(true);
    }
  });
});

describe('the practice articles together', () => {
  const kinds = (article: unknown, level: Level) =>
    read(article as PracticeArticle, level).comparisons.map(({ point, kind }) => `${point}: ${kind}`);

  it.each(LEVELS)('show every kind of difference (%s)', (level) => {
    const found = articles.flatMap((article) => read(article, level).comparisons.map(({ kind }) => kind));
    for (const kind of DIFFERENCE_KINDS) expect(found).toContain(kind);
  });

  // What the lesson plan sends pupils to look at.
  it('hold what the lesson plan promises', () => {
    const tabloidPlain = kinds(tabloid, 'plain');
    expect(tabloidPlain).toContain('talks-duration: number');
    expect(tabloidPlain).toContain('flypast: agrees');
    expect(tabloidPlain).toContain('practice-flasks: only-here');
    const stateFull = kinds(state, 'full');
    expect(stateFull).toContain('talks-duration: number');
    expect(stateFull).toContain('three-on-three: attribution');
    expect(stateFull.some((each) => each.startsWith('russian-delegation'))).toBe(true);
    const wirePlain = read(wire as PracticeArticle, 'plain').comparisons;
    expect(wirePlain.find(({ point }) => point === 'talks-duration')?.origin?.name).toBe('Kremlin');
  });

  it('have the sentences that the lesson plan leads to', () => {
    const linked = lesson.steps.flatMap((step) =>
      LEVELS.flatMap((level) => (step[level].sentences ?? []).map((sentence) => ({ level, ...sentence }))),
    );
    expect(linked.length).toBeGreaterThan(0);
    for (const { level, article: id, point } of linked) {
      const article = articles.find((each) => each.id === id) as PracticeArticle;
      expect(points(read(article, level)), `${id} ${level}`).toContain(point);
    }
  });

  it('leave out, in the state broadcaster, that there was no agreement', () => {
    const left = read(state as PracticeArticle, 'full').omissions.map(({ point }) => point);
    expect(left).toContain('no-deal');
    expect(left).toContain('zelensky-not-invited');
  });
});

describe.each(articles)('the two levels of $id', (article) => {
  const [full, plain] = LEVELS.map((level) => read(article, level)) as [Analysis, Analysis];

  it('report mostly the same points', () => {
    const shared = [...points(plain)].filter((point) => points(full).has(point));
    expect(shared.length / points(plain).size).toBeGreaterThan(0.75);
  });

  it('differ in the length of their sentences', () => {
    const words = (level: Level) => article[level].join(' ');
    const perSentence = (text: string) =>
      text.split(/\s+/).length / (text.match(/[.!?]"?(?=\s|$)/g)?.length ?? 1);
    expect(perSentence(words('plain'))).toBeLessThan(perSentence(words('full')) * 0.75);
  });
});

describe('the made-up detail', () => {
  const article = tabloid as PracticeArticle;
  const analysis = read(article, 'full');
  const finding = analysis.findings.find(({ point }) => point === article.own?.id);

  it('is reported only here, by exactly its sentence', () => {
    expect(analysis.comparisons.find(({ point }) => point === article.own?.id)?.kind).toBe('only-here');
    const text = practiceFacts(article, 'full').blocks[finding?.sentence.block ?? 0]?.text;
    expect(text?.slice(finding?.sentence.start, finding?.sentence.end)).toBe(finding?.sentence.text);
    expect(finding?.sentence.text).toMatch(/^The Daily Kettle's own reporter counted 31 thermos flasks/);
  });

  it('is a point without accounts, added to a copy of the base', () => {
    const added = withOwnPoint(bundled, article).points.at(-1);
    expect(added).toMatchObject({ id: article.own?.id, accounts: [] });
    expect(bundled.points.some(({ id }) => id === article.own?.id)).toBe(false);
  });

  it('does not touch articles that have none', () => {
    const facts = practiceFacts(wire as PracticeArticle, 'full');
    expect(withOwnDetail(analysis, wire as PracticeArticle, facts)).toBe(analysis);
  });
});
