import { describe, expect, it } from 'vitest';
import type { ClaimBase, Comparison } from '../model';
import { briefOf } from './brief';

const took = (source: string, minutes: number) => ({
  source,
  account: `It took ${minutes} minutes.`,
  value: { type: 'quantity', unit: 'minutes', min: minutes, max: minutes, words: `${minutes} minutes` },
});
const article = (id: string, outlet = id) => ({ id, outlet, kind: 'news', basis: 'excerpt' });
const base = {
  base: { language: 'en' },
  sources: [article('a'), article('a2', 'a'), article('b'), article('c'), article('d')],
  points: [
    {
      id: 'length',
      label: 'Length',
      statement: 'How long it took.',
      accounts: [took('a', 210), took('a2', 200), took('b', 210), took('c', 150), took('d', 165)],
    },
  ],
} as unknown as ClaimBase;
const comparison = (...sources: string[]): Comparison => ({
  point: 'length',
  kind: 'number',
  findings: [],
  value: null,
  origin: null,
  accounts: sources.map((source) => ({ source, kind: 'number' })),
  own: null,
});
const chosen = (...sources: string[]) =>
  briefOf(comparison(...sources), base)?.accounts.map(({ outlet }) => outlet);

describe('briefOf', () => {
  it('takes at most three accounts, in the order given', () =>
    expect(chosen('d', 'c', 'b', 'a2')).toEqual(['d', 'c', 'b']));
  it('does not spend two places on one figure', () => expect(chosen('a', 'b', 'c')).toEqual(['a', 'c']));
  it('does not spend two places on one outlet', () => expect(chosen('a', 'a2', 'd')).toEqual(['a', 'd']));
  it('counts all of them', () => expect(briefOf(comparison('a', 'b', 'c'), base)?.others).toBe(3));
  it('leaves out sources that the base does not know', () => expect(chosen('gone', 'a')).toEqual(['a']));
  it('gives nothing away in class', () => {
    const brief = briefOf(comparison('a'), base, true);
    expect(brief).toMatchObject({ kind: null, accounts: [], others: 1 });
    expect(JSON.stringify(brief)).not.toContain('210');
  });
  it('has nothing to say of an unknown point', () =>
    expect(briefOf({ ...comparison('a'), point: 'gone' }, base)).toBeNull());
});
