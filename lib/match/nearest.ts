import type { Point, Unit } from '../model/claim-base';
import type { Candidate } from './candidates';

/** The figures that are near enough to what outlets printed. The nearest come first. */
export function nearest(candidates: readonly Candidate[], point: Point, unit: Unit) {
  const range = known(point, unit);
  return candidates
    .map((candidate) => ({ candidate, distance: distance(candidate, range) }))
    .filter(({ distance }) => distance <= FARTHEST[unit])
    .sort((a, b) => a.distance - b.distance || openEnds(a.candidate, unit) - openEnds(b.candidate, unit));
}

/** "For over three years, since 2022": of several years, the one that is told exactly. */
const openEnds = ({ min, max }: Candidate, unit: Unit) =>
  Number(unit === 'year' && (min === undefined || max === undefined));

/**
 * How far a figure may be from all that outlets printed and still belong to the point: a factor or, for years, a
 * difference.
 */
const FARTHEST: Record<Unit, number> = {
  minutes: Math.log(4),
  days: Math.log(8),
  year: 60,
  people: Math.log(30),
  aircraft: Math.log(6),
  percent: Math.log(5),
  usd: Math.log(30),
  eur: Math.log(30),
  regions: Math.log(4),
  'points-of-ten': Math.log(12),
  count: Math.log(30),
};

function known(point: Point, unit: Unit): { low: number; high: number } | null {
  const figures = point.accounts.flatMap(({ value }) =>
    value?.type === 'quantity' && value.unit === unit ? [value.min ?? value.max, value.max ?? value.min] : [],
  );
  const numbers = figures.filter((figure) => figure !== undefined);
  return numbers.length === 0 ? null : { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function distance({ min, max, mention }: Candidate, range: { low: number; high: number } | null): number {
  if (!range) return 0;
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0];
  if (high >= range.low && low <= range.high) return 0;
  const [a, b] = high < range.low ? [high, range.low] : [range.high, low];
  return mention.kind === 'year' || (range.low > 1500 && range.high < 2200)
    ? b - a
    : Math.log(Math.max(b, 0.1) / Math.max(a, 0.1));
}
