import { describe, expect, it } from 'vitest';
import type { ClaimBase } from '../model/claim-base';
import type { Comparison } from '../model/findings';
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
  before: [],
  own: null,
});
const mixed = (differing: string[], agreeing: string[]): Comparison => ({
  ...comparison(),
  accounts: [
    ...differing.map((source) => ({ source, kind: 'number' as const })),
    ...agreeing.map((source) => ({ source, kind: 'agrees' as const })),
  ],
});
const kindsOf = (of: Comparison) => briefOf(of, base)?.accounts.map(({ kind }) => kind);
const chosen = (...sources: string[]) =>
  briefOf(comparison(...sources), base)?.accounts.map(({ outlet }) => outlet);

describe('briefOf', () => {
  it('takes at most three accounts, in the order given', () =>
    expect(chosen('d', 'c', 'b', 'a2')).toEqual(['d', 'c', 'b']));
  it('does not spend two places on one figure', () => expect(chosen('a', 'b', 'c')).toEqual(['a', 'c']));
  it('does not spend two places on one outlet', () => expect(chosen('a', 'a2', 'd')).toEqual(['a', 'd']));
  it('counts sources by how they stand to the article', () =>
    expect(briefOf(mixed(['a', 'a2'], ['b', 'c', 'd']), base)).toMatchObject({
      others: 5,
      alike: 2,
      agree: 3,
    }));
  it('has one that agrees last, where most agree', () => {
    // a2 and c would have been next: other figures of other outlets.
    expect(kindsOf(mixed(['d', 'c'], ['a', 'a2', 'b']))).toEqual(['number', 'number', 'agrees']);
    expect(kindsOf(mixed(['d'], ['a', 'a2', 'b']))).toEqual(['number', 'agrees']);
    expect(kindsOf(mixed(['d', 'c', 'b'], ['a']))).toEqual(['number', 'number', 'number']);
  });
  it('has one that agrees even where it says what another says, or is of its outlet', () =>
    expect(kindsOf(mixed(['a'], ['a2', 'b']))).toEqual(['number', 'agrees']));
  it('leaves out sources that the base does not know', () => expect(chosen('gone', 'a')).toEqual(['a']));
  it('gives nothing away in class', () => {
    const brief = briefOf(comparison('a'), base, true);
    expect(brief).toMatchObject({ kind: null, accounts: [], others: 1, alike: 0, agree: 0 });
    expect(JSON.stringify(brief)).not.toContain('210');
  });
  it('has nothing to say of an unknown point', () =>
    expect(briefOf({ ...comparison('a'), point: 'gone' }, base)).toBeNull());
});
