import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openArticle, until } from './harness/article';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';

/** What the reader may take back at any time. (Private windows: Chromium's are out of a test's reach, as those that it makes hold no extensions.) */
const ARTICLE = readFileSync(join(import.meta.dirname, '../pages/harbour-courier.html'), 'utf8');
let count = 0;
const address = () => `https://www.rte.ie/news/permitted-${count++}/`;

/** Takes a site of the manifest back: Firefox by its interface; Chromium on its own page, where the reader names those that remain. */
async function revoke(lab: Lab): Promise<void> {
  if (lab.name === 'firefox') {
    await inExtension(lab, (api) => api.permissions.remove({ origins: ['*://*.rte.ie/*'] }));
    return;
  }
  const extensionId = JSON.stringify(await inExtension(lab, async (api) => api.runtime.id));
  const page = await lab.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(`(async (extensionId) => {
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess: 'ON_SPECIFIC_SITES' });
    await chrome.developerPrivate.addHostPermission(extensionId, 'https://*.bbc.com/*');
  })(${extensionId})`);
  await page.close();
}

inEachBrowser('a site that is no longer permitted', (lab) => {
  it('keeps the marks of the open page, leaves the next one alone, and reads it at a press of the button', async () => {
    const first = await openArticle(lab(), address(), ARTICLE);
    await first.settled();
    const before = await first.marks();
    expect(before.length).toBeGreaterThan(5);
    await revoke(lab());
    expect(await first.marks()).toEqual(before);
    expect(await first.state()).toMatchObject({ status: 'done' });

    const second = await openArticle(lab(), address(), ARTICLE);
    // By then the page before would have been read as well.
    const other = await openArticle(lab(), `https://www.bbc.com/news/permitted-${count++}`, ARTICLE);
    await other.settled();
    expect(await second.state()).toBe(null);
    expect(await second.marks()).toEqual([]);

    // Pressing the button lends us the tab: Firefox runs what it had kept from running, Chromium asks for a reload.
    await lab().extension.pressButton(second.page);
    if (lab().name === 'chromium') await second.page.reload();
    await until(second.marks, (now) => now.length === before.length);
  });
});
