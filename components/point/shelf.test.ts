import { expect, it } from 'vitest';
import type { Source } from '../../lib/model/claim-base';
import { isMostlyOpenings } from './shelf';

const source = (basis: Source['basis'], i: number): Source => ({
  id: `s${i}`,
  outlet: 'The Gazette',
  kind: 'news',
  basis,
});

it.each([
  [['excerpt', 'excerpt', 'full text'], true],
  [['excerpt', 'full text'], false],
  [['full text', 'full text', 'excerpt'], false],
] as const)('of %j it is %s that most were read from their openings', (bases, isSo) =>
  expect(isMostlyOpenings(bases.map(source))).toBe(isSo),
);
