import { browser } from './browser';
import { toPage } from './messages';

/**
 * Pages that a reader wants compared although they only mention the event, one for each tab. This is in memory only, and
 * instead of an address there is a checksum of it.
 */
const keyOf = (tab: number) => `wished-${tab}`;

/** Has the page in a tab compared, also when it is loaded again there. */
export async function wish(tab: number, page: string): Promise<void> {
  await browser.storage.session.set({ [keyOf(tab)]: page });
  await toPage(tab, 'command', { command: 'check' });
}

export async function isWished(tab: number, page: string): Promise<boolean> {
  const { [keyOf(tab)]: wished } = await browser.storage.session.get(keyOf(tab));
  return wished === page;
}
