import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { type Article, openArticle, until } from '../harness/article';
import { inEachBrowser } from '../harness/each-browser';
import { askForState, inExtension } from '../harness/inside';
import type { Lab } from '../harness/lab';
import { openPopup } from '../harness/popup';

const HTML = readFileSync(resolve(import.meta.dirname, '../../pages/harbour-courier.html'), 'utf8');
const TABS = 40;
let pages = 0;
const open = (lab: Lab) => openArticle(lab, `https://www.rte.ie/sample/${pages++}`, HTML);

async function expectMarked(article: Article): Promise<void> {
  const state = await article.settled();
  expect(state.status === 'done' ? state.analysis.verdict : state).toBe('about');
  expect((await article.marks()).length).toBeGreaterThan(10);
}

/** A later paragraph, as live pages add them: the content script looks at the page again. */
const addParagraph = (article: Article) =>
  article.page.evaluate(() => {
    const paragraph = document.createElement('p');
    paragraph.textContent =
      'Trump told reporters on the flight home that he would rate the meeting ten out of ten.';
    document.querySelector('article')?.append(paragraph);
  });

inEachBrowser('the extension survives', (lab, name) => {
  it('a background that was stopped', async () => {
    await expectMarked(await open(lab()));
    await lab().extension.stopBackground();
    await expectMarked(await open(lab()));
  });

  // Firefox's background can't be held, so there the moment between the two can't be met for sure.
  it.runIf(name === 'chromium')('a background that is stopped between question and answer', async () => {
    const resume = await lab().extension.holdBackground();
    const article = await open(lab());
    await until(article.state, (state) => state?.status === 'working');
    await lab().extension.stopBackground();
    await resume();
    await expectMarked(article);
  });

  it('a background that is stopped at any moment after a page was opened', async () => {
    for (const wait of [0, 20, 50, 100, 150, 200, 300, 500]) {
      const article = await open(lab());
      await new Promise((soon) => setTimeout(soon, wait));
      await lab().extension.stopBackground();
      await expectMarked(article);
      await article.page.close();
    }
  });

  it('nonsense in its storage', async () => {
    const nonsense = {
      marks: { on: 'x', style: 5, kinds: 7 },
      gates: [[3]],
      mode: 9,
      textSize: {},
      sites: 'all',
      basesOff: { length: 2 },
    };
    await inExtension(lab(), (api, nonsense) => api.storage.local.set(nonsense), nonsense);
    const article = await open(lab());
    await expectMarked(article);
    const popup = await openPopup(lab(), article);
    await popup.waitForSelector('ul li, ol li');
    await popup.close();
    await inExtension(lab(), (api) => api.storage.local.clear());
  });

  // Firefox sets no limit to it.
  it.runIf(name === 'chromium')(
    'a storage that is full',
    async () => {
      await inExtension(lab(), async (api) => {
        for (let size = 1 << 23, i = 0; size > 64; i++)
          await api.storage.local.set({ [`filling${i}`]: 'x'.repeat(size) }).catch(() => {
            size >>= 1;
          });
      });
      const article = await open(lab());
      await expectMarked(article);
      await inExtension(lab(), (api) => api.storage.local.clear());
    },
    120_000,
  );

  it('forty tabs opened at once', async () => {
    const url = 'https://www.rte.ie/sample/many';
    lab().web.serve(url, HTML);
    const tabs = await inExtension(
      lab(),
      async (api, { url, count }) => {
        const made = await Promise.all(
          Array.from({ length: count }, () => api.tabs.create({ url, active: false })),
        );
        return made.map(({ id }) => id ?? -1);
      },
      { url, count: TABS },
    );
    for (const tab of tabs) {
      const state = await until(
        () => askForState(lab(), tab),
        (now) => now?.status === 'done',
        60,
      );
      expect(state.status).toBe('done');
    }
    await inExtension(lab(), (api, tabs) => api.tabs.remove(tabs), tabs);
  }, 180_000);

  it('being loaded anew while its old content script is still in a page', async () => {
    const article = await open(lab());
    await expectMarked(article);
    await lab().extension.reload();
    await addParagraph(article);
    // Chromium's old content script clears its marks; Firefox starts the new one by itself.
    if (lab().name === 'chromium') await until(article.marks, (marks) => marks.length === 0);
    await lab().extension.pressButton(article.page);
    await inExtension(
      lab(),
      async (api, tab) =>
        void (await api.scripting.executeScript({
          target: { tabId: tab },
          files: ['/content-scripts/content.js'],
        })),
      article.tab,
    );
    await expectMarked(article);
    expect(new Set((await article.marks()).map(({ text }) => text)).size).toBe(
      (await article.marks()).length,
    );
  });
});
