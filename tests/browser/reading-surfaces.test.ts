import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { type Article, articleIn, openArticle, until } from './harness/article';
import { violationsInBothThemes, violationsInForcedColours } from './harness/axe';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';
import { showAs, THEMES } from './harness/media';
import { openPopup } from './harness/popup';
import { ARTICLE, articleHtml, WHOLE_LIST } from './reading-page';

const texts = (page: Page, selector: string) =>
  page.$$eval(selector, (found) => found.map((each) => each.textContent?.trim() ?? ''));
const click = (page: Page, selector: string) =>
  page.$eval(selector, (element) => (element as HTMLElement).click());

async function readArticle(lab: Lab, headers?: Record<string, string>): Promise<Article> {
  lab.web.serve(ARTICLE, articleHtml(), headers);
  const page = await lab.browser.newPage();
  await page.goto(ARTICLE, { waitUntil: 'domcontentloaded' });
  const article = await articleIn(lab, page);
  await article.settled();
  return article;
}

inEachBrowser('the popup', (lab) => {
  it('shows the points of the article, differences first, and each in full', async () => {
    const article = await readArticle(lab());
    const popup = await openPopup(lab(), article);
    await popup.waitForSelector(WHOLE_LIST);
    if (lab().name === 'chromium') {
      const size = await popup.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement;
        return { width: document.body.offsetWidth, height: innerHeight, over: scrollWidth - clientWidth };
      });
      expect(size).toMatchObject({ width: 400, over: 0 });
      expect(size.height).toBeLessThanOrEqual(600);
    }
    const state = await article.state();
    const analysis = state?.status === 'done' ? state.analysis : null;
    const order = await popup.$$eval('[data-point]', (rows) =>
      rows.map((row) => row.getAttribute('data-point')),
    );
    const kinds = ['number', 'attribution', 'wording', 'agrees', 'only-here'];
    const expected = kinds.flatMap((kind) =>
      (analysis?.comparisons ?? []).filter((each) => each.kind === kind).map(({ point }) => point),
    );
    expect(expected.length).toBeGreaterThan(5);
    expect(order.slice(0, expected.length)).toEqual(expected);

    const point = `[data-point="${expected[0]}"]`;
    await click(popup, `${point} button`);
    await popup.waitForSelector(`${point} .account`);
    const [sentence] = await texts(popup, `${point} .this-article blockquote`);
    expect(articleHtml()).toContain(sentence);
    const rels = await popup.$$eval(`${point} a`, (links) => links.map((link) => [link.target, link.rel]));
    expect(rels.length).toBeGreaterThan(0);
    for (const rel of rels) expect(rel).toEqual(['_blank', 'noopener noreferrer']);
    expect(await violationsInBothThemes(popup)).toEqual([]);
    await popup.close();
    await article.page.close();
  });

  it('has only differences marked if the reader wishes so, and all again', async () => {
    const article = await readArticle(lab());
    const kinds = async () => [...new Set((await article.marks()).map(({ name }) => name))].sort();
    const all = await kinds();
    expect(all).toContain('sidelight-agrees');
    const popup = await openPopup(lab(), article);
    await popup.waitForSelector(WHOLE_LIST);
    const press = () => click(popup, '.head-toggles label:last-child input');
    await press();
    const differing = all.filter((name) => /-(number|attribution|wording)$/.test(name));
    await until(kinds, (now) => now.join() === differing.join());
    await press();
    await until(kinds, (now) => now.join() === all.join());
    await popup.close();
    await article.page.close();
  });

  it('finds points by a word and by kind, says so, and tells what others report and this article does not', async () => {
    const article = await readArticle(lab());
    const state = await article.state();
    const { comparisons, omissions } = (state?.status === 'done' && state.analysis) || {
      comparisons: [],
      omissions: [],
    };
    const popup = await openPopup(lab(), article);
    await popup.waitForSelector(WHOLE_LIST);
    const count = async (selector = '.point-row') => (await popup.$$(selector)).length;
    const all = await count();

    // Of what it leaves out, how many of how many report it.
    const shares = await texts(popup, '.left-out .point-telling');
    expect(shares.length).toBeGreaterThan(0);
    shares.forEach((share, i) => {
      expect(share).toContain(`${omissions[i]?.sources} of ${omissions[i]?.of} `);
    });

    // A chip shows the points of its kind alone, and all again.
    const ofKind = comparisons.filter(({ kind }) => kind === 'wording').length;
    expect(ofKind).toBeGreaterThan(0);
    expect(ofKind).toBeLessThan(all);
    await click(popup, '.chip.kind-wording');
    await popup.waitForSelector('.chip[aria-pressed=true]');
    expect(await count()).toBe(ofKind);
    await click(popup, '.chip.kind-wording');
    await popup.waitForSelector('.chip.kind-wording[aria-pressed=false]');
    expect(await count()).toBe(all);

    await popup.type('input[type=search]', 'ceasefire');
    await popup.waitForFunction((all) => document.querySelectorAll('.point-row').length < all, {}, all);
    const found = await count();
    expect(found).toBeGreaterThan(0);
    const left = await count('.left-out .point-row');
    const told = await popup.$eval('main [role=status]', (status) => status.textContent?.match(/\d+/g));
    expect(told?.map(Number)).toEqual(left > 0 ? [found - left, left] : [found]);
    expect(await violationsInBothThemes(popup)).toEqual([]);
    await popup.$eval('input[type=search]', (field) => (field as HTMLInputElement).select());
    await popup.type('input[type=search]', 'volcano');
    await popup.waitForSelector('.nothing');
    expect(await count()).toBe(0);
    expect(await popup.$eval('main [role=status]', (status) => status.textContent)).not.toBe('');
    expect(await violationsInBothThemes(popup)).toEqual([]);

    await click(popup, '.search-field button');
    expect(await popup.evaluate(() => document.activeElement?.matches('input[type=search]'))).toBe(true);
    await popup.waitForSelector('.left-out .point-row');
    await click(popup, '.left-out .point-row button');
    await popup.waitForSelector('.left-out .account');
    for (const list of await popup.$$('.left-out details:not([open]) summary'))
      await list.evaluate((summary) => (summary as HTMLElement).click());
    expect(await violationsInBothThemes(popup)).toEqual([]);
    await popup.close();
    await article.page.close();
  });

  it('says that a page holds no article about a known event', async () => {
    const page =
      '<!doctype html><html lang="en"><title>Weather</title><p>It rained all day in the harbour.</p>';
    const article = await openArticle(lab(), 'https://www.rte.ie/weather/', page);
    await article.settled();
    const popup = await openPopup(lab(), article);
    await popup.waitForSelector('.notice');
    expect(await texts(popup, '.notice h1, .point-row')).toEqual(['No article about a known event here']);
    expect(await violationsInBothThemes(popup)).toEqual([]);
    await popup.close();
    await article.page.close();
  });

  it('offers to check a page of a site that is not on the list', async () => {
    const article = await openArticle(lab(), 'https://village-paper.example/summit/', articleHtml());
    const popup = await openPopup(lab(), article);
    await popup.waitForSelector('.notice');
    expect(await texts(popup, '.notice button')).toEqual([
      'Check this page',
      'Always check pages of this site',
    ]);
    expect(await violationsInBothThemes(popup)).toEqual([]);
    await popup.focus('.notice .primary');
    await click(popup, '.notice .primary');
    await popup.waitForSelector(WHOLE_LIST);
    await popup.waitForFunction(() => document.activeElement?.matches('.head h1'));
    expect((await article.marks()).length).toBeGreaterThan(5);
    await popup.close();
    await article.page.close();
  });
});

inEachBrowser('the side panel', (lab) => {
  it('stands beside the article and follows it, without taking the focus', async () => {
    const article = await readArticle(lab());
    const panel = await lab().extension.openPage('sidepanel.html');
    await panel.waitForSelector(WHOLE_LIST);
    await article.page.bringToFront();
    await article.page.evaluate(() => scrollTo(0, 200));
    const current = () =>
      panel.$$eval('[aria-current]', (rows) => rows.map((row) => row.getAttribute('data-point')));
    const [point] = await until(current, (rows) => rows.length === 1);
    const state = await article.state();
    const known = state?.status === 'done' ? state.analysis.comparisons.map((each) => each.point) : [];
    expect(known).toContain(point);
    expect(await panel.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    await panel.close();
    await article.page.close();
  });

  it('is all headings, buttons and links, with nothing that axe objects to', async () => {
    const article = await readArticle(lab());
    const panel = await lab().extension.openPage('sidepanel.html');
    await panel.waitForSelector(WHOLE_LIST);
    await click(panel, '.point-row button');
    await panel.waitForSelector('.account');
    expect(await violationsInBothThemes(panel)).toEqual([]);
    expect(await violationsInForcedColours(panel)).toEqual([]);
    const levels = await panel.$$eval('h1, h2, h3, h4, h5', (found) =>
      found.map(({ tagName }) => Number(tagName[1])),
    );
    expect(levels[0]).toBe(1);
    const steps = levels.map((level, i) => level - (levels[i - 1] ?? 0));
    expect(Math.max(...steps)).toBe(1);
    await panel.close();
    await article.page.close();
  });

  it('tells pressed chips from others in the colours of a system, too, and in words', async () => {
    const article = await readArticle(lab());
    const panel = await lab().extension.openPage(`sidepanel.html?tab=${article.tab}`);
    await panel.bringToFront();
    await panel.waitForSelector(WHOLE_LIST);
    const chips = await panel.$$eval('.chip', (found) =>
      found.map((chip) => ({
        seen: chip.querySelector('.chip-word')?.textContent,
        heard: chip.querySelector('.unseen')?.textContent ?? '',
      })),
    );
    // Who speaks to the computer says what is seen.
    for (const { seen, heard } of chips) expect(heard.startsWith(`${seen} – `)).toBe(true);
    await panel.setViewport({ width: 380, height: 700 });
    const words = () =>
      panel.$$eval('.chip-word', (all) =>
        all.map((word) => [word.checkVisibility(), word.getBoundingClientRect().x]),
      );
    const before = await words();
    expect(before.map(([isSeen]) => isSeen)).not.toContain(false);
    await panel.focus('.head-toggles label:last-child input');
    await panel.keyboard.press('Tab');
    await panel.keyboard.press(' ');
    await panel.waitForSelector('.chip[aria-pressed=true]');
    // None moves from under the pointer.
    expect(await words()).toEqual(before);
    await panel.focus('input[type=search]');
    for (const theme of [THEMES.forced, THEMES['forced-dark']]) {
      await showAs(panel, theme);
      const grounds = await panel.$$eval('.chip', (chips) =>
        chips.map((chip) => getComputedStyle(chip).backgroundColor),
      );
      expect(grounds.length).toBeGreaterThan(1);
      expect(grounds.slice(1)).not.toContain(grounds[0]);
    }
    await showAs(panel, THEMES.light);
    await panel.close();
    await article.page.close();
  });

  it('is heard: what came of each page, rows by their labels first, and each kind once with its count', async () => {
    const article = await readArticle(lab());
    const panel = await lab().extension.openPage(`sidepanel.html?tab=${article.tab}`);
    await panel.waitForSelector(WHOLE_LIST);
    const announced = () => panel.$eval('.panel > [role=status]', (status) => status.textContent ?? '');
    const [counts] = await texts(panel, '.head-counts > p');
    await until(announced, (text) => text === counts);
    // Nothing is narrowed yet: what is shown need not be said once more.
    expect(await panel.$eval('main > [role=status]', (status) => status.textContent)).toBe('');
    // Only what changes in an element that stays is announced.
    await panel.evaluate(() =>
      Object.assign(globalThis, { held: document.querySelector('.panel > [role=status]') }),
    );
    await panel.evaluate(() => {
      const said: string[] = [];
      const { held } = globalThis as never as { held: HTMLElement };
      new MutationObserver(() => said.push(held.textContent ?? '')).observe(held, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      Object.assign(globalThis, { said });
    });
    const rows = await texts(panel, '.point-row:has(.kind-mark) h3 .point-label');
    expect(rows.length).toBeGreaterThan(5);
    // Their kind is the heading above, which says what it counts.
    for (const row of rows) expect(row).not.toMatch(/^(Some|Others|Only here)|–/);
    const kinds = await texts(panel, '.kind-section:not(.left-out) h2');
    expect(kinds.length).toBeGreaterThan(1);
    for (const kind of kinds) expect(kind).toMatch(/^(Some|Others|Only here).* \d+ points?$/);
    // In another voice than the interface's, where that speaks another language.
    await click(panel, '.point-row button');
    await panel.waitForSelector('.account');
    const inOwnVoice = await panel.$$eval(
      'h1, .point-label > :first-child, blockquote, .account p.reading:not(.account-quote), .account-facts .figures',
      (found) => found.map((each) => each.closest('[lang]')?.tagName !== 'HTML'),
    );
    expect(inOwnVoice.length).toBeGreaterThan(rows.length);
    expect(inOwnVoice).not.toContain(false);
    // Each time anew: only what changes is announced. With the keys, since the list follows the text of who isn't in it.
    await panel.bringToFront();
    const told = () => panel.$$eval('[role=status] span', ([told]) => told?.textContent);
    for (let times = 1; times <= 2; times++) {
      await panel.$$eval('[role=status] span', ([told]) => told?.setAttribute('data-old', ''));
      await panel.focus('.this-article button');
      await panel.keyboard.press('Enter');
      await panel.waitForSelector('[role=status] span:not([data-old])');
      expect(await told()).toBe(
        'The article is at this sentence; F6 leads there (on a Chromebook: Ctrl+Back).',
      );
    }
    await click(panel, '.point-row button');
    await panel.waitForSelector('[role=status] span', { hidden: true });
    const chips = await panel.$$eval('.chip', (found) =>
      found.map((chip) => ({
        title: chip.getAttribute('title'),
        heard: chip.querySelector(':scope > :not([aria-hidden])')?.textContent,
        seen: chip.querySelector('.figures')?.textContent,
      })),
    );
    for (const { title, heard, seen } of chips) {
      expect(title).toBeNull();
      expect(heard).toMatch(new RegExp(`^\\D+: ${seen}$`));
    }
    const weather = 'https://www.rte.ie/weather/';
    lab().web.serve(
      weather,
      '<!doctype html><html lang="en"><title>Weather</title><p>It rained all day in the harbour.</p>',
    );
    await article.page.bringToFront();
    await article.page.goto(weather);
    const none = 'No article about a known event here';
    await until(announced, (text) => text === none);
    // Not what held for a moment on the way.
    const said = await panel.evaluate(() => (globalThis as never as { said: string[] }).said);
    expect(said.filter((text) => text !== '')).toEqual([none]);
    expect(await panel.evaluate(() => (globalThis as never as { held: HTMLElement }).held.isConnected)).toBe(
      true,
    );
    await panel.close();
    await article.page.close();
  });

  it('opens at the point that was asked for in its own window, and no panel of another window does', async () => {
    const article = await readArticle(lab());
    const state = await article.state();
    const points = state?.status === 'done' ? state.analysis.comparisons.map(({ point }) => point) : [];
    const [first = '', last = ''] = [points[0], points.at(-1)];
    const panel = await lab().extension.openPage('sidepanel.html');
    await panel.waitForSelector(WHOLE_LIST);
    const window = await inExtension(
      lab(),
      async (api, tab) => (await api.tabs.get(tab)).windowId,
      article.tab,
    );
    const ask = (of: number, point: string) =>
      inExtension(
        lab(),
        async (api, [of, point]) => api.storage.session.set({ [`panelPoint${of}`]: point }),
        [of, point] as const,
      );
    await ask((window ?? 0) + 1, first);
    await ask(window ?? 0, last);
    await panel.waitForSelector(`[data-point="${last}"] .point-detail`);
    expect(await panel.$$(`[data-point="${first}"] .point-detail`)).toHaveLength(0);
    // Nobody stood in the other window to take it.
    const left = await inExtension(lab(), async (api) => Object.values(await api.storage.session.get(null)));
    expect(left).toContain(first);
    expect(left).not.toContain(last);
    await ask((window ?? 0) + 1, '');
    await panel.close();
    await article.page.close();
  });
});

inEachBrowser('the card', (lab) => {
  const HOSTILE =
    'div, section, button, li { display: none !important; color: red } * { font-size: 3px !important }';
  const CSP = { 'content-security-policy': "default-src 'self'; style-src 'none'; script-src 'none'" };
  const host = (page: Page) =>
    page.evaluate(() => {
      const last = document.documentElement.lastElementChild;
      const isCard = last instanceof HTMLElement && last.popover === 'manual';
      const { width = 0, height = 0 } = isCard ? last.getBoundingClientRect() : {};
      return { isCard, hasFocus: isCard && document.activeElement === last, width, height };
    });

  it.each([
    ['a plain page', '', undefined],
    ['a page whose styles hide everything', HOSTILE, undefined],
    ['a page that forbids styles', '', CSP],
  ])('opens beside a marked sentence, and Escape gives the focus back, on %s', async (_, style, headers) => {
    lab().web.serve(ARTICLE, articleHtml({ style }), headers);
    const page = await lab().browser.newPage();
    await page.goto(ARTICLE, { waitUntil: 'domcontentloaded' });
    const article = await articleIn(lab(), page);
    await article.settled();
    await page.focus('#nav');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const at = await page.evaluate(firstMark);
    await page.mouse.click(at.x, at.y);
    const card = await until(
      () => host(page),
      ({ isCard, hasFocus }) => isCard && hasFocus,
    );
    expect(card.width).toBeGreaterThan(300);
    expect(card.height).toBeGreaterThan(100);
    expect(card.height).toBeLessThan(450);
    await page.keyboard.press('Escape');
    await until(
      () => host(page),
      ({ isCard }) => !isCard,
    );
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    await page.close();
  });
});

/** A place within the first painted mark. */
function firstMark(): { x: number; y: number } {
  const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
  const [range] = [...registry].flatMap(([name, ranges]) =>
    name.startsWith('sidelight') ? [...ranges] : [],
  );
  if (!range) throw new Error('no mark');
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  const [box] = live.getClientRects();
  return { x: (box?.left ?? 0) + 5, y: (box?.top ?? 0) + (box?.height ?? 0) / 2 };
}
