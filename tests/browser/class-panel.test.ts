import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { predict, storedAnswers } from './class-page';
import { openArticle, until } from './harness/article';
import { hasCard, inCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { inExtension, tellPage } from './harness/inside';
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

const openCard = (lab: Lab, tab: number) => tellPage(lab, tab, 'command', { command: 'open-card' });

/** The panel that the card opened: Chromium's own, which is no tab, or a window in Firefox. */
async function panelOf(lab: Lab): Promise<Page | null> {
  if (lab.name === 'chromium') {
    const target = lab.browser.targets().find((each) => each.url().includes('/sidepanel.html'));
    return target ? target.asPage() : null;
  }
  for (const page of await lab.browser.pages())
    if (await page.evaluate("location.pathname === '/sidepanel.html'").catch(() => false)) return page;
  return null;
}

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
    await openCard(lab(), article.tab);
    await until(spied, (seen) => seen.includes('childList'));
    await article.page.close();
  });

  it('gets no answer where the card does not ask: the card leads to the question in the panel', async () => {
    await inExtension(lab(), async (api) => {
      const all = Object.keys(await api.storage.local.get(null));
      await api.storage.local.remove(all.filter((key) => key.startsWith('answer ')));
      await api.storage.local.set({ mode: 'class', askInCard: false });
    });
    const article = await openArticle(lab(), ARTICLE, articleHtml());
    const state = await article.settled();
    if (state.status !== 'done') throw new Error('not read');
    await article.page.bringToFront();
    const { comparisons, findings } = state.analysis;
    const judged = comparisons.flatMap((each) => (each.judgement ? each.findings : []));
    const texts = findings.filter(({ id }) => judged.includes(id)).map(({ sentence }) => sentence.text);
    const asked = findings.find(({ sentence }) => !texts.includes(sentence.text));
    await tellPage(lab(), article.tab, 'goTo', { finding: asked?.id });
    const session = lab().name === 'chromium' ? await article.page.createCDPSession() : null;
    const open = async () => {
      await openCard(lab(), article.tab);
      await until(
        () => hasCard(article.page),
        (is) => is,
      );
    };
    await open();
    // Others can't look into a closed shadow root.
    if (session) {
      const card = await inCard(session);
      expect(card).toContain('The question about this point is in the side panel.');
      // What others report is not there either: no account, no count, no kind.
      expect(card).not.toMatch(
        /<li|<fieldset[^>]*><button|will other outlets report|There to see|\d+ sources/,
      );
    }
    // The first button: with a question, this would be its first answer.
    await article.page.keyboard.press('Tab');
    await article.page.keyboard.press('Enter');
    const panel = await until(
      () => panelOf(lab()),
      (page) => page !== null,
    );
    await predict(panel, 'number', 'a reason');
    const [answer, ...others] = await until(
      () => storedAnswers(lab()),
      (answers) => answers.length > 0,
    );
    expect(others).toEqual([]);
    expect(answer).toMatchObject({ prediction: 'number', reason: 'a reason' });
    if (!session) return;
    await article.page.bringToFront();
    await open();
    expect(await inCard(session)).toMatch(/You expected: some give another number or name\..*<li/s);
  });
});
