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
const all = (kind: 'number' | 'attribution' | 'wording', others: readonly Told[]) =>
  others.map(({ source }) => ({ source: source.id, kind }));

describe('the telling line', () => {
  it('sets two figures of others beside this article’s own words', () => {
    const others = [2, 2, 4, 5].map((count, i) => told(`${i}`, { value: hours(count) }));
    const own = { ...hours(3), words: 'almost three hours' };
    const accounts = all('number', others);
    expect(tellingLine(comparison('number', { value: own, accounts }), others, texts)).toBe(
      '2 hr · 4 hr · tellingHere(almost three hours)',
    );
  });
  it('leaves out accounts that agree', () => {
    const others = [told('a', { value: hours(4) }), told('b', { value: hours(3) })];
    const accounts = [
      { source: 'a', kind: 'number' },
      { source: 'b', kind: 'agrees' },
    ] as const;
    const beside = comparison('number', { value: hours(3), accounts: [...accounts] });
    expect(tellingLine(beside, others, texts)).toBe('4 hr · tellingHere(3 hours)');
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
    const origin = { type: 'office', name: 'Kremlin' } as const;
    const accounts = all('attribution', others);
    expect(tellingLine(comparison('attribution', { origin, accounts }), others, texts)).toBe(
      'originOwn · tellingHere(Kremlin)',
    );
  });
  it('quotes where the words differ, and counts where nothing is quoted', () => {
    const line = (other: Told) =>
      tellingLine(comparison('wording', { accounts: all('wording', [other]) }), [other], texts);
    expect(line(told('a', { quote: 'a coup' }))).toBe('tellingQuote(a coup)');
    expect(line(told('a', { value: { type: 'text', words: 'for the pilots' } }))).toBe('for the pilots');
    expect(line(told('a', {}))).toBe('tellingOutlets(1)');
  });
  it('counts outlets, not articles, where all agree', () =>
    expect(tellingLine(comparison('agrees'), [told('a', {}), told('a', {}), told('b', {})], texts)).toBe(
      'tellingOutlets(2)',
    ));
});
