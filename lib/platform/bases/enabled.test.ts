import { expect, it, vi } from 'vitest';
import { soundBase } from '../../../tests/claim-bases/bad-files';
import type { ClaimBase } from '../../model/claim-base';
import type { Learned } from '../../model/learned';

const held = vi.hoisted(() => ({ local: {} as Record<string, unknown>, now: 0 }));
vi.mock('../browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => held.local,
        set: async (items: object) => void Object.assign(held.local, items),
      },
      managed: { get: async () => ({}) },
    },
  },
}));
/** The browser's database, as far as the store asks for it. */
vi.mock('idb', () => {
  const stores = { list: new Map(), content: new Map() };
  const objectStore = (name: keyof typeof stores) => ({
    get: async (key: string) => stores[name].get(key),
    put: async (value: unknown, key: string) => void stores[name].set(key, value),
  });
  return {
    openDB: async () => ({
      getAll: async (name: keyof typeof stores) => [...stores[name].values()],
      get: (name: keyof typeof stores, key: string) => objectStore(name).get(key),
      transaction: () => ({ objectStore, done: Promise.resolve() }),
      close: () => {},
    }),
  };
});

import { BASES } from '../gates';
import { enabledBases } from './enabled';
import { publishGates } from './list';
import { storeBase, storedBases, storeLearned } from './store';

const counts = { sources: 2, outlets: 2, countries: 1, points: 1, accounts: 2, phrasings: 1, examples: 0 };

it('takes what was learned anew, while open articles don’t take the base for another', async () => {
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  vi.spyOn(Date, 'now').mockImplementation(() => ++held.now);
  const version = async () => (await enabledBases()).at(-1)?.learned?.version;
  const published = async () => {
    await publishGates();
    return held.local[BASES];
  };
  const base = { ...(soundBase() as ClaimBase), learned: { version: 1 } as Learned };
  await storeBase(base, counts);
  expect(await version()).toBe(1);
  const before = await published();

  const [listed] = await storedBases();
  await storeLearned(base.base.id, listed?.stored ?? 0, { version: 2 } as Learned);
  expect(await version()).toBe(2);
  expect(await published()).toBe(before);

  await storeBase(base, counts);
  expect(await version()).toBe(1);
  expect(await published()).not.toBe(before);
});
