import { expect, it } from 'vitest';
import { openArticle, until } from './harness/article';
import { hasCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';
import { ARTICLE, articleHtml } from './reading-page';

/** Panels that stand in a tab or window: in Firefox, where a page's press may not open the sidebar. */
async function panelPages({ browser }: Lab): Promise<number> {
  const paths = await Promise.all(
    (await browser.pages()).map((page) => page.evaluate('location.pathname').catch(() => '')),
  );
  return paths.filter((path) => path === '/sidepanel.html').length;
}

inEachBrowser(
  'the panel in a window of its own',
  (lab) => {
    it('is opened once, however often pupils ask for it from the card', async () => {
      await inExtension(lab(), (api) => api.storage.local.set({ mode: 'class' }));
      const article = await openArticle(lab(), ARTICLE, articleHtml());
      await article.settled();
      const ask = async () => {
        await article.page.bringToFront();
        await inExtension(
          lab(),
          async (api, [tab]) => {
            for (const command of ['next-point', 'open-card'])
              await api.tabs.sendMessage(tab as number, {
                sidelight: 'page',
                type: 'command',
                argument: { command },
              });
          },
          [article.tab] as const,
        );
        await until(
          () => hasCard(article.page),
          (is) => is,
        );
        // Closing, four choices, then the way to the panel.
        for (let stops = 0; stops < 6; stops++) await article.page.keyboard.press('Tab');
        await article.page.keyboard.press('Enter');
      };
      const opened = () =>
        until(
          () => panelPages(lab()),
          (count) => count === 1,
        );
      await ask();
      await opened();
      await ask();
      // Long enough for a second window to have come.
      await new Promise((soon) => setTimeout(soon, 1500));
      expect(await panelPages(lab())).toBe(1);
    });
  },
  'firefox',
);
