import { describe, expect, it } from 'vitest';
import type { Account, Value } from '../../lib/model/claim-base';
import type { Comparison } from '../../lib/model/findings';
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

/** With spaces that may break, for comparing. */
const spaced = (line: string) => line.replaceAll('\u00a0', ' ');

describe('the telling line', () => {
  it('says how many of how many differ, and sets two of their figures beside this article’s own', () => {
    const others = [2, 2, 4, 5].map((count, i) => told(`${i}`, { value: hours(count) }));
    const own = { type: 'quantity', unit: 'minutes', max: 180, words: 'Almost three hours' } as const;
    const accounts = [...all('number', others), ...more(50, 'agrees')];
    expect(spaced(tellingLine(comparison('number', { value: own, accounts }), others, english))).toBe(
      '4 of 54 other sources differ, e.g. 5 hr · 2 hr. This article: almost 3 hr',
    );
  });
  it('counts those that differ in other ways, too', () => {
    const others = [told('a', { value: hours(4) }), told('b', { value: hours(4) })];
    const accounts = [...all('number', others), ...more(9, 'wording'), ...more(10, 'agrees')];
    expect(spaced(tellingLine(comparison('number', { value: hours(3), accounts }), others, english))).toBe(
      '11 of 21 other sources differ, e.g. 4 hr. This article: 3 hr',
    );
    expect(
      spaced(
        tellingLine(
          comparison('number', { value: hours(3), accounts: all('number', others) }),
          others,
          english,
        ),
      ),
    ).toBe('2 of 2 other sources differ: 4 hr. This article: 3 hr');
  });
  it('breaks no line inside a short value or a name', () => {
    const others = [told('Hindustan Times', { value: hours(4) })];
    const accounts = [...all('number', others), ...more(2, 'agrees')];
    expect(tellingLine(comparison('number', { value: hours(3), accounts }), others, english)).toBe(
      '1 of 3 other sources differs, Hindustan\u00a0Times: 4\u00a0hr. This article: 3\u00a0hr',
    );
  });
  it('names the outlet where one differs, and leaves out accounts that agree', () => {
    const others = [told('RTÉ', { value: hours(4) }), told('b', { value: hours(3) })];
    const accounts = [
      { source: 'RTÉ', kind: 'number' },
      { source: 'b', kind: 'agrees' },
    ] as const;
    const beside = comparison('number', { value: hours(3), accounts: [...accounts] });
    expect(spaced(tellingLine(beside, others, english))).toBe(
      '1 of 2 other sources differs, RTÉ: 4 hr. This article: 3 hr',
    );
  });
  it('sets a figure that opened a sentence in small letters, but no name', () => {
    const others = [told('a', { value: hours(4) })];
    const accounts = all('number', others);
    const here = (value: Value) =>
      spaced(tellingLine(comparison('number', { value, accounts }), others, english)).replace(
        /^.*\. This article: /,
        '',
      );
    expect(here({ type: 'quantity', unit: 'people', min: 200, words: 'Hundreds' })).toBe('hundreds');
    expect(here({ type: 'place', names: ['Anchorage'], words: 'Anchorage' })).toBe('Anchorage');
  });
  it('names the origins where they differ', () => {
    const others = [told('a', { origin: { type: 'own' } }), told('b', {})];
    const origin = { type: 'office', name: 'Kremlin' } as const;
    const accounts = all('attribution', others);
    expect(spaced(tellingLine(comparison('attribution', { origin, accounts }), others, english))).toBe(
      '2 of 2 other sources differ: own reporting. This article: Kremlin',
    );
  });
  it('names an office and who speaks for it once', () => {
    const others = [
      told('a', { origin: { type: 'office', name: 'White House' } }),
      told('b', { origin: { type: 'person', name: 'Karoline Leavitt', of: 'White House' } }),
    ];
    const accounts = all('attribution', others);
    expect(spaced(tellingLine(comparison('attribution', { accounts }), others, english))).toBe(
      '2 of 2 other sources differ: White House',
    );
  });
  it('says whose the words are where they differ, and counts where nothing is quoted', () => {
    const line = (...others: Told[]) => {
      const accounts = [...all('wording', others), ...more(20, 'agrees')];
      return spaced(tellingLine(comparison('wording', { accounts }), others, english));
    };
    const carpet = told('M10News', { value: { type: 'text', words: 'for Air Force One' } });
    expect(line(told('a', { quote: 'a coup' }))).toBe('1 of 21 other sources differs, a: “a coup”');
    expect(line(carpet)).toBe('1 of 21 other sources differs, M10News: for Air Force One');
    expect(line(told('a', {}), carpet)).toBe(
      '2 of 22 other sources differ, such as M10News: for Air Force One',
    );
    expect(line(told('a', {}))).toBe('1 of 21 other sources differs, a');
    expect(line(told('a', {}), told('b', {}))).toBe('2 of 22 other sources differ');
  });
  it('counts sources, not outlets, where all agree', () => {
    const accounts = more(3, 'agrees');
    expect(tellingLine(comparison('agrees', { accounts }), [told('a', {}), told('a', {})], english)).toBe(
      '3 other sources',
    );
  });
});
