import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { predict, storedAnswers } from './class-page';
import { openArticle, until } from './harness/article';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';
import { openPopup } from './harness/popup';
import { ARTICLE, articleHtml } from './reading-page';

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

/** What a page of a site can learn with ordinary means: its keys and presses, its elements, its highlights. */
async function spyOn(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const log: string[] = [];
    const lit = () => JSON.stringify([...CSS.highlights].map(([name, { size }]) => [name, size]).sort());
    let last = lit();
    for (const type of ['keydown', 'pointerdown', 'click', 'focusin', 'scroll'])
      addEventListener(type, () => log.push(type), true);
    const watch = new MutationObserver((changes) => log.push(...changes.map(({ type }) => type)));
    watch.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    Object.assign(window, {
      spied: () => {
        const now = lit();
        if (now !== last) log.push('highlights');
        last = now;
        return log.splice(0);
      },
    });
  });
  return () => page.evaluate('spied()') as Promise<string[]>;
}

inEachBrowser('a page of a site', (lab) => {
  it('learns nothing of an answer that is given in the panel, but can see that a card opens', async () => {
    await inExtension(lab(), (api) => api.storage.local.set({ mode: 'class' }));
    const article = await openArticle(lab(), ARTICLE, articleHtml());
    const state = await article.settled();
    // About judgements nobody is asked.
    const asked =
      state.status === 'done' ? state.analysis.comparisons.filter(({ judgement }) => !judgement) : [];
    await until(
      () => article.marks(),
      (marks) => marks.length > 0,
    );
    const spied = await spyOn(article.page);
    const panel = () => lab().extension.openPage(`sidepanel.html?tab=${article.tab}`);
    for (const open of [panel, () => openPopup(lab(), article)]) {
      const page = await open();
      await page.waitForSelector('.point-row');
      const before = (await storedAnswers(lab())).length;
      await page.$eval(`[data-point="${asked[before]?.point}"] button`, (button) =>
        (button as HTMLElement).click(),
      );
      await predict(page, 'number', 'a reason');
      await until(
        () => storedAnswers(lab()),
        (answers) => answers.length === before + 1,
      );
      await page.close();
    }
    // Two frames: enough for whatever the answers would have set off.
    await article.page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    expect(await spied()).toEqual([]);
    // Would it have been seen? PRIVACY.md says what a card beside a sentence gives away.
    await inExtension(
      lab(),
      (api, tab) =>
        api.tabs.sendMessage(tab, { sidelight: 'page', type: 'command', argument: { command: 'open-card' } }),
      article.tab,
    );
    await until(spied, (seen) => seen.includes('childList'));
  });
});
