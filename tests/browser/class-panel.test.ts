import { expect, it } from 'vitest';
import { until } from './harness/article';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';

/** Windows with a panel of their own: in Firefox, where a press in a page may not open the sidebar. */
const panels = (lab: Lab): Promise<number> =>
  inExtension(lab, async (api) => {
    const all = await api.windows.getAll({ windowTypes: ['popup'] });
    return all.length;
  });
/** As the card asks for it, from a tab. */
const ask = (lab: Lab, point: string): Promise<unknown> =>
  inExtension(
    lab,
    (api, [point]) =>
      api.runtime.sendMessage({ sidelight: 'background', type: 'openPanel', argument: { point } }),
    [point] as const,
  );

inEachBrowser(
  'the panel in a window of its own',
  (lab) => {
    it('is opened once, however often pupils ask for it', async () => {
      await ask(lab(), 'talks-duration');
      await until(
        () => panels(lab()),
        (count) => count === 1,
      );
      // The window is there before its page, and only the page is seen.
      await until(
        async () => {
          const pages = await lab().browser.pages();
          return Promise.all(pages.map((page) => page.evaluate('location.pathname').catch(() => '')));
        },
        (paths) => paths.includes('/sidepanel.html'),
      );
      await ask(lab(), 'flypast');
      expect(await panels(lab())).toBe(1);
    });
  },
  'firefox',
);
