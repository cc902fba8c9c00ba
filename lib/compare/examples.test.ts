import { expect, it } from 'vitest';
import { minutes } from '../../tests/claim-bases/small-base';
import type { Quantity } from '../model/claim-base';
import { examples } from './examples';

const year = (of: number, words: string): Quantity => ({
  type: 'quantity',
  unit: 'year',
  min: of,
  max: of,
  words,
});

it('begins with the values that are furthest from the own one, on either side', () =>
  expect(
    examples(
      [minutes(150, 150), minutes(160, 160), minutes(210, 210), minutes(120)],
      minutes(undefined, 180),
    ),
  ).toEqual([minutes(120), minutes(210, 210), minutes(150, 150), minutes(160, 160)]));

it('takes the same value in other words for one, and lets the figure speak for it', () =>
  expect(
    examples(
      [year(2018, 'in seven years'), year(2018, 'since 2018'), year(2021, 'since 2021')],
      year(2019, '2019'),
    ).map(({ words }) => words),
  ).toEqual(['since 2021', 'since 2018']));

it('takes an approximate figure for the same one', () =>
  expect(examples([minutes(150, 150), minutes(150, 150, true)], minutes(180, 180))).toEqual([
    minutes(150, 150),
  ]));

it('begins with what most give where nothing can be measured', () => {
  const place = (...names: string[]) => ({ type: 'place' as const, names, words: names.join(' and ') });
  expect(
    examples([place('A'), place('B', 'C'), place('C', 'B')], place('D')).map(({ words }) => words),
  ).toEqual(['B and C', 'A']);
  expect(examples([], null)).toEqual([]);
});
