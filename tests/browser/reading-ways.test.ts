import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Article, openArticle, until } from './harness/article';
import { violationsInBothThemes } from './harness/axe';
import { hasCard, inCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { inExtension, tellPage } from './harness/inside';
import type { Lab } from './harness/lab';
import { showAs } from './harness/media';
import { ARTICLE, articleHtml, WHOLE_LIST } from './reading-page';

/** Ways from one surface to the other: from panel to text, from text to card, from card to panel. */
const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

async function read(lab: Lab): Promise<Article> {
  const article = await openArticle(lab, ARTICLE, articleHtml());
  await article.settled();
  return article;
}
const command = (lab: Lab, { tab }: Article, which: string) =>
  tellPage(lab, tab, 'command', { command: which });
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.id);
/** The text of what has the focus; empty where nothing has it. */
const focusedText = (page: Page) =>
  page.evaluate(() => {
    const { activeElement, body } = document;
    return activeElement === body ? '' : (activeElement?.textContent ?? '');
  });
/** Where a sentence of the article stands in the window. */
const boxOf = (page: Page, text: string) =>
  page.evaluate((text) => {
    const block = [...document.querySelectorAll('article p')].find((each) =>
      each.textContent?.includes(text),
    );
    const node = block?.firstChild as Text;
    const range = document.createRange();
    range.setStart(node, node.data.indexOf(text));
    range.setEnd(node, node.data.indexOf(text) + text.length);
    const { left, top, bottom } = range.getClientRects()[0] ?? new DOMRect();
    return { left, top, bottom, window: innerHeight };
  }, text);
async function pressOn(page: Page, text: string): Promise<void> {
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  const { left, top } = await boxOf(page, text);
  await page.mouse.click(left + 5, top + 5);
}

inEachBrowser('ways between the surfaces', (lab) => {
  it('"Show in the text" scrolls the article to the sentence and lights it', async () => {
    const article = await read(lab());
    const panel = await lab().extension.openPage('sidepanel.html');
    await panel.waitForSelector(WHOLE_LIST);
    await click(panel, '.point-row:last-child button');
    await panel.waitForSelector('.this-article blockquote');
    const sentence = await panel.$eval('.this-article blockquote', (quote) => quote.textContent?.trim());
    await article.page.bringToFront();
    await click(panel, '.this-article .button');
    const lit = await until(
      async () => (await article.marks()).find(({ name }) => name.endsWith('-here')),
      (found) => found !== undefined,
    );
    expect(sentence).toContain(lit.text);
    const isInView = () =>
      article.page.evaluate((text) => {
        const blocks = [...document.querySelectorAll('article > *')];
        const box = blocks.find((block) => block.textContent?.includes(text))?.getBoundingClientRect();
        return box !== undefined && box.bottom > 0 && box.top < innerHeight;
      }, lit.text);
    await until(isInView, (found) => found);
    // Whoever goes over to the article goes on there.
    expect(await focusedText(article.page)).toContain(lit.text);
    await panel.close();
    await article.page.close();
  });

  it('leads to a sentence at once for who wants no motion, and gliding for others', async () => {
    const article = await read(lab());
    const panel = await lab().extension.openPage(`sidepanel.html?tab=${article.tab}`);
    await panel.waitForSelector(WHOLE_LIST);
    await click(panel, '.point-row:last-child button');
    await panel.waitForSelector('.this-article blockquote');
    /** Where the text stood on its way, once it stands where it was to go. */
    const way = async (calm: boolean) => {
      await showAs(article.page, { calm });
      await article.page.bringToFront();
      await article.page.evaluate(async () => {
        scrollTo({ top: document.body.scrollHeight, behavior: 'instant' });
        // Its own end is told with the next frame.
        for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
        const places = new Set([scrollY]);
        addEventListener('scroll', () => places.add(scrollY));
        const ended = { is: false };
        addEventListener('scrollend', () => {
          ended.is = true;
        });
        Object.assign(globalThis, { places, ended });
      });
      await click(panel, '.this-article .button');
      await article.page.waitForFunction(
        () =>
          (globalThis as never as { ended: { is: boolean } }).ended.is &&
          (globalThis as never as { places: Set<number> }).places.size > 1,
      );
      return article.page.evaluate(() => (globalThis as never as { places: Set<number> }).places.size);
    };
    expect(await way(true)).toBe(2);
    expect(await way(false)).toBeGreaterThan(2);
    await panel.close();
    await article.page.close();
  });

  it('the toolbar button is named by what there is to see; in class by no differences', async () => {
    const article = await read(lab());
    const title = () => inExtension(lab(), (api, tabId) => api.action.getTitle({ tabId }), article.tab);
    const state = await article.state();
    const all = state?.status === 'done' ? state.analysis.comparisons : [];
    const differ = all.filter(({ kind }) => ['number', 'attribution', 'wording'].includes(kind)).length;
    expect(differ).toBeGreaterThan(1);
    const told = `${all.length} points found in this article. On ${differ}, another source differs.`;
    await until(title, (now) => now === `Sidelight: ${told}`);
    await inExtension(lab(), (api) => api.storage.local.set({ mode: 'class' }));
    await article.page.reload();
    await until(title, (now) => now === `Sidelight: ${all.length} points`);
    await article.page.goto('about:blank');
    await until(title, (now) => !/\d/.test(now));
    await inExtension(lab(), (api) => api.storage.local.remove('mode'));
    await article.page.close();
  });

  it('keys that lead to a sentence lead the keyboard there, and nothing of it stays in the page', async () => {
    const article = await read(lab());
    const untouched = await article.page.evaluate(() => document.documentElement.outerHTML);
    await command(lab(), article, 'next-point');
    await command(lab(), article, 'next-point');
    const lit = await until(
      async () => (await article.marks()).find(({ name }) => name.endsWith('-here')),
      (found) => found !== undefined,
    );
    expect(await focusedText(article.page)).toContain(lit.text);
    await article.page.keyboard.press('Tab');
    expect(await focusedId(article.page)).toBe('end');
    expect(await article.page.evaluate(() => document.documentElement.outerHTML)).toBe(untouched);
    // Hidden marks are gone through, too.
    await command(lab(), article, 'toggle-marks');
    await until(article.marks, (all) => all.every(({ name }) => name.endsWith('-here')));
    await command(lab(), article, 'previous-point');
    await until(
      () => focusedId(article.page),
      (id) => id !== 'end',
    );
    await command(lab(), article, 'toggle-marks');
    await article.page.close();
  });

  it('a card that is closed leaves the keyboard where the sentence stands', async () => {
    const article = await read(lab());
    const isOpen = () => hasCard(article.page);
    // Nothing led there: the sentence in view.
    await command(lab(), article, 'open-card');
    await until(isOpen, (is) => is);
    await article.page.keyboard.press('Escape');
    await until(isOpen, (is) => !is);
    expect((await focusedText(article.page)).length).toBeGreaterThan(40);
    await article.page.keyboard.press('Tab');
    expect(await focusedId(article.page)).toBe('end');
    // Tab beyond its last button leads back to the sentence, not to the top of the page; Shift+Tab from its first place does, too.
    for (const isBackwards of [false, true]) {
      await command(lab(), article, 'next-point');
      await command(lab(), article, 'open-card');
      await until(isOpen, (is) => is);
      if (isBackwards) await article.page.keyboard.down('Shift');
      for (let stops = 0; stops < 12 && (await isOpen()); stops++) await article.page.keyboard.press('Tab');
      if (isBackwards) await article.page.keyboard.up('Shift');
      expect(await isOpen()).toBe(false);
      expect((await focusedText(article.page)).length).toBeGreaterThan(40);
    }
    // Pressed with the pointer: no focus to give back, but a place.
    await article.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    const [mark] = await article.marks();
    await pressOn(article.page, mark?.text ?? '');
    await until(isOpen, (is) => is);
    await article.page.keyboard.press('Escape');
    await until(isOpen, (is) => !is);
    await article.page.keyboard.press('Tab');
    expect(await focusedId(article.page)).toBe('end');
    await article.page.close();
  });

  it('the card is about a sentence in view, and says which', async () => {
    // A closed shadow root is seen by nobody but the debugger.
    if (lab().name !== 'chromium') return;
    const article = await read(lab());
    const session = await article.page.createCDPSession();
    await command(lab(), article, 'next-point');
    await until(article.marks, (all) => all.every(({ name }) => !name.endsWith('-here')));
    const texts = (await article.marks()).map(({ text }) => text);
    /** Opens the card where the article was scrolled to; the sentence that it is about. */
    const aboutAt = async (top: number) => {
      await article.page.evaluate((top) => scrollTo({ top, behavior: 'instant' }), top);
      await command(lab(), article, 'open-card');
      await until(
        () => hasCard(article.page),
        (is) => is,
      );
      const card = await inCard(session);
      const [, about = '?'] = /<p class="about">In this article: <q[^>]*>([^<]*)/.exec(card) ?? [];
      expect(card).toMatch(/<section[^>]* aria-labelledby="h2".*<h2 id="h2"/s);
      // Before what was found: otherwise it would be heard as what others say.
      expect(card.indexOf('class="about"')).toBeLessThan(card.indexOf('class="kind"'));
      expect(texts).toContain(about);
      const box = await boxOf(article.page, about);
      expect(box.bottom).toBeGreaterThan(0);
      expect(box.top).toBeLessThan(box.window);
      await article.page.keyboard.press('Escape');
      return about;
    };
    const first = await aboutAt(0);
    // Away from it, to others: about one of them. Where there are none, back to the last.
    const bottom = await article.page.$eval('article', (all) => all.getBoundingClientRect().bottom + scrollY);
    const other = await aboutAt(bottom - 500);
    expect(other).not.toBe(first);
    expect(await aboutAt(bottom + 20)).toBe(other);
    await article.page.close();
  });

  it('"Show all" in the card opens the panel', async () => {
    const article = await read(lab());
    await command(lab(), article, 'next-point');
    await command(lab(), article, 'open-card');
    await until(
      () => hasCard(article.page),
      (is) => is,
    );
    const isPanel = (page: Page) =>
      page.evaluate("location.pathname === '/sidepanel.html'").catch(() => false);
    const panels = async () => {
      if (lab().name === 'chromium')
        return lab()
          .browser.targets()
          .some((each) => each.url().includes('/sidepanel.html'));
      for (const page of await lab().browser.pages()) if (await isPanel(page)) return true;
      return false;
    };
    expect(await panels()).toBe(false);
    await article.page.keyboard.press('Tab');
    await article.page.keyboard.press('Enter');
    await until(panels, (is) => is);
    await until(
      () => hasCard(article.page),
      (is) => !is,
    );
    await article.page.close();
  });

  it('the card turns to the other points of its sentence, and axe has nothing against it', async () => {
    if (lab().name !== 'chromium') return;
    const article = await read(lab());
    await command(lab(), article, 'next-point');
    const session = await article.page.createCDPSession();
    let card = '';
    const buttons = () => card.match(/<button/g)?.length ?? 0;
    // On to a sentence with several points: showing all, another point, and closing.
    for (let sentences = 0; sentences < 12 && buttons() < 3; sentences++) {
      await command(lab(), article, 'open-card');
      await until(
        () => hasCard(article.page),
        (is) => is,
      );
      card = await inCard(session);
      if (buttons() >= 3) break;
      // Closed first, so that the next one seen is the next sentence's.
      await article.page.keyboard.press('Escape');
      await until(
        () => hasCard(article.page),
        (is) => !is,
      );
      await command(lab(), article, 'next-point');
    }
    expect(buttons()).toBeGreaterThanOrEqual(3);
    // Its own words are the interface's, in a page of whatever language.
    expect(card).toMatch(/<section [^>]*lang="en/);
    const titleOf = (html: string) => /<h2[^>]*>([^<]*)/.exec(html)?.[1];
    const before = titleOf(card);
    for (let stops = 1; stops < buttons(); stops++) await article.page.keyboard.press('Tab');
    await article.page.keyboard.press('Enter');
    const turned = await until(
      () => inCard(session),
      (html) => titleOf(html) !== before,
    );
    expect(card).toContain(titleOf(turned) ?? '?');

    const page = await lab().browser.newPage();
    await page.setContent(
      `<!doctype html><html lang="en"><title>Card</title><main><h1>Card</h1>${turned}</main>`,
    );
    // The card goes by the colour of the page's text. That it took over, and a dark page has another.
    await page.addStyleTag({
      content: `@media (prefers-color-scheme: dark) { section { color: #eee !important } body { background: #111 } h1 { color: #eee } }`,
    });
    expect(await page.$eval('section', ({ clientWidth }) => clientWidth)).toBeGreaterThan(300);
    expect(await violationsInBothThemes(page)).toEqual([]);
    await page.close();
    await article.page.close();
  });
});
