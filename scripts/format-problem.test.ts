import { expect, it } from 'vitest';
import { countLines } from './format-problem';
import { asArgument } from './usage';

it('counts one of a kind as one', () =>
  expect(countLines({ outlets: 1, countries: 1, points: 2 })).toBe(
    '       1 outlet\n       1 country\n       2 points',
  ));

it('quotes a path that a shell would take apart, and no other', () => {
  expect(asArgument('dam dispute')).toBe('"dam dispute"');
  expect(['my-event', '../bases/Brücke_2', 'C:\\bases'].map(asArgument)).toEqual([
    'my-event',
    '../bases/Brücke_2',
    'C:\\bases',
  ]);
});
