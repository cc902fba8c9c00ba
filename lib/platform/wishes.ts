import { browser } from './browser';
import { toPage } from './messages';

/**
 * Pages that a reader wants compared although they only mention the event, one for each tab. They are remembered only
 * in memory and until the browser is closed, each by a number instead of its address.
 */
const keyOf = (tab: number) => `wished-${tab}`;

/** Has the page in a tab compared, also when it is loaded again there. False if that didn't work. */
export async function wish(tab: number, page: string): Promise<boolean> {
  const isStored = await browser.storage.session.set({ [keyOf(tab)]: page }).then(
    () => true,
    () => false,
  );
  return isStored && (await toPage(tab, 'command', { command: 'check' })).ok;
}

export async function wasWished(tab: number, page: string): Promise<boolean> {
  const stored = await browser.storage.session.get(keyOf(tab)).catch(() => null);
  return stored?.[keyOf(tab)] === page;
}
