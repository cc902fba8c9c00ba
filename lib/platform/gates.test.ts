import { beforeEach, expect, it, vi } from 'vitest';

const local = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));
vi.mock('./browser', () => ({
  browser: {
    storage: {
      local: {
        get: async () => local.now,
        set: async (items: object) => {
          local.now = { ...local.now, ...items };
        },
      },
      managed: {
        get: async () => {
          throw new Error('Managed storage manifest not found');
        },
      },
    },
  },
}));

const flood = vi.hoisted(() => ({ stored: 1 }));
const FLOOD = [['Riverside'], ['flood', 'high water']];
vi.mock('./bases/store', () => ({
  storedBases: async () => [{ info: { id: 'flood', detection: { gate: FLOOD } }, stored: flood.stored }],
}));

vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });

import { publishGates } from './bases/list';
import { allGates } from './gates';

beforeEach(() => {
  local.now = {};
});

it("has the bundled base's gates before anything was published, or where it has another shape", async () => {
  const { gates: bundled } = await allGates();
  expect(bundled[0]?.flat()).toContain('Alaska');
  local.now = { gates: [[['ok'], 'not a group']] };
  expect((await allGates()).gates).toEqual(bundled);
});

it('has the gates of the bundled base and of the imported ones', async () => {
  const { gates: bundled } = await allGates();
  await publishGates();
  expect((await allGates()).gates).toEqual([...bundled, FLOOD]);
});

it('lets no page through for a base that is switched off, bundled or imported', async () => {
  local.now = { basesOff: ['alaska-summit'] };
  await publishGates();
  expect((await allGates()).gates).toEqual([FLOOD]);
  local.now = { basesOff: ['alaska-summit', 'flood'] };
  await publishGates();
  expect((await allGates()).gates).toEqual([]);
});

it('tells when a base was replaced by one with the same gates', async () => {
  await publishGates();
  const before = await allGates();
  flood.stored++;
  await publishGates();
  const now = await allGates();
  expect(now.gates).toEqual(before.gates);
  expect(now.bases).not.toEqual(before.bases);
});
