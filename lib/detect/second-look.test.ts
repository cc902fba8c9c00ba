import { describe, expect, it } from 'vitest';
import type { Detection, DetectionCode } from '../model/detection';
import { countable, isDoubtful, secondLook } from './second-look';

const doubtful = (more: Partial<Detection> = {}, ...codes: DetectionCode[]): Detection => ({
  verdict: 'mentions',
  score: 0.2,
  reasons: ['throughout' as const, ...codes].map((code) => ({ code, words: [] })),
  ...more,
});
const profile = { earliest: '2025-08-08' };
const dated = { earliest: '2025-08-15T19:10Z' };
const times = <T>(count: number, point: T) => Array.from({ length: count }, () => point);
const verdict = (sentences: number, points: { earliest?: string }[], detection = doubtful()) =>
  secondLook(detection, sentences, points, profile).verdict;

describe('in doubt', () => {
  it('is a page that names the event thinly', () => {
    expect(isDoubtful(doubtful())).toBe(true);
    expect(isDoubtful(doubtful({ verdict: 'other' }))).toBe(true);
  });
  it.each([
    ['about', doubtful({ verdict: 'about', score: 0.9 })],
    ['ruled out', doubtful({ verdict: 'other', score: 0 })],
    ['about another event', doubtful({}, 'other-event')],
    ['a look back', doubtful({}, 'looks-back')],
  ])('is none that is %s', (_, detection) => {
    expect(isDoubtful(detection)).toBe(false);
    expect(secondLook(detection, 10, times(10, dated), profile)).toBe(detection);
  });
});

describe('the second look', () => {
  it('takes a page that reports many points for one about the event, and says why', () => {
    const { verdict, score, reasons } = secondLook(doubtful(), 10, times(4, dated), profile);
    expect([verdict, score]).toEqual(['about', 0.5]);
    expect(reasons.map(({ code }) => code)).toEqual(['points', 'throughout']);
  });
  it('does not for a few points, or for many in a long page', () => {
    expect(verdict(10, times(2, dated))).toBe('mentions');
    expect(verdict(40, times(4, dated))).toBe('mentions');
  });
  it('counts half what may be told of other days', () => {
    expect(verdict(10, times(4, {}))).toBe('mentions');
    expect(verdict(10, times(4, { earliest: '2022-02-24' }))).toBe('mentions');
    expect(verdict(10, times(6, {}))).toBe('about');
  });
  it('asks three points at least of a page that lacks a name', () => {
    const unnamed = doubtful({ verdict: 'other' }, 'names-missing');
    expect(verdict(4, times(2, dated), unnamed)).toBe('other');
    expect(verdict(4, times(3, dated), unnamed)).toBe('about');
  });
  it('leaves a page without sentences as it is', () => expect(verdict(0, [])).toBe('mentions'));
});

it('counts a few points of each sentence, and each point once', () => {
  const sentence = (...points: string[]) => points.map((point) => ({ point }));
  expect(countable([sentence('carpet', 'lunch', 'limousine'), sentence('carpet'), sentence()])).toEqual(
    new Set(['carpet', 'lunch']),
  );
});
