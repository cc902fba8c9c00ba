// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ClaimBase } from '../../lib/model/claim-base';
import { soundBase } from '../../tests/claim-bases/bad-files';

/** What tabs answer, and claim bases on their way. Each waits until the test lets it go. */
const web = vi.hoisted(() => ({
  states: new Map<number, unknown>(),
  bases: new Map<string, (base: unknown) => void>(),
  script: () => {},
  listeners: new Set<(message: unknown, sender: unknown, respond: () => void) => void>(),
}));
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    tabs: {
      sendMessage: async (tab: number) => web.states.get(tab) && { ok: true, value: web.states.get(tab) },
    },
    runtime: {
      onMessage: {
        addListener: (heard: never) => void web.listeners.add(heard),
        removeListener: (heard: never) => void web.listeners.delete(heard),
      },
    },
    storage: { managed: { get: async () => ({}) }, local: { get: async () => ({}) } },
    scripting: {
      insertCSS: async () => {},
      executeScript: () => new Promise<void>((resolve) => (web.script = resolve)),
    },
  },
}));
vi.mock('../../lib/platform/bases/shown', () => ({
  baseById: (id: string) => new Promise((resolve) => web.bases.set(id, resolve)),
}));

import type { TabState } from '../../lib/model/surfaces';
import type { Front } from '../../lib/platform/tabs';
import { usePage } from './use-page';

const tab = (number: number): Front => ({ tab: number, window: 1, site: null, isPrivate: false });
const done = (title: string, base: string) =>
  ({ status: 'done', title, analysis: { base: { id: base } } }) as TabState;
const arrives = (id: string) =>
  web.bases.get(id)?.({ ...(soundBase() as ClaimBase), base: { ...soundBase().base, id } });
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));

/** The hook at work. `goTo` brings a tab to the front. */
async function atWork() {
  let current: ReturnType<typeof usePage> | undefined;
  const root = document.createElement('div');
  function Host({ front }: { front: Front }) {
    current = usePage(front);
    return null;
  }
  const goTo = async (front: Front) => {
    act(() => render(h(Host, { front }), root));
    await settled();
  };
  return { goTo, now: () => current as ReturnType<typeof usePage> };
}

beforeEach(() => {
  web.states.clear();
  web.bases.clear();
});

it('shows the article of a tab once its claim base is there', async () => {
  web.states.set(1, done('One', 'first'));
  const page = await atWork();
  await page.goTo(tab(1));
  expect(page.now().shown.status).toBe('asking');
  arrives('first');
  await settled();
  expect([page.now().shown, page.now().shelf?.base.id]).toEqual([done('One', 'first'), 'first']);
});

it('does not show the article of the tab that was left when its base arrives late', async () => {
  web.states.set(1, done('Two', 'second'));
  const page = await atWork();
  await page.goTo(tab(1));
  await page.goTo(tab(2));
  expect(page.now().shown.status).toBe('uncovered');
  arrives('second');
  await settled();
  expect(page.now().shown.status).toBe('uncovered');
});

it('does not show what a check found in the tab that was left', async () => {
  const page = await atWork();
  await page.goTo(tab(1));
  void act(() => void page.now().check());
  await settled();
  expect(page.now().shown.status).toBe('working');
  web.states.set(2, { status: 'other' });
  await page.goTo(tab(2));
  web.script();
  await settled();
  expect(page.now().shown.status).toBe('other');
});

it('says that a check failed even if the page told something in the meantime', async () => {
  const page = await atWork();
  await page.goTo(tab(1));
  void act(() => void page.now().check());
  await settled();
  const news = { sidelight: 'surfaces', type: 'stateChanged', argument: { status: 'other' } };
  for (const heard of web.listeners) heard(news, { tab: { id: 1 } }, () => {});
  await settled();
  expect(page.now().shown.status).toBe('other');
  web.script();
  await settled();
  expect(page.now().shown.status).toBe('failed');
});
