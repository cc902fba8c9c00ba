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

import type { Answer } from '../model/class';
import { clearAnswers, keepAnswer, readAnswers, removeAnswer, removeOldAnswers } from './answers';

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
const HOUR = 3_600_000;
/** An answer about a point of its own, given so many hours ago. */
const aged = (point: string, hours: number) =>
  answer({ point, at: new Date(Date.now() - hours * HOUR).toISOString() });
const points = async () => (await readAnswers()).map(({ point }) => point);
/** As a version of before would have left them. */
const put = (...answers: Answer[]) => {
  for (const each of answers) stored.set(`answer ${each.page} ${each.point}`, each);
};
const keptPoints = () =>
  [...stored].flatMap(([key, value]) => (key.startsWith('answer ') ? (value as Answer).point : []));

beforeEach(() => {
  stored.clear();
  policy.now = {};
});

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
  expect(stored.size).toBe(1);
});

it('keeps answers for as long as nobody says for how many days', async () => {
  put(aged('old', 24 * 3_000), answer({ point: 'odd', at: 'once' }));
  await removeOldAnswers();
  expect((await points()).sort()).toEqual(['odd', 'old']);
});

it.each([
  ['read', readAnswers],
  ['asked to remove them, as at the start', removeOldAnswers],
  ['given one more', () => keepAnswer(aged('new', 0), true)],
])('removes answers that are older than they may be, when %s', async (_, act) => {
  stored.set('keepAnswersDays', 30);
  stored.set('mode', 'class');
  put(aged('over', 24 * 30 + 1), aged('within', 24 * 30 - 1), answer({ point: 'odd', at: 'once' }));
  await act();
  expect(keptPoints()).toEqual(['within']);
  expect(stored.get('mode')).toBe('class');
});

it('gives none back that is too old, even if the browser does not remove it', async () => {
  stored.set('keepAnswersDays', 1);
  put(aged('over', 25), aged('within', 23));
  const spy = vi.spyOn(stored, 'delete').mockImplementation(() => {
    throw new Error('broken');
  });
  expect(await points()).toEqual(['within']);
  spy.mockRestore();
  expect(keptPoints()).toEqual(['over', 'within']);
});

it('goes by the days of a school, whatever the user chose', async () => {
  stored.set('keepAnswersDays', 365);
  policy.now = { keepAnswersDays: 7 };
  put(aged('over', 24 * 8), aged('within', 24 * 6));
  expect(await points()).toEqual(['within']);
});

it.each([
  [0, []],
  ['30', ['before', 'tomorrow']],
  [1.5, ['before', 'tomorrow']],
  [-1, ['before', 'tomorrow']],
  [null, ['before', 'tomorrow']],
])('keeps no new answer where a school sets %j days, and loses none for a slip', async (days, left) => {
  policy.now = { keepAnswersDays: days };
  // A clock that was ahead makes answers of tomorrow.
  put(aged('before', 1), aged('tomorrow', -24));
  expect(await keepAnswer(aged('new', 0), false)).toBe('unwanted');
  expect(keptPoints()).toEqual(left);
  expect((await points()).sort()).toEqual(left);
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

it('removes one answer and leaves the others', async () => {
  const [one, other] = [answer(), answer({ point: 'venue' })];
  await keepAnswer(one, false);
  await keepAnswer(other, false);
  await removeAnswer(one);
  expect(await readAnswers()).toEqual([other]);
});

it('clears the answers and nothing else', async () => {
  stored.set('mode', 'class');
  await keepAnswer(answer(), false);
  await clearAnswers();
  expect([...stored.keys()]).toEqual(['mode']);
});
