import { expect, it } from 'vitest';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../lib/model/findings';
import { english } from '../test-texts';
import { countsInWords } from './counts';

const points = (...kinds: DifferenceKind[]) => kinds.map((kind) => ({ kind }));

it('says in how many points somebody differs, in whatever way', () =>
  expect(countsInWords(points(...DIFFERENCE_KINDS), false, english)).toBe(
    '5 points found in this article. On 3, another source differs.',
  ));
it('speaks of one as of one', () => {
  expect(countsInWords(points('wording', 'agrees'), false, english)).toBe(
    '2 points found in this article. On 1, another source differs.',
  );
  expect(countsInWords(points('number'), false, english)).toBe(
    '1 point found in this article. On it, another source differs.',
  );
});
it('gives nothing away in class', () =>
  expect(countsInWords(points('wording', 'agrees'), true, english)).toBe('2 points'));
it('is silent about differences where there are none', () =>
  expect(countsInWords(points('agrees', 'only-here'), false, english)).toBe('2 points'));
