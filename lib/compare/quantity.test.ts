import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minutes } from '../../tests/claim-bases/small-base';
import type { Quantity } from '../model/claim-base';
import { compatible, interval } from './quantity';

const said = (value: Quantity, words: string): Quantity => ({ ...value, words });
const nearly = (max: number) => said(minutes(undefined, max), 'nearly so long');
const under = (max: number) => minutes(undefined, max);
const moreThan = (min: number) => minutes(min);
const exactly = (length: number) => minutes(length, length);
const about = (length: number) => minutes(length, length, true);
const count = (min?: number, max?: number): Quantity => ({ ...minutes(min, max), unit: 'aircraft' });
const count20 = count(undefined, 20);
const year = (min?: number, max?: number): Quantity => ({ ...minutes(min, max), unit: 'year' });

describe('figures that can mean the same', () => {
  it.each([
    ['nearly three hours and 2 h 45', nearly(180), exactly(165)],
    ['nearly three hours and three hours', nearly(180), exactly(180)],
    ['nearly three hours and about three hours', nearly(180), about(180)],
    ['about three hours and 2 h 45', about(180), exactly(165)],
    ['nearly three hours and more than two', nearly(180), moreThan(120)],
    ['over two and a half hours and nearly three', moreThan(150), nearly(180)],
    ['over two and a half hours and 2 h 45', moreThan(150), exactly(165)],
    ['six to seven hours and seven hours', minutes(360, 420), exactly(420)],
    ['just over three hours and three hours', moreThan(180), exactly(180)],
    [
      'an hour and still going on, and three hours',
      said(moreThan(60), 'over an hour, still going on'),
      exactly(180),
    ],
    ['no less than an hour, and three', said(moreThan(60), 'no less than an hour'), exactly(180)],
    ['three hours, as one says, and 2 h 45', said(exactly(180), 'three hours'), exactly(165)],
    ['less than three and a half hours and nearly three', under(210), nearly(180)],
    ['less than four hours and 2 h 45', under(240), exactly(165)],
    ['under twenty and fourteen', said(count20, 'under twenty'), count(14, 14)],
    ['up to twenty ships and fourteen', said(count20, 'up to twenty'), count(14, 14)],
    ['no more than twenty and twenty', said(count20, 'no more than twenty'), count(20, 20)],
    ['as many as twenty and nearly five', said(count20, 'as many as twenty'), { ...count20, max: 5 }],
    ['since 2022 and since 2021 or 2022', year(2022, 2022), year(2021, 2022)],
    ['other units, of which nothing can be said', exactly(5), count(50, 50)],
  ])('%s', (_, one, other) => expect(compatible(one, other)).toBe(true));

  it.each([
    ['nearly three hours and three and a half', nearly(180), exactly(210)],
    ['more than two hours and more than three', moreThan(120), moreThan(180)],
    ['nearly three hours and more than three', nearly(180), moreThan(180)],
    ['nearly three hours and two and a half', nearly(180), exactly(150)],
    ['nearly three hours and about two and a half', nearly(180), about(150)],
    ['180 minutes and 2 h 45', exactly(180), exactly(165)],
    ['two hours and two and a half', said(exactly(120), 'two hours'), exactly(150)],
    ['less than two hours and 2 h 45', under(120), exactly(165)],
    ['under three hours and four', under(180), exactly(240)],
    [
      'just under three hours and two and a half',
      said(under(180), 'slightly less than three hours'),
      exactly(150),
    ],
    ['five aircraft and six', count(5, 5), count(6, 6)],
    ['since 2018 and since 2019', year(2018, 2018), year(2019, 2019)],
    ['at most twenty and more', said(count20, 'at most twenty'), count(21, 21)],
    ['at most twenty and more than twenty', said(count20, 'at most twenty'), count(20)],
    ['hundreds and about 140', said(moreThan(200), 'hundreds'), about(140)],
  ])('not %s', (_, one, other) => expect(compatible(one, other)).toBe(false));
});

describe('laws of figures', () => {
  const figure = fc
    .record({
      unit: fc.constantFrom<Quantity['unit']>('minutes', 'people', 'year', 'percent', 'usd'),
      ends: fc.oneof(
        fc.tuple(fc.nat(5000), fc.nat(5000)).map(([a, b]) => ({ min: Math.min(a, b), max: Math.max(a, b) })),
        fc.nat(5000).map((min) => ({ min })),
        fc.nat(5000).map((max) => ({ max })),
      ),
      approximate: fc.boolean(),
      words: fc.constantFrom('so many', 'at least so many', 'up to so many', 'thousands'),
    })
    .map(
      ({ unit, ends, approximate, words }): Quantity => ({
        type: 'quantity',
        unit,
        ...ends,
        approximate,
        words,
      }),
    );

  it('are the same both ways round', () =>
    fc.assert(fc.property(figure, figure, (a, b) => compatible(a, b) === compatible(b, a))));

  it('each figure means itself', () => fc.assert(fc.property(figure, (a) => compatible(a, a))));

  it('an interval has its ends in order and holds what was printed', () =>
    fc.assert(
      fc.property(figure, (a) => {
        const { from, to } = interval(a);
        expect(from).toBeLessThanOrEqual(to);
        for (const end of [a.min, a.max])
          if (end !== undefined) {
            expect(end).toBeGreaterThanOrEqual(from);
            expect(end).toBeLessThanOrEqual(to);
          }
      }),
    ));

  it('more room never makes two figures differ', () =>
    fc.assert(
      fc.property(figure, figure, fc.nat(500), (a, b, room) => {
        if (a.min === undefined || a.max === undefined || !compatible(a, b)) return;
        expect(compatible({ ...a, min: a.min - room, max: a.max + room, approximate: true }, b)).toBe(true);
      }),
    ));
});
