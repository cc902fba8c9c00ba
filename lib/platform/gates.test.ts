import { beforeEach, expect, it, vi } from 'vitest';

const local = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));
vi.mock('./browser', () => ({
  browser: {
    storage: {
      local: { get: async () => local.now },
      managed: {
        get: async () => {
          throw new Error('Managed storage manifest not found');
        },
      },
    },
  },
}));

import { allGates } from './gates';

const FLOOD = [['Riverside'], ['flood', 'high water']];
beforeEach(() => {
  local.now = {};
});

it('has the gate of the bundled base and those of the imported ones', async () => {
  local.now = { gates: [FLOOD] };
  const gates = await allGates();
  expect(gates).toHaveLength(2);
  expect(gates[0]?.flat()).toContain('Alaska');
  expect(gates[1]).toEqual(FLOOD);
});

it('lets no page through for a bundled base that is switched off', async () => {
  local.now = { gates: [FLOOD], basesOff: ['alaska-summit'] };
  expect(await allGates()).toEqual([FLOOD]);
});

it('passes over what is stored in another shape', async () => {
  local.now = { gates: [[['ok'], 'not a group']] };
  expect(await allGates()).toHaveLength(1);
});
