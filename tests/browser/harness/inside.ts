import type { Page } from 'puppeteer-core';
import type { PageState } from '../../../lib/model/surfaces';
import type { browser as ExtensionApi } from '../../../lib/platform/browser';
import type { Lab } from './lab';

/** A file that browsers show as text: a page with the extension's interfaces that runs none of its code. */
const QUIET_PAGE = 'content-scripts/content.js';
const quietPages = new WeakMap<Lab, Page>();

/**
 * Runs a function with the extension's own interfaces (`api` is `browser` or `chrome`), in a background tab.
 * Arguments and result are JSON;
 * nothing (undefined) stays nothing.
 */
export async function inExtension<A, R>(
  lab: Lab,
  work: (api: typeof ExtensionApi, argument: A) => Promise<R>,
  argument?: A,
): Promise<R> {
  const page = await quietPage(lab);
  // The compiler of scripts wraps functions in a helper of its own, which the page doesn't have.
  const call = `((__name) => (${work})(globalThis.browser ?? chrome, ${JSON.stringify(argument ?? null)}))((f) => f)`;
  const answer = (await page.evaluate(`${call}.then((r) => JSON.stringify(r))`)) as string | undefined;
  return answer === undefined ? (undefined as R) : JSON.parse(answer);
}

/** Sends a message to the content script of a tab's page, as popup and background do. */
export const tellPage = (lab: Lab, tab: number, type: string, argument: object): Promise<unknown> =>
  inExtension(
    lab,
    (api, [tab, type, argument]) => api.tabs.sendMessage(tab, { sidelight: 'page', type, argument }),
    [tab, type, argument] as const,
  );
async function quietPage(lab: Lab): Promise<Page> {
  const known = quietPages.get(lab);
  const isAlive =
    (await known?.evaluate('typeof (globalThis.browser ?? chrome)?.runtime?.id').catch(() => '')) ===
    'string';
  if (known && isAlive) return known;
  const page = await lab.extension.openPage(QUIET_PAGE);
  quietPages.set(lab, page);
  return page;
}

/** The id of the tab in front. */
export async function frontTab(lab: Lab): Promise<number> {
  const id = await inExtension(lab, async (api) => (await api.tabs.query({ active: true }))[0]?.id);
  if (id === undefined) throw new Error('no tab in front');
  return id;
}

/** Asks a tab's content script as the popup does; null where none answers. */
export function askForState(lab: Lab, tab: number): Promise<PageState | null> {
  return inExtension(
    lab,
    async (api, tab) => {
      const question = { sidelight: 'page', type: 'getState', argument: null };
      const reply = await api.tabs.sendMessage(tab, question, { frameId: 0 }).catch(() => null);
      return (reply as { value?: PageState } | null)?.value ?? null;
    },
    tab,
  );
}
