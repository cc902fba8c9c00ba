import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { openArticle } from '../harness/article';
import { builtExtension } from '../harness/build';
import { inEachBrowser } from '../harness/each-browser';
import { openPopup } from '../harness/popup';

const HTML = readFileSync(resolve(import.meta.dirname, '../../pages/harbour-courier.html'), 'utf8');

/** What the browsers ask for themselves however they are started; no part of the extension names these hosts. */
const BROWSERS_OWN =
  /^(https?:\/\/)?([\w-]+\.)*(google|googleapis|gstatic|mozilla|firefox)\.(com|org|net)[:/]/;

inEachBrowser('nothing leaves', (lab, name) => {
  it('while an article is read, all of its points are opened, and every page of the extension is visited', async () => {
    const { web, extension } = lab();
    const article = await openArticle(lab(), 'https://www.rte.ie/sample/leaves', HTML);
    await article.settled();
    const [mark] = await article.marks();
    expect(mark).toBeDefined();

    const popup = await openPopup(lab(), article);
    await popup.waitForSelector('ul li, ol li');
    await popup.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
      for (const each of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) each.click();
    });
    await popup.close();

    const pages = readdirSync(builtExtension(name)).filter((file) => file.endsWith('.html'));
    expect(pages.length).toBeGreaterThan(3);
    for (const file of pages) {
      const page = await extension.openPage(file);
      await page.close();
    }
    expect(web.strangers().filter((url) => !BROWSERS_OWN.test(url))).toEqual([]);
    // Would the proxy have seen it? A page that may ask, asks.
    await article.page.evaluate(() => fetch('https://elsewhere.example/').catch(() => undefined));
    expect(web.strangers()).toContain('elsewhere.example:443');
  });

  it('even where a page of the extension tries to', async () => {
    const page = await lab().extension.openPage('popup.html');
    const refused = await page.evaluate(() =>
      fetch('https://far-away.example/').then(
        () => false,
        () => true,
      ),
    );
    expect(refused).toBe(true);
    expect(lab().web.requests.filter((url) => url.includes('far-away.example'))).toEqual([]);
  });
});
