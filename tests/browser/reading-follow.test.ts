import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Article, openArticle, until } from './harness/article';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';
import { ARTICLE, articleHtml } from './reading-page';

/** The panel beside the article follows the reader, and keeps still while the reader is in it. */
interface Places {
  current: string | null;
  open: string | null;
  scrolled: number;
  /** How far the open row's head stands below the panel's upper edge. */
  top: number | null;
}
const places = (panel: Page): Promise<Places> =>
  panel.evaluate(() => {
    const point = (selector: string) =>
      document.querySelector(selector)?.closest('[data-point]')?.getAttribute('data-point') ?? null;
    const row = document.querySelector('.point-open')?.closest('[data-point]');
    return {
      current: point('[aria-current]'),
      open: point('.point-open'),
      scrolled: scrollY,
      top: row?.getBoundingClientRect().top ?? null,
    };
  });

async function read(lab: Lab): Promise<Article> {
  const article = await openArticle(lab, ARTICLE, articleHtml());
  await article.settled();
  return article;
}

/** A window of the panel's own, as it opens from a card in Firefox: it can have the keyboard while the article is seen. */
async function panelWindow(lab: Lab, tab: number): Promise<Page> {
  await inExtension(
    lab,
    async (api, tab) => {
      const url = api.runtime.getURL(`/sidepanel.html?tab=${tab}`);
      await api.windows.create({ url, type: 'popup', width: 420, height: 800 });
    },
    tab,
  );
  const isPanel = (page: Page) => page.evaluate("location.pathname === '/sidepanel.html'").catch(() => false);
  const panel = await until(
    async () => {
      for (const page of await lab.browser.pages()) if (await isPanel(page)) return page;
      return null;
    },
    (page) => page !== null,
  );
  await panel.waitForSelector('.point-row');
  return panel;
}

inEachBrowser('the panel beside the text', (lab) => {
  it('opens one point after the other as the text is scrolled, unless the reader is in it or wants none of that', async () => {
    const article = await read(lab());
    const panel = await panelWindow(lab(), article.tab);
    const scroll = (top: number) => article.page.evaluate((top) => scrollTo(0, top), top);
    /** Scrolls the text to where another sentence is in view. */
    const movedTo = async (top: number) => {
      const before = await places(panel);
      await scroll(top);
      return until(
        () => places(panel),
        ({ current }) => current !== null && current !== before.current,
      );
    };
    const seen = new Set<string>();
    for (const top of [150, 400, 650]) {
      await scroll(top);
      const now = await until(
        () => places(panel),
        ({ current, open }) => current !== null && open === current && !seen.has(current),
      );
      expect(now.top).toBeGreaterThanOrEqual(0);
      expect(now.top).toBeLessThan(await panel.evaluate(() => innerHeight));
      seen.add(now.open ?? '');
    }
    expect(seen.size).toBe(3);

    const [follows] = (await panel.$$('.head-toggles input')).slice(-1);
    await follows?.evaluate((box) => (box as HTMLElement).click());
    const { open: left } = await places(panel);
    expect((await movedTo(400)).open).toBe(left);
    await follows?.evaluate((box) => (box as HTMLElement).click());
    const before = await until(
      () => places(panel),
      ({ current, open }) => open === current,
    );

    // The keyboard is in it: nothing moves, though it shows where the reader is.
    await panel.bringToFront();
    await panel.keyboard.press('Tab');
    await until(
      () => panel.evaluate(() => document.hasFocus() && document.activeElement?.matches(':focus-visible')),
      (is) => is === true,
    );
    const focused = () => panel.evaluate(() => document.activeElement?.outerHTML.slice(0, 80));
    const held = await focused();
    const { scrolled } = await places(panel);
    for (const top of [150, 650]) {
      const now = await movedTo(top);
      expect({ open: now.open, scrolled: now.scrolled }).toEqual({ open: before.open, scrolled });
      expect(await focused()).toBe(held);
    }
    await panel.close();
    await article.page.close();
  });
});
