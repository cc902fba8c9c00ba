import { expect, it } from 'vitest';
import { english } from '../test-texts';
import { kindInWords } from './kinds';

it.each([
  ['wording', { others: 25, alike: 1, agree: 24 }, '1 of 25 sources puts it differently'],
  ['attribution', { others: 9, alike: 9, agree: 0 }, '9 of 9 sources have it from someone else'],
  [
    'number',
    { others: 54, alike: 7, agree: 44 },
    '7 of 54 sources give another number or name, 3 differ in other ways',
  ],
  ['wording', { others: 1, alike: 1, agree: 0 }, 'The only other source puts it differently'],
  ['agrees', { others: 17, alike: 17, agree: 17 }, '17 other sources report this point, too'],
  ['only-here', { others: 0, alike: 0, agree: 0 }, 'Only here'],
] as const)('%s of %o is told as how many of how many', (kind, counts, words) =>
  expect(kindInWords(kind, counts, english)).toBe(words),
);
