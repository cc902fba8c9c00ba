import { browser } from './browser';

/** Opens one of the extension's own pages in a tab of its own. */
export async function openPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

export function openSettings(): Promise<void> {
  return browser.runtime.openOptionsPage();
}

/** Closes the page of ours that calls it. A page that the browser opened may not close itself. */
export async function closeThisPage(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}
