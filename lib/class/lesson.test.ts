import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import lesson from '../../assets/practice/lesson.json';

const guide = readFileSync('docs/teaching.md', 'utf8').replace(/\s+/g, ' ');

it('takes twenty minutes', () =>
  expect(lesson.steps.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(20));

it('is the same plan in the extension and in docs/teaching.md', () => {
  const texts = lesson.steps.flatMap(({ title, minutes, say, plain, full }) => [
    `${title} (${minutes} minutes)`,
    say,
    ...[plain, full].flatMap(({ look, questions }) => [look, ...questions]),
  ]);
  for (const text of [lesson.title, lesson.aim, ...lesson.before, ...lesson.care, ...texts])
    expect(guide).toContain(text);
});
