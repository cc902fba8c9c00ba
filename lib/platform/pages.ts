import { browser } from './browser';

/** Opens one of the extension's own pages in a tab, or brings the one that is open to the front. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
