import { describe, expect, it } from 'vitest';
import type { Account, Comparison } from '../../lib/model';
import { english } from '../test-texts';
import type { Told } from './shelf';
import { tellingLine } from './telling';

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
  before: [],
  own: null,
  ...own,
});
type Kind = Comparison['accounts'][number]['kind'];
const all = (kind: Kind, others: readonly Told[]) =>
  others.map(({ source }) => ({ source: source.id, kind }));
/** That many more, of sources that no test looks at. */
const more = (count: number, kind: Kind) =>
  Array.from({ length: count }, (_, i) => ({ source: `more-${i}`, kind }));

describe('the telling line', () => {
  it('says for how many of how many it is, and sets two of their figures beside this article’s own words', () => {
    const others = [2, 2, 4, 5].map((count, i) => told(`${i}`, { value: hours(count) }));
    const own = { ...hours(3), words: 'almost three hours' };
    const accounts = [...all('number', others), ...more(50, 'agrees')];
    expect(tellingLine(comparison('number', { value: own, accounts }), others, english)).toBe(
      '4 of 54 sources: 2 hr · 4 hr · here almost three hours',
    );
  });
  it('names the outlet where one differs, and leaves out accounts that agree', () => {
    const others = [told('RTÉ', { value: hours(4) }), told('b', { value: hours(3) })];
    const accounts = [
      { source: 'RTÉ', kind: 'number' },
      { source: 'b', kind: 'agrees' },
    ] as const;
    const beside = comparison('number', { value: hours(3), accounts: [...accounts] });
    expect(tellingLine(beside, others, english)).toBe('1 of 2 sources, RTÉ: 4 hr · here 3 hours');
  });
  it('sets a figure that opened a sentence in small letters, but no name', () => {
    const others = [told('a', { value: hours(4) })];
    const accounts = all('number', others);
    const own = { ...hours(3), words: 'Almost three hours' };
    expect(tellingLine(comparison('number', { value: own, accounts }), others, english)).toMatch(
      / · here almost three hours$/,
    );
    const place = { type: 'place' as const, names: ['Anchorage'], words: 'Anchorage' };
    expect(tellingLine(comparison('number', { value: place, accounts }), others, english)).toMatch(
      / · here Anchorage$/,
    );
  });
  it('names the origins where they differ', () => {
    const others = [told('a', { origin: { type: 'own' } }), told('b', {})];
    const origin = { type: 'office', name: 'Kremlin' } as const;
    const accounts = all('attribution', others);
    expect(tellingLine(comparison('attribution', { origin, accounts }), others, english)).toBe(
      '2 of 2 sources: own reporting · here Kremlin',
    );
  });
  it('says whose the words are where they differ, and counts where nothing is quoted', () => {
    const line = (...others: Told[]) => {
      const accounts = [...all('wording', others), ...more(20, 'agrees')];
      return tellingLine(comparison('wording', { accounts }), others, english);
    };
    const carpet = told('M10News', { value: { type: 'text', words: 'for Air Force One' } });
    expect(line(told('a', { quote: 'a coup' }))).toBe('1 of 21 sources, a: “a coup”');
    expect(line(carpet)).toBe('1 of 21 sources, M10News: for Air Force One');
    expect(line(told('a', {}), carpet)).toBe('2 of 22 sources, such as M10News: for Air Force One');
    expect(line(told('a', {}))).toBe('1 of 21 sources puts it differently: a');
    expect(line(told('a', {}), told('b', {}))).toBe('2 of 22 sources put it differently');
  });
  it('counts sources, not outlets, where all agree', () => {
    const accounts = more(3, 'agrees');
    expect(tellingLine(comparison('agrees', { accounts }), [told('a', {}), told('a', {})], english)).toBe(
      '3 other sources',
    );
  });
});
