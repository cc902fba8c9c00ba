import { expect, it } from 'vitest';
import { openArticle, until } from './harness/article';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';
import { ARTICLE, articleHtml } from './reading-page';

/** What stands in Firefox's sidebar, seen from another page of the extension; null while it is closed. */
const sidebar = (lab: Lab) =>
  inExtension(lab, async (api) => {
    const [view] = api.extension.getViews({ type: 'sidebar' as never });
    if (!view) return null;
    const { document, innerWidth } = view;
    return {
      rows: document.querySelectorAll('.point-row').length,
      title: document.querySelector('h1')?.textContent ?? '',
      current: document.querySelector('[aria-current]')?.getAttribute('data-point') ?? null,
      over: document.documentElement.scrollWidth - innerWidth,
    };
  });

inEachBrowser(
  'Firefox’s own: the real sidebar and its keys',
  (lab) => {
    it('opens with its key, shows the article in front and follows its scrolling', async () => {
      const article = await openArticle(lab(), ARTICLE, articleHtml());
      await article.settled();
      expect(await sidebar(lab())).toBeNull();
      await article.page.bringToFront();
      await lab().extension.pressKey?.('S');
      const state = await article.state();
      const comparisons = state?.status === 'done' ? state.analysis.comparisons : [];
      expect(comparisons.length).toBeGreaterThan(10);
      // The first rows are painted before the others are made.
      const shown = await until(
        () => sidebar(lab()),
        (seen) => (seen?.rows ?? 0) >= comparisons.length,
      );
      expect(shown.title).toBe(state?.status === 'done' ? state.title : '?');
      expect(shown.over).toBeLessThanOrEqual(0);
      const places = new Set<string | null>();
      for (const top of [150, 450, 750]) {
        await article.page.evaluate((top) => scrollTo(0, top), top);
        const seen = await until(
          () => sidebar(lab()),
          (now) => now?.current !== null && !places.has(now?.current ?? null),
        );
        places.add(seen.current);
      }
      const known = comparisons.map(({ point }) => point);
      for (const point of places) expect(known).toContain(point);
      await article.page.close();
    });

    it('has a key that hides all marks, and shows them again', async () => {
      const article = await openArticle(lab(), ARTICLE, articleHtml());
      await article.settled();
      const marks = async () => (await article.marks()).length;
      const all = await until(marks, (count) => count > 0);
      for (const expected of [0, all]) {
        await article.page.bringToFront();
        await lab().extension.pressKey?.('H');
        await until(marks, (count) => count === expected);
      }
      await article.page.close();
    });
  },
  'firefox',
);
