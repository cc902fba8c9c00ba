import bundled from 'virtual:claim-base';
import learned from 'virtual:claim-learned';
import { expect, it } from 'vitest';
import { buildMatcher } from '../../lib/match/matcher';
import wire from './articles/first/01-agency-copy.json';
import { NOTHING_LEFT_OUT, withLeftOut } from './left-out';

const matcher = buildMatcher({ ...bundled, learned });
const article = (points: string[], optional: string[]) => ({
  file: 'wire.json',
  published: wire.published as string | null,
  sentences: wire.paragraphs.map((text) => ({ text, points, optional })),
});
const leftOut = (points: string[], optional: string[] = []) =>
  withLeftOut(NOTHING_LEFT_OUT, article(points, optional), bundled, matcher);

it('counts of what is told as left out how much is labelled as reported, or as perhaps reported', () => {
  const { told, ...none } = leftOut([]);
  expect(none).toEqual({ articles: 1, reported: 0, maybe: 0 });
  expect(told).toBeGreaterThan(20);
  const every = bundled.points.map(({ id }) => id);
  expect(leftOut(every)).toEqual({ articles: 1, told, reported: told, maybe: 0 });
  expect(leftOut([], every)).toEqual({ articles: 1, told, reported: 0, maybe: told });
  expect(leftOut(every, every)).toEqual({ articles: 1, told, reported: told, maybe: 0 });
});
it('takes the own source of an article for none of the others', () => {
  // Fewer than three others are no reason to tell of a point.
  const points = bundled.points.map((point) => ({ ...point, accounts: point.accounts.slice(0, 3) }));
  const told = (source: string | null) =>
    withLeftOut(NOTHING_LEFT_OUT, { ...article([], []), source }, { ...bundled, points }, matcher).told;
  expect(told('rte-0815')).toBeLessThan(told(null));
});
it('takes an article without a time to be from the day after the event', () => {
  const undated = withLeftOut(NOTHING_LEFT_OUT, { ...article([], []), published: null }, bundled, matcher);
  const before = { ...article([], []), published: '2025-08-14T12:00Z' };
  expect(undated.told).toBeGreaterThan(withLeftOut(NOTHING_LEFT_OUT, before, bundled, matcher).told);
});
it('adds up over articles', () => {
  const one = leftOut([]);
  expect(withLeftOut(one, article([], []), bundled, matcher)).toEqual({
    articles: 2,
    told: 2 * one.told,
    reported: 0,
    maybe: 0,
  });
});
