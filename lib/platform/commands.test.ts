import { beforeEach, expect, it, vi } from 'vitest';

const web = vi.hoisted(() => ({
  managed: {} as Record<string, unknown>,
  sent: [] as unknown[],
  press: (_name: string, _tab: unknown): void => undefined,
}));
vi.mock('./browser', () => ({
  browser: {
    storage: { managed: { get: async () => web.managed }, local: { get: async () => ({}) } },
    commands: {
      onCommand: {
        addListener(heard: typeof web.press) {
          web.press = heard;
        },
      },
    },
    tabs: {
      sendMessage: async (tab: number, message: { argument: unknown }) => {
        web.sent.push([tab, message.argument]);
        return { ok: true, value: null };
      },
    },
  },
}));

import { listenToCommands, toggleMarks } from './commands';

beforeEach(() => {
  web.managed = {};
  web.sent = [];
});
const MARKS = { on: false, style: 'plain', kinds: [] };

it.each([
  { policy: {}, tabs: [5, 6, 7] },
  { policy: { marks: MARKS }, tabs: [7] },
  // Dropped by the browser, because it was of the wrong type.
  { policy: { fixed: ['marks'] }, tabs: [7] },
])('box and key reach tabs $tabs under the policy $policy', async ({ policy, tabs }) => {
  web.managed = policy;
  await toggleMarks(5);
  listenToCommands();
  web.press('toggle-marks', { id: 6, windowId: 1 });
  // A key that no policy fixes.
  web.press('next-point', { id: 7, windowId: 1 });
  await new Promise((soon) => setTimeout(soon));
  expect(web.sent.map((sent) => (sent as [number])[0]).sort()).toEqual(tabs);
});
