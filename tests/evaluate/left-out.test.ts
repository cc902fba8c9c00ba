import bundled from 'virtual:claim-base';
import learned from 'virtual:claim-learned';
import { expect, it } from 'vitest';
import { buildMatcher } from '../../lib/match/matcher';
import wire from './articles/first/01-agency-copy.json';
import { NOTHING_LEFT_OUT, withLeftOut } from './left-out';

const matcher = buildMatcher({ ...bundled, learned });
const article = (points: string[], optional: string[]) => ({
  file: 'wire.json',
  published: wire.published,
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
it('adds up over articles', () => {
  const one = leftOut([]);
  expect(withLeftOut(one, article([], []), bundled, matcher)).toEqual({
    articles: 2,
    told: 2 * one.told,
    reported: 0,
    maybe: 0,
  });
});
