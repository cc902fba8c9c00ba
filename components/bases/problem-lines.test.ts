import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { Problem } from '../../lib/model/problem';
import type { Texts } from '../text';
import { problemLines } from './problem-lines';

const german = JSON.parse(readFileSync('public/_locales/de/messages.json', 'utf8')) as Record<
  string,
  { message: string }
>;
const t: Texts['t'] = (key, ...rest) =>
  (german[key]?.message ?? '').replace(/\$(\d)/g, (_, number) => String(rest[Number(number) - 1]));

it('tells problems in the reader’s language, the author’s own words as they are', () => {
  const problem: Problem = {
    file: 'points.json',
    path: 'points[3].label',
    record: 'ribbon',
    found: ['', '"The $1 ribbon"'],
    expected: ['problemAtMost', '60'],
  };
  expect(problemLines([problem], t)).toBe(
    'points.json: points[3].label (ribbon)\n  Gefunden: "The $1 ribbon"\n  Erwartet: ein Text von höchstens 60 Zeichen\n',
  );
});
