import type { Page } from 'puppeteer-core';
import type { PageState } from '../../../lib/model/surfaces';
import { askForState, frontTab } from './inside';
import type { Lab } from './lab';

/** A tab with a page in it, and what the extension knows about it. */
export interface Article {
  page: Page;
  /** The browser's number of its tab. */
  tab: number;
  /** The page's state as the popup would get it; null where no content script answers. */
  state: () => Promise<PageState | null>;
  /** Waits until the page is read and answered; its state. Throws after twenty seconds. */
  settled: () => Promise<PageState>;
  /** The marks that are painted: which highlight, and the text under it. */
  marks: () => Promise<Mark[]>;
}
export interface Mark {
  name: string;
  text: string;
}

/** Serves `html` under `url` and opens it in a tab in front. */
export async function openArticle(lab: Lab, url: string, html: string): Promise<Article> {
  lab.web.serve(url, html);
  const page = await lab.browser.newPage();
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return articleIn(lab, page);
}

/** The same for a page that is already there; brings it to the front. */
export async function articleIn(lab: Lab, page: Page): Promise<Article> {
  await page.bringToFront();
  const tab = await frontTab(lab);
  const state = () => askForState(lab, tab);
  return {
    page,
    tab,
    state,
    settled: () => until(state, (now) => now !== null && now.status !== 'working'),
    marks: () => page.evaluate(paintedMarks),
  };
}

/** Asks again until the answer will do. Throws with the last answer after `seconds`. */
export async function until<T>(
  ask: () => Promise<T>,
  isGood: (answer: T) => boolean,
  seconds = 20,
): Promise<NonNullable<T>> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (isGood(answer)) return answer as NonNullable<T>;
    if (Date.now() > end)
      throw new Error(`still ${JSON.stringify(answer)?.slice(0, 300)} after ${seconds} s`);
    await new Promise((soon) => setTimeout(soon, 50));
  }
}

/** The highlight registry belongs to the document, so the page's world sees it, too. */
export function paintedMarks(): Mark[] {
  const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
  return [...registry]
    .filter(([name]) => name.startsWith('sidelight'))
    .flatMap(([name, ranges]) =>
      [...ranges].map(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return { name, text: range.toString() };
      }),
    );
}

/** The texts of the marks that touch an element which `selector` finds. */
export function marksOn(page: Page, selector: string): Promise<string[]> {
  return page.evaluate((selector) => {
    const elements = [...document.querySelectorAll(selector)];
    const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
    return [...registry].flatMap(([, ranges]) =>
      [...ranges].flatMap(({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return elements.some((element) => range.intersectsNode(element)) ? [range.toString()] : [];
      }),
    );
  }, selector);
}
