import { expect, it } from 'vitest';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../lib/model/findings';
import { english } from '../test-texts';
import { countsInWords } from './counts';

const points = (...kinds: DifferenceKind[]) => kinds.map((kind) => ({ kind }));

it('says in how many points somebody differs, in whatever way', () =>
  expect(countsInWords(points(...DIFFERENCE_KINDS), false, english)).toBe(
    '5 points. In 3, somebody reports it differently.',
  ));
it('speaks of one as of one', () => {
  expect(countsInWords(points('wording', 'agrees'), false, english)).toBe(
    '2 points. In 1, somebody reports it differently.',
  );
  expect(countsInWords(points('number'), false, english)).toBe('1 point. Somebody reports it differently.');
});
it('gives nothing away in class', () =>
  expect(countsInWords(points('wording', 'agrees'), true, english)).toBe('2 points'));
it('is silent about differences where there are none', () =>
  expect(countsInWords(points('agrees', 'only-here'), false, english)).toBe('2 points'));
