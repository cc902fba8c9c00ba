import { expect, it } from 'vitest';
import type { Comparison } from '../../lib/model';
import { english } from '../test-texts';
import { countsInWords } from './counts';

const point = (...kinds: Comparison['accounts'][number]['kind'][]) => ({
  kind: kinds[0] ?? ('only-here' as const),
  accounts: kinds.map((kind, i) => ({ source: `s${i}`, kind })),
});
const points = [
  point('wording', 'agrees', 'agrees'),
  point('number', 'wording', 'agrees'),
  point('agrees'),
  point(),
];

it('tells points where some source differs from those where most do', () =>
  expect(countsInWords(points, false, english)).toBe(
    '4 points · at least one source differs in 2, most in 1',
  ));
it('gives nothing away in class', () => expect(countsInWords(points, true, english)).toBe('4 points'));
it('is silent about differences where there are none', () =>
  expect(countsInWords([point('agrees'), point()], false, english)).toBe('2 points'));
