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

const FLOOD = [['Riverside'], ['flood', 'high water']];
vi.mock('./bases/store', () => ({
  storedBases: async () => [{ info: { id: 'flood', detection: { gate: FLOOD } } }],
}));

vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });

import { publishGates } from './bases/list';
import { allGates } from './gates';

beforeEach(() => {
  local.now = {};
});

it("has the bundled base's gate before anything was published, or where it has another shape", async () => {
  expect((await allGates()).map((gate) => gate.flat().includes('Alaska'))).toEqual([true]);
  local.now = { gates: [[['ok'], 'not a group']] };
  expect(await allGates()).toHaveLength(1);
});

it('has the gates of the bundled base and of the imported ones', async () => {
  await publishGates();
  const gates = await allGates();
  expect(gates).toHaveLength(2);
  expect(gates[0]?.flat()).toContain('Alaska');
  expect(gates[1]).toEqual(FLOOD);
});

it('lets no page through for a base that is switched off, bundled or imported', async () => {
  local.now = { basesOff: ['alaska-summit'] };
  await publishGates();
  expect(await allGates()).toEqual([FLOOD]);
  local.now = { basesOff: ['alaska-summit', 'flood'] };
  await publishGates();
  expect(await allGates()).toEqual([]);
});
