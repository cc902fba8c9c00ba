import bundled from 'virtual:claim-base';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { account, minutes, point, smallBase, source } from '../../tests/claim-bases/small-base';
import type { Origin, Value } from '../model/claim-base';
import type { AccountComparison } from '../model/findings';
import { byValue, groupAccounts, newestFirst } from './groups';
import { ladder } from './ladder';
import { numberStrip } from './number-strip';
import { differingWords } from './phrases';

const others = (...sources: string[]): AccountComparison[] =>
  sources.map((source) => ({ source, kind: 'agrees' }));

describe('number strip', () => {
  const long = point(
    'long',
    [
      account('a', { value: minutes(180, 180) }),
      account('b', { value: minutes(180, 180) }),
      account('c', { value: minutes(undefined, 180) }),
      account('d', { value: minutes(120) }),
      account('e', { value: minutes(165, 165, true) }),
      account('f', { value: { type: 'text', words: 'for ages' } }),
    ],
    { measure: { type: 'quantity', unit: 'minutes' } },
  );
  const strip = numberStrip(
    { value: minutes(undefined, 180), accounts: others('a', 'b', 'c', 'd', 'e', 'f') },
    long,
  );
  const bar = (id: string) => strip?.bars.find(({ sources }) => sources.includes(id));

  it('prints every value once, with all who printed it', () => {
    expect(strip?.bars.length).toBe(4);
    expect(bar('a')).toMatchObject({
      sources: ['a', 'b'],
      thisArticle: false,
      openStart: false,
      openEnd: false,
    });
    expect(bar('a')?.start).toBe(bar('a')?.end);
  });
  it('leaves out figures of accounts that tell the point otherwise', () => {
    const { accounts, measure } = long;
    const unlike = {
      ...long,
      measure,
      accounts: [...accounts, account('g', { value: minutes(20, 20), otherwise: true })],
    };
    expect(numberStrip({ value: null, accounts: others('a', 'd', 'g') }, unlike)?.bars).toHaveLength(2);
  });
  it('marks the article being read', () =>
    expect(bar('c')).toMatchObject({ sources: ['c'], thisArticle: true }));
  it('has it print its own words, however many others print the same figure in theirs', () => {
    const value = { ...minutes(180, 180), words: 'three hours' };
    const theirs = { ...value, words: '3 hr' };
    const same = point('same', [
      account('a', { value: theirs }),
      account('b', { value: theirs }),
      account('c', { value: minutes(120, 120) }),
    ]);
    const measured = { ...same, measure: { type: 'quantity', unit: 'minutes' } } as const;
    const words = (own: typeof value | null) =>
      numberStrip({ value: own, accounts: others('a', 'b', 'c') }, measured)?.bars.at(-1)?.words;
    expect(words(value)).toBe('three hours');
    expect(words(null)).toBe('3 hr');
  });
  it('draws “nearly”, “more than” and “about” open at their ends', () => {
    expect(bar('c')).toMatchObject({ openStart: true, openEnd: false, end: bar('a')?.start });
    expect(bar('d')).toMatchObject({ openStart: false, openEnd: true });
    expect(bar('e')).toMatchObject({ openStart: true, openEnd: true });
  });
  it('has ticks on quarter hours that span the values', () =>
    expect(strip?.ticks.map(({ value }) => value)).toEqual([120, 135, 150, 165, 180]));
  it('goes from the smallest figure to the largest, however far an open end reaches', () => {
    const going = point('going', [
      account('a', { value: minutes(120) }),
      account('b', { value: { ...minutes(60), words: 'second hour, and still going on' } }),
      account('c', { value: minutes(150, 150) }),
      account('d', { value: minutes(undefined, 210) }),
    ]);
    const measured = { ...going, measure: { type: 'quantity', unit: 'minutes' } } as const;
    const order = numberStrip({ value: null, accounts: others('a', 'b', 'c', 'd') }, measured);
    expect(order?.bars.map(({ sources }) => sources.join())).toEqual(['b', 'a', 'c', 'd']);
  });
  it('needs two values', () => {
    expect(numberStrip({ value: null, accounts: others('a', 'b', 'f') }, long)).toBeNull();
    expect(numberStrip({ value: null, accounts: [] }, long)).toBeNull();
  });
  it('keeps everything on the strip, whatever the values', () => {
    const value = fc.oneof(
      fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => minutes(Math.min(a, b), Math.max(a, b))),
      fc.nat().map((min) => minutes(min)),
      fc.nat().map((max) => minutes(undefined, max, true)),
      fc.nat(9).map((few) => ({ ...minutes(few), words: 'at least a few' })),
    );
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 9 }), (values) => {
        const accounts = values.map((value, i) => account(`s${i}`, { value }));
        const strip = numberStrip(
          { value: null, accounts: others(...accounts.map(({ source }) => source)) },
          point('p', accounts, { measure: { type: 'quantity', unit: 'minutes' } }),
        );
        for (const { start, end } of strip?.bars ?? []) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(1);
          expect(start).toBeLessThanOrEqual(end);
        }
        const ats = strip?.ticks.map(({ at }) => at) ?? [0, 1];
        expect(ats.length).toBeGreaterThanOrEqual(2);
        expect(ats.length).toBeLessThanOrEqual(8);
        expect([...ats].sort((a, b) => a - b)).toEqual(ats);
      }),
    );
  });
});

describe('who said so', () => {
  const trump: Origin = { type: 'person', name: 'Donald Trump' };
  const sources = [
    source('a', { credit: 'AP' }),
    source('b', { credit: 'AP' }),
    source('c', { credit: 'AP' }),
    source('d'),
    source('e', { outlet: 'TASS' }),
    source('f', { outlet: 'TASS' }),
  ];
  const said = point('said', [
    account('a', { origin: trump, value: minutes(60, 60) }),
    account('b', { origin: { type: 'person', name: 'Trump', of: 'White House' }, value: minutes(60, 60) }),
    account('c', { origin: trump, value: minutes(90, 90) }),
    account('d', { origin: { type: 'own' } }),
    account('e', { origin: { type: 'wire', name: 'TASS' } }),
    account('f', { origin: { type: 'wire', name: 'TASS' } }),
    account('g'),
  ]);
  const base = smallBase(sources, [said], [['trump', 'donald trump']]);
  const climbed = ladder(
    { origin: { type: 'office', name: 'Kremlin' }, accounts: others('a', 'b', 'c', 'd', 'e', 'f', 'g') },
    said,
    base,
  );
  const entry = (type: string) => climbed.rungs.find((rung) => rung.type === type)?.entries[0];

  it('goes from own reporting down to wire copy, only where someone stands', () =>
    expect(climbed.rungs.map(({ type }) => type)).toEqual(['own', 'person', 'office', 'wire']));
  it('folds copies of one wire story, but not stories that give other values', () =>
    expect(entry('person')).toEqual({
      name: 'Donald Trump',
      of: 'White House',
      thisArticle: false,
      tellings: [
        { credit: 'AP', sources: ['a', 'b'] },
        { credit: 'AP', sources: ['c'] },
      ],
    }));
  it('takes an agency’s own articles for what they are', () =>
    expect(entry('wire')?.tellings).toEqual([
      { credit: null, sources: ['e'] },
      { credit: null, sources: ['f'] },
    ]));
  it('shows where the article being read stands, even alone', () =>
    expect(entry('office')).toEqual({ name: 'Kremlin', of: null, thisArticle: true, tellings: [] }));
  it('knows by the last name whom others name in full, and shows each of two who said it together', () => {
    const origin = { type: 'person', name: 'Merz and Donald Trump' } as const;
    const { rungs } = ladder({ origin, accounts: others('a', 'd') }, said, base);
    const people = rungs.find(({ type }) => type === 'person')?.entries;
    expect(people?.map(({ name, thisArticle }) => [name, thisArticle])).toEqual([
      ['Donald Trump', true],
      ['Merz', true],
    ]);
    const merz = point('warned', [
      account('a', { origin: { type: 'person', name: 'Friedrich Merz', of: 'Chancellery' } }),
    ]);
    const one = ladder({ origin: { type: 'person', name: 'Merz' }, accounts: others('a') }, merz, base);
    expect(one.rungs.flatMap(({ entries }) => entries)).toHaveLength(1);
    expect(one.rungs[0]?.entries[0]).toMatchObject({ name: 'Friedrich Merz', thisArticle: true });
  });
  it('counts sources and what is left of them when copies are folded', () => {
    expect(climbed).toMatchObject({ notNoted: ['g'], sources: 7, tellings: 6 });
  });
  it('loses and doubles no source of the bundled base', () => {
    for (const point of bundled.points) {
      const ids = point.accounts.map(({ source }) => source);
      const { rungs, notNoted } = ladder({ origin: null, accounts: others(...ids) }, point, bundled);
      const there = rungs.flatMap(({ entries }) =>
        entries.flatMap(({ tellings }) => tellings.flatMap((one) => one.sources)),
      );
      expect([...there, ...notNoted].sort()).toEqual([...ids].sort());
    }
  });
});

describe('groups of accounts', () => {
  const sources = [
    source('a', { country: 'GB', published: '2030-01-01' }),
    source('b', { country: 'RU', outletKind: 'state media', kind: 'live', published: '2030-01-03' }),
    source('c', { country: 'GB', outletKind: 'newspaper', kind: 'opinion' }),
    source('d', { outletKind: 'newspaper' }),
  ];
  const keys = (by: 'country' | 'kind') =>
    groupAccounts(others('a', 'b', 'c', 'd', 'x'), sources, by).map(({ key, accounts }) => [
      key,
      accounts.map(({ source }) => source).join(''),
    ]);
  it('are by country, largest first, unknown last', () =>
    expect(keys('country')).toEqual([
      ['GB', 'ac'],
      ['RU', 'b'],
      [null, 'dx'],
    ]));
  it('are by kind, where state media are that before all', () =>
    expect(keys('kind')).toEqual([
      ['news', 'a'],
      ['newspaper', 'd'],
      ['opinion', 'c'],
      ['state media', 'b'],
      [null, 'x'],
    ]));
  it('are newest first, undated last', () =>
    expect(newestFirst(others('a', 'b', 'c'), sources).map(({ source }) => source)).toEqual(['b', 'a', 'c']));
  it('are by value, those without last', () => {
    const days: Value = { type: 'text', words: 'days' };
    const long = point('p', [
      account('a', { value: days }),
      account('b', { value: minutes(90, 90) }),
      account('c', { value: minutes(undefined, 60) }),
    ]);
    expect(byValue(others('a', 'b', 'c'), long).map(({ source }) => source)).toEqual(['c', 'b', 'a']);
  });
});

describe('differing words', () => {
  const marked = (phrase: string, ...others: string[]) =>
    differingWords(phrase, others).flatMap(({ text, differs }) => (differs ? text : []));
  it('are those of content that the others lack', () =>
    expect(marked('a very productive meeting', 'an extremely productive meeting', 'the meetings')).toEqual(
      [],
    ));
  it('are told from small words', () => {
    expect(marked('they will make the right decision', "they'll make a proper decision")).toEqual(['right']);
    expect(marked('no deal', 'a deal with Moscow')).toEqual([]);
  });
  it('are none where there is nothing to compare', () => expect(marked('a royal welcome')).toEqual([]));
  it('cut the phrase into pieces that are the phrase', () =>
    fc.assert(
      fc.property(
        fc.string(),
        fc.string(),
        (a, b) =>
          differingWords(a, [b])
            .map(({ text }) => text)
            .join('') === a,
      ),
    ));
});
