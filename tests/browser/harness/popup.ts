import type { Page } from 'puppeteer-core';
import type { Article } from './article';
import { until } from './article';
import { inExtension } from './inside';
import type { Lab } from './lab';

/**
 * The popup of the article in front. Chromium opens the real one with the toolbar button (and so grants
 * activeTab); in Firefox, where no test can reach into the real one, its page opens in a background tab, after
 * the button was pressed and the real one closed again by itself.
 */
export async function openPopup(lab: Lab, article: Article): Promise<Page> {
  await lab.extension.pressButton(article.page);
  if (lab.name === 'firefox') return lab.extension.openPage('popup.html');
  const isPopup = (url: string) => url.endsWith('/popup.html');
  const target = await until(
    async () => lab.browser.targets().find((each) => isPopup(each.url())),
    (found) => found !== undefined,
  );
  const page = await target.asPage();
  await page.waitForFunction('document.readyState === "complete"');
  return page;
}

/**
 * The coverage map that the foot of the popup leads to, as `openPage` takes it. The tab that opened is closed again. It
 * is known by the article's number: the browser may still list a map that was closed just before.
 */
export async function mapBeside(lab: Lab, article: Article): Promise<string> {
  const popup = await openPopup(lab, article);
  await popup.waitForSelector('.point-row');
  await popup.evaluate(() => {
    const links = [...document.querySelectorAll<HTMLElement>('.foot button')];
    links.find(({ innerText }) => innerText === 'Coverage map')?.click();
  });
  const url = await until(
    () =>
      inExtension(
        lab,
        async (api, end) => {
          const tab = (await api.tabs.query({})).find(
            ({ url }) => url?.includes('/map.html') && url.endsWith(end),
          );
          if (tab?.id !== undefined) await api.tabs.remove(tab.id);
          return tab?.url;
        },
        `&tab=${article.tab}`,
      ),
    (url) => url !== undefined,
  );
  return url.slice(url.indexOf('map.html'));
}
