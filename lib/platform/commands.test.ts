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
  { policy: {}, command: 'toggle-marks' },
  { policy: { marks: MARKS }, command: 'fixed' },
  // Dropped by the browser, because it was of the wrong type.
  { policy: { fixed: ['marks'] }, command: 'fixed' },
])('answers box and key with $command under the policy $policy', async ({ policy, command }) => {
  web.managed = policy;
  await toggleMarks(5);
  listenToCommands();
  web.press('toggle-marks', { id: 6, windowId: 1 });
  await vi.waitFor(() => expect(web.sent).toHaveLength(2));
  expect(web.sent).toEqual([
    [5, { command }],
    [6, { command }],
  ]);
});
