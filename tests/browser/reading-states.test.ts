import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import first from '../../assets/claims/alaska-summit/examples/pages/first.json';
import later from '../../assets/claims/alaska-summit/examples/pages/set-01.json';
import { type Article, openArticle } from './harness/article';
import { violationsInBothThemes } from './harness/axe';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';
import { openPopup } from './harness/popup';
import { ARTICLE, articleHtml } from './reading-page';

/** What popup and panel say where there is nothing to list: in plain words, one thing to do, nothing that axe objects to. */
const heading = (page: Page) =>
  page.$eval('.notice h1, .notice h2', (title) => title.textContent?.trim() ?? '');
const buttons = (page: Page) =>
  page.$$eval('.notice button', (found) => found.map((each) => each.textContent?.trim()));

const html = (title: string, published: string, text: readonly string[]) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
  <meta property="article:published_time" content="${published}"></head>
  <body><article><h1>${title}</h1>${text.map((each) => `<p>${each}</p>`).join('\n')}</article></body></html>`;

/** Another event's story, from the pages that detection learns from: the first of them, or one by its title. */
function mentioningPage(named?: string): string {
  const found = [...first.pages, ...later.pages].find(
    ({ verdict, title }) => verdict === 'mentions' && title !== undefined && title === (named ?? title),
  );
  if (!found) throw new Error('no page mentions the event');
  return html(found.title ?? '', 'published' in found ? String(found.published) : '', found.text.split('\n'));
}

/** About the summit by every sign, and of nothing that anybody reported. */
const ABOUT_NOTHING = html('A raven at the Trump-Putin summit in Alaska', '2025-08-16', [
  'At the Alaska summit of Donald Trump and Vladimir Putin, a raven called Biscuit has become known in the car park.',
  'Its owner, a retired baker, had driven there to see the summit of Trump and Putin from afar, and she brought biscuits for everyone.',
  'The raven can open two kinds of boxes and ask for nuts, and it did both all day long on its perch of driftwood at the fence.',
  'A child asked whether Putin and Trump would come out to see it at the end of their Alaska summit, and the baker shook her head.',
  'When the wind grew cold she put a knitted cap on the bird, closed her van, and played cards with a neighbour until supper.',
]);

async function popupOn(lab: Lab, url: string, page: string): Promise<{ article: Article; popup: Page }> {
  const article = await openArticle(lab, url, page);
  await article.settled();
  const popup = await openPopup(lab, article);
  await popup.waitForSelector('.notice');
  return { article, popup };
}

inEachBrowser('where there is nothing to list', (lab) => {
  it.each([
    ['only mentions the summit', mentioningPage(), 'This page only mentions the event'],
    ['is about it without a known point', ABOUT_NOTHING, 'About the event, but no known point'],
  ])('popup and panel say so of a page that %s', async (_, page, title) => {
    const { article, popup } = await popupOn(lab(), 'https://www.rte.ie/news/world/2025/0818/state/', page);
    expect(await heading(popup)).toBe(title);
    expect(await popup.$$('.point-row')).toHaveLength(0);
    expect(await article.marks()).toEqual([]);
    expect(await violationsInBothThemes(popup)).toEqual([]);
    await popup.close();
    const panel = await lab().extension.openPage(`sidepanel.html?tab=${article.tab}`);
    await panel.waitForSelector('.notice');
    expect(await heading(panel)).toBe(title);
    expect(await violationsInBothThemes(panel)).toEqual([]);
    await panel.close();
    await article.page.close();
  });

  it.each(['popup', 'panel'])(
    'has a page that only mentions the summit compared from the %s, also when it is loaded again',
    async (surface) => {
      const url = `https://www.rte.ie/news/world/2025/0818/company-${surface}/`;
      const page = mentioningPage('Zelensky, in a jacket this time, gets a warmer welcome');
      const { article, popup } = await popupOn(lab(), `${url}?utm_source=letter`, page);
      // Many sites tidy their addresses up, and readers jump to comments: it stays the same page.
      await article.page.evaluate(() => history.replaceState(null, '', `${location.pathname}#comments`));
      const panel = await lab().extension.openPage(`sidepanel.html?tab=${article.tab}`);
      await panel.waitForSelector('.notice button');
      const asking = surface === 'popup' ? popup : panel;
      expect(await buttons(asking)).toEqual(['Compare it all the same']);
      await asking.$eval('.notice button', (button) => (button as HTMLElement).click());
      for (const each of [popup, panel]) {
        await each.waitForSelector('.point-row');
        expect(await each.$eval('.head', (head) => head.textContent)).toContain('Compared because you asked');
        // That it leaves out most of what others report of the summit would be no wonder.
        expect(await each.$$('.left-out')).toHaveLength(0);
        expect(await violationsInBothThemes(each)).toEqual([]);
      }
      expect((await article.marks()).length).toBeGreaterThan(0);
      await popup.close();
      await article.page.reload();
      await article.settled();
      expect((await article.marks()).length).toBeGreaterThan(0);
      // The wish was for this page, not for all in this tab.
      lab().web.serve(`${url}next/`, page);
      await article.page.goto(`${url}next/`);
      expect(await article.settled()).toMatchObject({ status: 'done', analysis: { compared: false } });
      expect(await article.marks()).toEqual([]);
      await panel.close();
      await article.page.close();
    },
  );

  it('popup and panel say that no claim base is in use, and lead to the bases', async () => {
    const set = (off: string[]) =>
      inExtension(lab(), (api, basesOff) => api.storage.local.set({ basesOff }), off);
    await set(['alaska-summit']);
    const { article, popup } = await popupOn(lab(), ARTICLE, articleHtml());
    const panel = await lab().extension.openPage(`sidepanel.html?tab=${article.tab}`);
    await panel.waitForSelector('.notice button');
    for (const page of [popup, panel]) {
      expect(await heading(page)).toBe('No claim base is in use');
      expect(await buttons(page)).toEqual(['Claim bases']);
      expect(await violationsInBothThemes(page)).toEqual([]);
    }
    await set([]);
    for (const page of [popup, panel, article.page]) await page.close();
  });

  it('the panel says how a page of another site can be checked', async () => {
    const article = await openArticle(lab(), 'https://village-paper.example/summit/', articleHtml());
    const panel = await lab().extension.openPage(`sidepanel.html?tab=${article.tab}`);
    await panel.waitForSelector('.notice');
    expect(await heading(panel)).toBe('Nothing to show for this page');
    expect(await violationsInBothThemes(panel)).toEqual([]);
    await panel.close();
    await article.page.close();
  });

  it('the popup says that a check failed, and lets it be tried again', async () => {
    const article = await openArticle(lab(), 'https://village-paper.example/summit/', articleHtml());
    const popup = await openPopup(lab(), article);
    await popup.waitForSelector('.notice .primary');
    // Another site by now: what the button lent us is taken back.
    lab().web.serve('https://harbour-paper.example/', articleHtml());
    await article.page.goto('https://harbour-paper.example/', { waitUntil: 'domcontentloaded' });
    await popup.$eval('.notice .primary', (button) => (button as HTMLElement).click());
    await popup.waitForFunction(
      () => document.querySelector('.notice h1')?.textContent === 'Something went wrong',
    );
    expect(await buttons(popup)).toEqual(['Try again']);
    expect(await violationsInBothThemes(popup)).toEqual([]);
    await popup.close();
    await article.page.close();
  });
});
