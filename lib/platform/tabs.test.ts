import { expect, it, vi } from 'vitest';

const policy = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));
const chosen = vi.hoisted(() => ({ basesOff: [] as string[] }));
const page = vi.hoisted(() => ({ answer: async (): Promise<unknown> => undefined }));
vi.mock('./browser', () => ({
  browser: {
    storage: { managed: { get: async () => policy.now }, local: { get: async () => chosen } },
    tabs: { sendMessage: () => page.answer() },
    permissions: { getAll: async () => ({ origins: ['*://*.rte.ie/*', 'https://paper.example/*'] }) },
  },
}));

import type { TabState } from '../model/surfaces';
import { askState, explained } from './tabs';

const OTHER: TabState = { status: 'other' };
/** There is only the bundled base. */
const KNOWN: TabState = { status: 'other', events: ['Trump-Putin summit in Alaska'] };
const FREE: TabState = { status: 'uncovered', site: '*://*.bbc.co.uk/*' };

it('a page says that it is about something else, or can be checked, where no school limits that', async () => {
  policy.now = { mode: 'class' };
  expect(await explained(OTHER, '*://*.bbc.co.uk/*')).toEqual(KNOWN);
  expect(await explained(FREE, '*://*.bbc.co.uk/*')).toEqual({ ...FREE, isPermitted: false });
});

it.each([
  ['*://*.news.rte.ie/*', true],
  ['*://*.paper.example/*', true],
  ['*://*.forte.ie/*', false],
  [null, false],
])(
  'tells of a page of %s that nobody has looked at whether it could have been: %s',
  async (site, isPermitted) => {
    policy.now = {};
    expect(await explained({ status: 'uncovered', site }, site)).toEqual({
      status: 'uncovered',
      site,
      isPermitted,
    });
  },
);

it('names the sites that a school allows, on pages of others and where the page is not known', async () => {
  policy.now = { sites: ['rte.ie', 'https://bbc.co.uk/'] };
  const limited = { status: 'limited', sites: ['rte.ie'] };
  expect(await explained(OTHER, '*://*.bbc.co.uk/*')).toEqual(limited);
  expect(await explained(FREE, '*://*.bbc.co.uk/*')).toEqual(limited);
  expect(await explained(OTHER, null)).toEqual(limited);
});

it('says what there is to say of a page that a school allows', async () => {
  policy.now = { sites: ['rte.ie'] };
  const working: TabState = { status: 'working' };
  expect(await explained(OTHER, '*://*.news.rte.ie/*')).toEqual(KNOWN);
  expect(await explained(working, '*://*.bbc.co.uk/*')).toBe(working);
});

it('says that no base is in use, whatever the page is, and whether a school wants it so', async () => {
  policy.now = {};
  chosen.basesOff = ['alaska-summit'];
  expect(await explained(OTHER, null)).toEqual({ status: 'no-base', fixed: false });
  expect(await explained(FREE, '*://*.bbc.co.uk/*')).toEqual({ status: 'no-base', fixed: false });
  policy.now = { basesOff: ['alaska-summit'] };
  expect(await explained(OTHER, null)).toEqual({ status: 'no-base', fixed: true });
});

it('asks a page again that does not hear yet, and no more once it has answered or nobody wants to know', async () => {
  vi.useFakeTimers();
  const front = { tab: 1, window: 1, site: null, isPrivate: false };
  const askAll = async (heardAt: number, isUndone = false) => {
    let asked = 0;
    page.answer = async () => {
      if (++asked < heardAt) throw new Error('Could not establish connection. Receiving end does not exist.');
      return { ok: true, value: OTHER };
    };
    const told: TabState[] = [];
    const undo = askState(front, (state) => told.push(state));
    if (isUndone) undo();
    await vi.runAllTimersAsync();
    return { asked, told: told.map(({ status }) => status) };
  };
  expect(await askAll(1)).toEqual({ asked: 1, told: ['other'] });
  expect(await askAll(3)).toEqual({ asked: 3, told: ['uncovered', 'other'] });
  expect(await askAll(99)).toEqual({ asked: 5, told: ['uncovered'] });
  expect(await askAll(3, true)).toEqual({ asked: 1, told: [] });
  vi.useRealTimers();
});
