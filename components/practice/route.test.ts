import { expect, it } from 'vitest';
import { markAt, readRoute, routeTo } from './route';

it.each([
  ['wire', 'full', null],
  ['wire', 'full', 0],
  ['tabloid', 'plain', null],
  ['tabloid', 'plain', 12],
  ['tabloid', 'plain', 'talks-duration'],
  ['lesson', 'plain', null],
] as const)('leads back to %s, %s, %s', (section, level, mark) =>
  expect(readRoute(routeTo(section, level, mark ?? undefined))).toEqual({ section, level, mark }),
);

it('begins at the start', () => expect(readRoute('')).toEqual({ section: '', level: 'full', mark: null }));

it('finds a sentence by its number or by its point, and none where there is none', () => {
  const marks = ['a', 'b'].map((point) => ({ findings: [{ point: 'first' }, { point }] }));
  const open = (hash: string) => markAt(readRoute(hash).mark, marks);
  expect(['#wire/plain/1', '#wire/b', '#wire/plain/first', '#wire/0'].map(open)).toEqual([1, 1, 1, 0]);
  expect(['#wire', '#wire/plain', '#wire/2', '#wire/-1/x', '#wire/c'].map(open)).toEqual(Array(5).fill(null));
});
