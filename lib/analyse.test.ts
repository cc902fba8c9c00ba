import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { readClaimFolder } from '../scripts/claim-folder';
import { learnOnce } from '../scripts/learn-once';
import { analyse } from './analyse';
import { buildMatcher } from './match/matcher';
import type { Analysis } from './model/findings';
import type { PageFacts } from './model/page';

const root = join(import.meta.dirname, '..');
/** The articles that the bundled base was begun with are other people's, so they lie beside the clone. */
const seeds = join(root, '..', 'shared', 'seeds');

function bundled() {
  const parsed = readClaimFolder(join(root, 'assets', 'claims', 'alaska-summit'));
  if (!parsed.ok) throw new Error('the bundled base has errors');
  return { ...parsed.base, learned: learnOnce(parsed.base) };
}

function seedPage(number: string): PageFacts {
  const file = readdirSync(seeds).find((name) => name.startsWith(number)) ?? '';
  const lines = readFileSync(join(seeds, file), 'utf8')
    .split('\n')
    .map((line) => line.trim());
  const title = lines.find((line) => line.startsWith('Trump-Putin')) ?? '';
  return {
    url: 'https://www.rte.ie/news/world/2025/0815/talks-conclude/',
    title,
    description: null,
    site: null,
    language: 'en',
    published: '2025-08-15',
    blocks: lines.filter((line) => line !== '').map((text) => ({ kind: 'paragraph', text })),
  };
}

describe.skipIf(!existsSync(seeds))('the RTÉ article', () => {
  let analysis: Analysis;
  beforeAll(() => {
    const base = bundled();
    analysis = analyse(seedPage('001'), buildMatcher(base), base);
    // Learning the base anew takes its time on a busy machine.
  }, 120_000);
  const comparison = (point: string) => analysis.comparisons.find((one) => one.point === point);

  it('is known as the base’s own source', () =>
    expect([analysis.source, analysis.outlet]).toEqual(['rte-0815', 'RTÉ News']));

  it('shows the length of the talks beside what others printed', () => {
    const { kind, value, origin, accounts = [] } = comparison('talks-duration') ?? {};
    expect(kind).toBe('number');
    expect(value).toMatchObject({ type: 'quantity', unit: 'minutes', max: 180 });
    expect(origin).toMatchObject({ type: 'office', name: 'Kremlin' });
    const kinds = new Map(accounts.map((account) => [account.source, account.kind]));
    expect(kinds.get('independent-0816'), 'three and a half hours').toBe('number');
    expect(kinds.get('m10news-0816'), 'more than two hours').toBe('agrees');
    expect(kinds.has('rte-0815')).toBe(false);
  });
});
