import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { openArticle, until } from './harness/article';
import { askCard, hasCard } from './harness/card';
import { inEachBrowser } from './harness/each-browser';
import { inExtension } from './harness/inside';
import { type Lab, startLab } from './harness/lab';
import { spaceOut } from './harness/media';
import { openPopup } from './harness/popup';
import { ARTICLE, articleHtml, WHOLE_LIST } from './reading-page';

/** 1280 CSS pixels at 400 %: what WCAG 2.2 asks to fit without scrolling sideways (1.4.10). */
const NARROW = { width: 320, height: 640 };
/** Pixels in each direction (2.5.8). */
const TARGET = 24;

/** With what must be there before a surface is judged. */
const SURFACES: readonly [path: string, ready: string][] = [
  ['sidepanel.html', '.point-open .account'],
  ['popup.html', '.point-open .account'],
  ['map.html', '.map-table'],
  ['options.html', '#settings-base'],
  ['welcome.html', '.mark-sample'],
  ['practice.html', 'h1'],
  ['practice.html#tabloid', '.practice-headline'],
  ['worksheet.html?practice=tabloid&level=full', 'h1'],
  ['bases.html', 'h1'],
];

/** The windows in which the keyboard must reach nothing that is hidden, beside these surfaces' heads and feet. */
const KEYBOARD: Record<string, readonly { width: number; height: number }[]> = {
  'popup.html': [{ width: 400, height: 600 }],
  'sidepanel.html': [
    { width: 320, height: 700 },
    { width: 320, height: 384 },
  ],
};

async function open(lab: Lab, path: string, ready: string): Promise<Page> {
  const page = await lab.extension.openPage(path);
  const isList = /^(sidepanel|popup)/.test(path);
  // The popup is about the tab in front: it has to have looked before it comes there itself.
  if (isList) await page.waitForSelector(WHOLE_LIST);
  await page.setViewport(NARROW);
  await page.bringToFront();
  if (isList) {
    await page.$eval('.point-row button', (button) => (button as HTMLElement).click());
  }
  await page.waitForSelector(ready);
  for (const list of await page.$$('details:not([open]) > summary'))
    await list.evaluate((summary) => (summary as HTMLElement).click());
  return page;
}

/** How far the page scrolls sideways, and what of it sticks out; of a box that scrolls by itself only the box counts. */
const tooWide = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  const outside = [...document.querySelectorAll<HTMLElement>('body *')].filter(
    (element) =>
      element.getBoundingClientRect().right > clientWidth + 1 &&
      !element.closest('.map-scroll, .unseen, svg') &&
      element.checkVisibility(),
  );
  return scrollWidth > clientWidth
    ? [`${scrollWidth} wide`, ...outside.map((each) => `${each.tagName}.${each.className}`)]
    : [];
};

/** Texts that their box cuts off. */
const cutOff = () =>
  [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
    if (!element.checkVisibility() || element.closest('.unseen, .map-scroll, svg')) return [];
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut =
      (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
      (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
    return isCut ? [`${element.tagName}.${element.className} "${element.textContent?.slice(0, 40)}"`] : [];
  });

/** Targets that are too small and not in a line of text; a label is part of its control. */
const tooSmall = (least: number) =>
  [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')].flatMap(
    (element) => {
      const target = element.closest('label') ?? element;
      if (!target.checkVisibility() || target.closest('.unseen')) return [];
      const { width, height } = target.getBoundingClientRect();
      const isInLine =
        getComputedStyle(target).display === 'inline' &&
        target.parentElement?.textContent !== target.textContent;
      return isInLine || (width >= least - 0.5 && height >= least - 0.5)
        ? []
        : [
            `${target.tagName}.${target.className} ${width} × ${height} "${target.textContent?.slice(0, 30)}"`,
          ];
    },
  );

/** Counts beside a heading that are broken into two lines. */
const brokenCounts = () =>
  [...document.querySelectorAll<HTMLElement>('.account-group h5 .figures')].flatMap((count) =>
    count.getClientRects().length === 1 &&
    count.getBoundingClientRect().height < 1.9 * Number.parseFloat(getComputedStyle(count).lineHeight)
      ? []
      : [count.parentElement?.textContent],
  );

/** What has the focus and can't be seen, after the focus went through all of the page, there and back (2.4.11). */
const hidden = () => {
  const stops = [...document.querySelectorAll<HTMLElement>('a[href], button, input')].filter((each) =>
    each.checkVisibility(),
  );
  return [...stops, ...stops.toReversed()].flatMap((stop) => {
    stop.focus();
    const { left, top, bottom, width, height } = stop.getBoundingClientRect();
    const isSeen = [top + 2, top + height / 2, bottom - 2].some((y) =>
      stop.contains(document.elementFromPoint(left + width / 2, y)),
    );
    return isSeen ? [] : [`${stop.className} "${stop.textContent?.slice(0, 30)}"`];
  });
};

/** A Chromium whose reader set every page to 200 %; only so the popup is zoomed, too. */
function profileWithZoom(): string {
  const profile = mkdtempSync(join(tmpdir(), 'sidelight-zoom-'));
  mkdirSync(join(profile, 'Default'));
  // Zoom is kept as a level: a factor of 1.2 each.
  const level = Math.log(2) / Math.log(1.2);
  const preferences = { partition: { default_zoom_level: { x: level } } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  return profile;
}

describe('the real popup at 200 %, in chromium', () => {
  it('fits its window, and what has the focus is seen', async () => {
    const profile = profileWithZoom();
    const lab = await startLab('chromium', { profile });
    try {
      const article = await openArticle(lab, ARTICLE, articleHtml());
      await article.settled();
      const popup = await openPopup(lab, article);
      await popup.waitForSelector(WHOLE_LIST);
      expect(await popup.evaluate(() => devicePixelRatio)).toBe(2);
      for (const size of ['normal', 'larger']) {
        await popup.evaluate((size) => document.documentElement.setAttribute('data-text-size', size), size);
        expect(await popup.evaluate(tooWide), size).toEqual([]);
        expect(await popup.evaluate(hidden), size).toEqual([]);
      }
    } finally {
      await lab.close();
      rmSync(profile, { recursive: true, force: true });
    }
  });
});

/** What of the card can't be brought into the window, going through it with the keyboard; run inside of it. */
const OUT_OF_REACH = `
  const card = this.querySelector('section');
  const isWithin = (inner, outer) => inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
  const box = card.getBoundingClientRect();
  const isInWindow = isWithin(box, { top: 0, bottom: innerHeight }) && box.left >= 0 && box.right <= innerWidth;
  // What is no button is reached by scrolling.
  const scrolls = card.scrollHeight <= card.clientHeight || getComputedStyle(card).overflowY === 'auto';
  const stops = [...card.querySelectorAll('button')].flatMap((button) => {
    button.focus();
    const { left, top, bottom } = button.getBoundingClientRect();
    // Nor may the foot, which stays in sight, lie over it.
    const isSeen = [top + 2, bottom - 2].every((y) => button.contains(this.elementFromPoint(left + 6, y)));
    return isSeen && isWithin({ top, bottom }, box) ? [] : [button.textContent];
  });
  card.scrollTop = 0;
  const foot = card.querySelector('footer');
  if (foot && !isWithin(foot.getBoundingClientRect(), box)) stops.push('foot out of sight');
  return [...stops, ...(scrolls ? [] : ['does not scroll']), ...(isInWindow ? [] : ['out of the window'])].join();`;

const LOW = [
  [320, 256],
  [683, 384],
] as const;

inEachBrowser(
  'the card in low windows',
  (lab) => {
    it.each(['reading', 'class'])('is all within reach, in %s mode', async (mode) => {
      await inExtension(lab(), (api, mode) => api.storage.local.set({ mode }), mode);
      const article = await openArticle(lab(), ARTICLE, articleHtml());
      await article.settled();
      const session = await article.page.createCDPSession();
      const goOn = (command: string) =>
        inExtension(
          lab(),
          (api, [tab, command]) =>
            api.tabs.sendMessage(tab, { sidelight: 'page', type: 'command', argument: { command } }),
          [article.tab, command] as const,
        );
      for (const [width, height] of LOW) {
        await article.page.setViewport({ width, height });
        for (let sentences = 0; sentences < 5; sentences++) {
          await goOn('next-point');
          await goOn('open-card');
          await until(
            () => hasCard(article.page),
            (is) => is,
          );
          expect(await askCard(session, OUT_OF_REACH), `${width} × ${height}`).toBe('');
          await article.page.keyboard.press('Escape');
        }
      }
      await article.page.close();
    });
  },
  'chromium',
);

/** How many pixels the card lies over the lines that are lit; -1 where nothing is lit. */
const overLit = () => {
  const card = document.documentElement.lastElementChild?.getBoundingClientRect() ?? new DOMRect();
  const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
  const boxes = [...registry].flatMap(([name, ranges]) =>
    [...(name.endsWith('-here') ? ranges : [])].flatMap((lit) => {
      const range = document.createRange();
      range.setStart(lit.startContainer, lit.startOffset);
      range.setEnd(lit.endContainer, lit.endOffset);
      return [...range.getClientRects()];
    }),
  );
  const shared = boxes.map(
    ({ left, right, top, bottom }) =>
      Math.max(0, Math.min(right, card.right) - Math.max(left, card.left)) *
      Math.max(0, Math.min(bottom, card.bottom) - Math.max(top, card.top)),
  );
  return shared.length > 0 ? shared.reduce((sum, each) => sum + each) : -1;
};

const isWide = () => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth;
};

inEachBrowser('the card in small windows', (lab) => {
  it('leaves the sentence free and lit that was pressed on', async () => {
    const article = await openArticle(lab(), ARTICLE, articleHtml());
    await article.settled();
    for (const width of [1000, 700]) {
      await article.page.setViewport({ width, height: 600 });
      let opened = 0;
      for (const paragraph of await article.page.$$('article p')) {
        await paragraph.evaluate((each) => each.scrollIntoView({ block: 'center', behavior: 'instant' }));
        const box = await paragraph.boundingBox();
        const [text, marks] = [await paragraph.evaluate((each) => each.textContent), await article.marks()];
        // The start of its first line, where that is marked.
        if (!box || !marks.some((mark) => text?.startsWith(mark.text))) continue;
        await article.page.mouse.click(box.x + 5, box.y + 14);
        await until(
          () => hasCard(article.page),
          (is) => is,
        );
        expect(await article.page.evaluate(overLit), `${width}: ${text}`).toBe(0);
        // Nor does it lie under the page's scrollbar, where there is one (Firefox).
        expect(await article.page.evaluate(isWide), `${width}: ${text}`).toBe(false);
        opened++;
        await article.page.keyboard.press('Escape');
        await until(
          () => hasCard(article.page),
          (is) => !is,
        );
        expect(await article.page.evaluate(overLit), 'closed').toBe(-1);
      }
      expect(opened, `${width}`).toBeGreaterThan(3);
    }
    await article.page.close();
  });
});

inEachBrowser('on 320 pixels', (lab) => {
  it('the popup asks for its 400 pixels where it may have them, and for no more than it is given', async () => {
    const page = await lab().extension.openPage('popup.html');
    const asked = async (width: number) => {
      await page.setViewport({ width, height: 300 });
      return page.evaluate(() => document.body.getBoundingClientRect().width);
    };
    // Chromium measures a popup in a window of hardly any width, and opens it as wide as it then asks to be. Firefox
    // without a display has no mouse and takes itself for a telephone, where the popup is a page.
    if (lab().name === 'chromium') for (const width of [25, 500]) expect(await asked(width)).toBe(400);
    expect(await asked(320)).toBeLessThanOrEqual(320);
    await page.close();
  });

  it.each(SURFACES)(
    '%s fits, everything to press is large enough, and the focus is seen; with the largest text, too',
    async (path, ready) => {
      let shown = path;
      if (ready.includes('.account')) {
        const article = await openArticle(lab(), ARTICLE, articleHtml());
        await article.settled();
        if (path.startsWith('sidepanel')) shown = `${path}?tab=${article.tab}`;
      }
      const page = await open(lab(), shown, ready);
      for (const size of ['normal', 'larger']) {
        await page.evaluate((size) => document.documentElement.setAttribute('data-text-size', size), size);
        expect(await page.evaluate(tooWide), size).toEqual([]);
        expect(await page.evaluate(tooSmall, TARGET), size).toEqual([]);
        expect(await page.evaluate(brokenCounts), size).toEqual([]);
      }
      for (const { width, height } of KEYBOARD[path] ?? []) {
        await page.setViewport({ width, height });
        for (const size of ['normal', 'larger']) {
          await page.evaluate((size) => document.documentElement.setAttribute('data-text-size', size), size);
          expect(await page.evaluate(hidden), `${width} × ${height}, ${size}`).toEqual([]);
        }
      }
      await page.setViewport(NARROW);
      await spaceOut(page);
      expect(await page.evaluate(tooWide), 'spaced').toEqual([]);
      expect(await page.evaluate(cutOff), 'spaced').toEqual([]);
      await page.close();
    },
  );
});
