import type { PageState, TabState } from '../model/surfaces';
import { listBases } from './bases/list';
import { browser } from './browser';
import { listen, toPage } from './messages';
import { isHost, isWithin, sites } from './settings';
import { hostOf, isPermitted, siteOf } from './sites';

export interface Front {
  tab: number;
  window: number;
  /** The site's pattern, known only if the reader lent us the tab (popup) or permitted the site. */
  site: string | null;
  /** The tab is in a private window, so nothing that is done about its page is stored. */
  isPrivate: boolean;
}

/** Whether a page of ours is itself in a private window, as Firefox allows. */
export const isInPrivateWindow = (): boolean => browser.extension?.inIncognitoContext === true;

/** The tab in front in the window that a surface belongs to. Null if there is none. */
export async function frontTab(): Promise<Front | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : frontOf(tab.id, tab);
}

/** A tab by its number, for a surface in a window of its own. Null if the tab is gone. */
export async function tabById(id: number): Promise<Front | null> {
  const tab = await browser.tabs.get(id).catch(() => null);
  return tab ? frontOf(id, tab) : null;
}

type TabFacts = { windowId?: number; url?: string; incognito: boolean };
const frontOf = (tab: number, { windowId = -1, url = '', incognito }: TabFacts): Front => ({
  tab,
  window: windowId,
  site: siteOf(url),
  isPrivate: incognito,
});

/** Calls back whenever another tab comes to the front in this window, or the one in front has loaded another page. */
export function watchFront(changed: () => void): () => void {
  const onActivated = () => changed();
  const onUpdated = (_tab: number, { status }: { status?: string }, { active }: { active: boolean }) => {
    if (active && status === 'complete') changed();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  return () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
  };
}

/** The state of a tab's page, asked once. */
export async function stateOf({ tab, site }: Front): Promise<TabState> {
  const reply = await toPage(tab, 'getState');
  if (reply.ok) return reply.value;
  if (reply.failure === 'no-receiver') return { status: 'uncovered', site };
  return { status: 'failed', reason: reply.reason };
}

/**
 * Asks for the state of a tab's page and, if nobody is there, a few times more: a page that has just loaded may not hear
 * us yet, and if it then turns out to have nothing, it never tells by itself. Returns the undo.
 */
export function askState(front: Front, tell: (state: TabState) => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isUndone = false;
  const ask = async (times: number) => {
    const state = await stateOf(front);
    if (isUndone) return;
    if (state.status !== 'uncovered' || times === 0) tell(state);
    const wait = state.status === 'uncovered' ? AGAIN[times] : undefined;
    if (wait !== undefined) waiting = setTimeout(() => void ask(times + 1), wait);
  };
  void ask(0);
  return () => {
    isUndone = true;
    clearTimeout(waiting);
  };
}
/** Milliseconds from one question to the next. */
const AGAIN = [100, 150, 400, 1_000];

/**
 * Why a page has nothing to show, as far as settings tell: a school limits Sidelight to some sites, or no base is in
 * use. Otherwise, which events it could have been about, or whether it would have been read by itself.
 */
export async function explained(state: TabState, site: string | null): Promise<TabState> {
  if (state.status !== 'other' && state.status !== 'uncovered') return state;
  const [{ value: limits }, { bases }] = await Promise.all([sites.get(), listBases()]);
  const host = site && hostOf(site);
  if (limits.length > 0 && !(host && isWithin(host, limits)))
    return { status: 'limited', sites: limits.filter(isHost) };
  const events = bases.flatMap(({ enabled, info }) => (enabled ? info.title : []));
  if (events.length === 0) return { status: 'no-base', fixed: bases.some(({ fixed }) => fixed) };
  if (state.status === 'other') return { status: 'other', events };
  return { ...state, isPermitted: site !== null && (await isPermitted(site)) };
}

/** Calls back whenever a tab's page reports a change of its state. Returns the undo. */
export function watchState(of: number, changed: (state: PageState) => void): () => void {
  return listen('surfaces', {
    stateChanged: (state, { tab }) => {
      if (tab?.id === of) changed(state);
    },
  });
}

/** Calls back with the point of the sentence in the reader's view, or null, whenever it changes in a tab's page. */
export function watchInView(of: number, changed: (point: string | null) => void): () => void {
  return listen('surfaces', {
    inView: ({ point }, { tab }) => {
      if (tab?.id === of) changed(point);
    },
  });
}
