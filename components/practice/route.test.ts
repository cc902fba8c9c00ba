import { expect, it } from 'vitest';
import { readRoute, routeTo } from './route';

it.each([
  ['wire', 'full', null],
  ['wire', 'full', 0],
  ['tabloid', 'plain', null],
  ['tabloid', 'plain', 12],
  ['lesson', 'plain', null],
] as const)('leads back to %s, %s, %s', (section, level, mark) =>
  expect(readRoute(routeTo(section, level, mark ?? undefined))).toEqual({ section, level, mark }),
);

it('begins at the start, and takes nonsense for no sentence', () => {
  expect(readRoute('')).toEqual({ section: '', level: 'full', mark: null });
  expect(readRoute('#wire/-1/x')).toEqual({ section: 'wire', level: 'full', mark: null });
});
