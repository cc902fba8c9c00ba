import { describe, expect, it } from 'vitest';
import type { Account, Comparison } from '../../lib/model';
import type { Told } from './shelf';
import { tellingLine } from './telling';

const texts = {
  language: 'en',
  t: (key: string, ...with_: (string | number)[]) => (with_.length > 0 ? `${key}(${with_.join(', ')})` : key),
  n: (key: string, count: number) => `${key}(${count})`,
};
const told = (outlet: string, account: Partial<Account>): Told => ({
  account: { source: outlet, account: 'It was so.', ...account },
  source: { id: outlet, outlet, kind: 'news', basis: 'excerpt' },
});
const hours = (count: number) =>
  ({ type: 'quantity', unit: 'minutes', min: count * 60, max: count * 60, words: `${count} hours` }) as const;
const comparison = (kind: Comparison['kind'], own: Partial<Comparison> = {}): Comparison => ({
  point: 'p',
  kind,
  findings: [],
  value: null,
  origin: null,
  accounts: [],
  own: null,
  ...own,
});

describe('the telling line', () => {
  it('sets two figures of others beside this article’s own words', () => {
    const others = [2, 2, 4, 5].map((count, i) => told(`${i}`, { value: hours(count) }));
    const own = { ...hours(3), words: 'almost three hours' };
    expect(tellingLine(comparison('number', { value: own }), others, texts)).toBe(
      '2 hr · 4 hr · tellingHere(almost three hours)',
    );
  });
  it('sets a figure that opened a sentence in small letters, but no name', () => {
    const own = { ...hours(3), words: 'Almost three hours' };
    expect(tellingLine(comparison('number', { value: own }), [], texts)).toBe(
      'tellingHere(almost three hours)',
    );
    const place = { type: 'place' as const, names: ['Anchorage'], words: 'Anchorage' };
    expect(tellingLine(comparison('number', { value: place }), [], texts)).toBe('tellingHere(Anchorage)');
  });
  it('names the origins where they differ', () => {
    const others = [told('a', { origin: { type: 'own' } }), told('b', {})];
    expect(
      tellingLine(comparison('attribution', { origin: { type: 'office', name: 'Kremlin' } }), others, texts),
    ).toBe('originOwn · tellingHere(Kremlin)');
  });
  it('quotes where the words differ, and counts where nothing is quoted', () => {
    expect(tellingLine(comparison('wording'), [told('a', { quote: 'a coup' })], texts)).toBe(
      'tellingQuote(a coup)',
    );
    expect(tellingLine(comparison('wording'), [told('a', {})], texts)).toBe('tellingOutlets(1)');
  });
  it('counts outlets, not articles, where all agree', () =>
    expect(tellingLine(comparison('agrees'), [told('a', {}), told('a', {}), told('b', {})], texts)).toBe(
      'tellingOutlets(2)',
    ));
});
