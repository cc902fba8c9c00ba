import { beforeEach, describe, expect, it, vi } from 'vitest';

const held = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  managed: {} as Record<string, unknown>,
  imported: [] as unknown[],
  isBroken: false,
}));
/** Storage takes its time, so that whoever reads and writes without a lock is overtaken. */
const soon = vi.hoisted(() => () => new Promise((done) => setTimeout(done, 2)));
vi.mock('../browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (key: string) => {
          await soon();
          return { [key]: held.local[key] };
        },
        set: async (items: object) => {
          await soon();
          Object.assign(held.local, items);
        },
      },
      managed: { get: async (key: string) => ({ [key]: held.managed[key] }) },
    },
  },
}));
vi.mock('./store', () => ({
  storedBases: async () => {
    if (held.isBroken) throw new Error('the disk is full');
    return held.imported;
  },
  storedBase: async () => undefined,
  deleteBase: async () => undefined,
}));

import { parseClaimBase } from '../../claims/parse';
import { readableCues } from '../../match/pack-cues';
import { exportableBase } from './export';
import { enableBase, listBases, publishGates, removeBase } from './list';

beforeEach(() => {
  Object.assign(held, { local: {}, managed: {}, imported: [], isBroken: false });
  const queues = new Map<string, Promise<unknown>>();
  const request = (name: string, work: () => Promise<unknown>) => {
    const next = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(name, next);
    return next;
  };
  vi.stubGlobal('navigator', { locks: { request } });
});

describe('which bases are used', () => {
  it('loses none of several quick switches', async () => {
    await Promise.all(['a', 'b', 'c'].map((id) => enableBase(id, false)));
    expect(held.local.basesOff).toEqual(['a', 'b', 'c']);
    await Promise.all([enableBase('a', true), enableBase('c', true)]);
    expect(held.local.basesOff).toEqual(['b']);
  });

  it('takes nothing of a school’s policy for the user’s own choice', async () => {
    held.local = { basesOff: ['mine', 'old'] };
    held.managed = { basesOff: ['theirs'] };
    await removeBase('old');
    expect(held.local.basesOff).toEqual(['mine']);
  });

  it('is mended where something broken was stored', async () => {
    held.local = { basesOff: 'all' };
    await enableBase('a', false);
    expect(held.local.basesOff).toEqual(['a']);
  });
});

it('lists the bundled base also where the browser keeps no store for us, and says why', async () => {
  held.isBroken = true;
  const { bases, failure } = await listBases();
  expect(bases.map(({ info, bundled }) => [info.id, bundled])).toEqual([['alaska-summit', true]]);
  expect(failure).toContain('the disk is full');
});

it('leaves what was published as it is while the store can’t be read', async () => {
  held.imported = [{ info: { id: 'flood', detection: { gate: [['Riverside']] } }, stored: 1 }];
  await publishGates();
  const { gates, basesInUse } = held.local;
  expect(JSON.stringify(gates)).toContain('Riverside');
  held.isBroken = true;
  await expect(publishGates()).rejects.toThrow('full');
  expect(held.local).toMatchObject({ gates, basesInUse });
});

it('gives the bundled base away as a file that an author can start from', async () => {
  const base = await exportableBase('alaska-summit', readableCues);
  const read = parseClaimBase([{ name: 'alaska.json', text: JSON.stringify(base) }]);
  if (!read.ok) throw new Error(JSON.stringify(read.problems.slice(0, 3)));
  expect(read.base.points.length).toBeGreaterThan(50);
  expect(read.base.phrasings.filter(({ cues = [] }) => cues.length > 0).length).toBeGreaterThan(50);
});
