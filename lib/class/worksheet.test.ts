import { describe, expect, it } from 'vitest';
import type { ClaimBase, Point, Source } from '../model/claim-base';
import type { AccountComparison, Analysis, Comparison, Finding } from '../model/findings';
import { longestSheet, makeSheet } from './worksheet';

const source = (id: string): Source => ({ id, outlet: id, kind: 'news', basis: 'full text' });
const point = (id: string, sources: string[]): Point => ({
  id,
  section: 's',
  label: id,
  statement: `${id}.`,
  accounts: sources.map((each) => ({ source: each, account: `${each} on ${id}` })),
});
const finding = (of: string, block: number, start = 0): Finding => ({
  id: `${of}@${block}:${start}`,
  point: of,
  score: 1,
  reasons: [],
  sentence: { block, start, end: start + 5, text: `${block}:${start}` },
  value: null,
  origin: null,
});
const comparison = (of: string, findings: Finding[], kinds: AccountComparison['kind'][]): Comparison => ({
  point: of,
  kind: kinds[0] ?? 'only-here',
  findings: findings.map(({ id }) => id),
  value: null,
  origin: null,
  accounts: kinds.map((kind, i) => ({ source: `s${i}`, kind })),
  before: [],
  own: null,
});

const late = finding('late', 9);
const early = finding('early', 1);
const same = finding('same', 9);
const many = ['number', 'number', 'number', 'agrees', 'agrees', 'agrees'] as const;
const analysis = {
  findings: [early, late, same],
  // Differences first, as compare gives them.
  comparisons: [
    comparison('late', [late], [...many]),
    comparison('same', [same], ['wording']),
    comparison('early', [early], ['agrees']),
  ],
} as unknown as Analysis;
const all = ['s0', 's1', 's2', 's3', 's4', 's5'];
const base = {
  sources: all.map(source),
  points: ['late', 'same', 'early'].map((id) => point(id, all)),
} as unknown as ClaimBase;

describe('a worksheet', () => {
  it('takes no sentence twice and puts those it takes in reading order', () => {
    expect(longestSheet(analysis, '')).toBe(2);
    const sheet = makeSheet(analysis, base, { title: '', sentences: 9, accounts: 0 });
    expect(sheet.map(({ number, point: { id } }) => [number, id])).toEqual([
      [1, 'early'],
      [2, 'late'],
    ]);
    // What is asked of a sentence that reports several points must be said.
    expect(sheet.map(({ isOneOfSeveral }) => isOneOfSeveral)).toEqual([false, true]);
  });

  it('knows where its sentences stand in the article', () => {
    const sheet = makeSheet(analysis, base, { title: '', sentences: 9, accounts: 0 });
    expect(sheet.map(({ place: { block, start, end } }) => [block, start, end])).toEqual([
      [1, 0, 5],
      [9, 0, 5],
    ]);
  });

  it('leaves out the headline, and takes the surest sentence of a point', () => {
    const headline = finding('late', 0);
    const unsure = { ...finding('late', 2), score: 0.6 };
    const found = {
      findings: [headline, unsure, late],
      comparisons: [comparison('late', [headline, unsure, late], ['number'])],
    } as unknown as Analysis;
    const [item] = makeSheet(found, base, { title: headline.sentence.text, sentences: 1, accounts: 0 });
    expect(item?.sentence).toBe(late.sentence.text);
  });

  it('asks nothing about a judgement', () => {
    const judged = { ...comparison('late', [late], ['number']), judgement: true as const };
    const found = { ...analysis, comparisons: [judged, comparison('early', [early], ['agrees'])] };
    const sheet = makeSheet(found, base, { title: '', sentences: 9, accounts: 0, lesson: ['late'] });
    expect(sheet.map(({ point: { id } }) => id)).toEqual(['early']);
  });

  it('prefers sentences where accounts differ', () =>
    expect(makeSheet(analysis, base, { title: '', sentences: 1, accounts: 0 })[0]?.point.id).toBe('late'));

  it('takes the points of the lesson before all others, and no sentence twice for that', () => {
    const take = (sentences: number, lesson: string[]) =>
      makeSheet(analysis, base, { title: '', sentences, accounts: 0, lesson }).map(({ point: { id } }) => id);
    expect(take(1, ['early'])).toEqual(['early']);
    expect(take(1, ['same', 'early'])).toEqual(['same']);
    expect(take(9, ['same', 'early', 'gone'])).toEqual(['early', 'same']);
  });

  it('shows every kind even where few accounts are wanted, and tells how many there are', () => {
    const [item] = makeSheet(analysis, base, { title: '', sentences: 1, accounts: 2 });
    expect(item?.rows.map(({ kind }) => kind)).toEqual(['number', 'agrees']);
    expect(item?.all).toHaveLength(6);
    expect(item?.right).toEqual(['number']);
  });

  it('never has more accounts than asked for, and all where no limit is set', () => {
    expect(makeSheet(analysis, base, { title: '', sentences: 1, accounts: 5 })[0]?.rows).toHaveLength(5);
    expect(makeSheet(analysis, base, { title: '', sentences: 1, accounts: 0 })[0]?.rows).toHaveLength(6);
    expect(makeSheet(analysis, base, { title: '', sentences: 1, accounts: 99 })[0]?.rows).toHaveLength(6);
  });

  it('skips what the base no longer has', () => {
    const smaller = { ...base, points: base.points.slice(0, 1), sources: base.sources.slice(0, 2) };
    const sheet = makeSheet(analysis, smaller, { title: '', sentences: 9, accounts: 0 });
    expect(sheet.map(({ rows }) => rows.length)).toEqual([2]);
  });
});
