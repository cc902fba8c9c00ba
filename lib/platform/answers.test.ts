import { beforeEach, expect, it, vi } from 'vitest';

const stored = vi.hoisted(() => new Map<string, unknown>());
const policy = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));
vi.mock('./browser', () => ({
  browser: {
    storage: {
      managed: { get: async () => policy.now },
      local: {
        get: async () => Object.fromEntries(stored),
        set: async (items: object) => {
          for (const [key, value] of Object.entries(items)) stored.set(key, value);
        },
        remove: async (keys: string[]) => {
          for (const key of keys) stored.delete(key);
        },
      },
    },
  },
}));

import type { Answer } from '../model';
import { clearAnswers, keepAnswer, readAnswers } from './answers';

const answer = (more: Partial<Answer> = {}): Answer => ({
  at: '2025-09-01T10:00:00Z',
  page: 'https://paper.example/story',
  title: 'Talks end',
  point: 'length-of-talks',
  label: 'Length of the talks',
  sentence: 'They spoke for an hour.',
  prediction: 'number',
  reason: 'Clocks differ.',
  seen: { number: 1, agrees: 2 },
  ...more,
});
beforeEach(() => stored.clear());

it('keeps one answer for each point of a page, in the order in which they were given', async () => {
  await keepAnswer(answer({ at: '2025-09-01T10:05:00Z' }), false);
  await keepAnswer(answer({ point: 'place', at: '2025-09-01T10:01:00Z' }), false);
  await keepAnswer(answer({ at: '2025-09-01T10:06:00Z' }), false);
  expect((await readAnswers()).map(({ point, at }) => [point, at.slice(14, 16)])).toEqual([
    ['place', '01'],
    ['length-of-talks', '06'],
  ]);
});

it('stores nothing of a private window', async () => {
  expect(await keepAnswer(answer(), true)).toBe('unwanted');
  expect(stored.size).toBe(0);
});

it('stores nothing where a school wants no answers kept, nor where its wish cannot be read', async () => {
  for (const keepAnswers of [false, 'no']) {
    policy.now = { keepAnswers };
    expect(await keepAnswer(answer(), false)).toBe('unwanted');
  }
  policy.now = { keepAnswers: true };
  expect(await keepAnswer(answer(), false)).toBe('kept');
  policy.now = {};
  expect(stored.size).toBe(1);
});

it('cuts a reason that is none, and passes over what is no answer', async () => {
  await keepAnswer(answer({ reason: 'x'.repeat(5_000) }), false);
  stored.set('answer broken', { ...answer(), prediction: 'no such' });
  stored.set('answer old', { ...answer(), seen: ['number'] });
  stored.set('answer odd', { ...answer(), seen: { lies: 1 } });
  const read = await readAnswers();
  expect(read).toHaveLength(1);
  expect(read[0]?.reason.length).toBeLessThan(1_000);
});

it('clears the answers and nothing else', async () => {
  stored.set('mode', 'class');
  await keepAnswer(answer(), false);
  await clearAnswers();
  expect([...stored.keys()]).toEqual(['mode']);
});
