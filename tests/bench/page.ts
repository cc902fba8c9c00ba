import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { helpIfAsked } from '../../scripts/help.mjs';
import { articleIn, openArticle, until } from '../browser/harness/article';
import { type Lab, startLab } from '../browser/harness/lab';
import { openPopup } from '../browser/harness/popup';
import { bundle } from './bundle';
import { bareFrame, type FirstFrame, firstFrameOf, watchFirstFrames } from './first-frame';

/**
 * What Sidelight costs a page: `npm run bench:page`. Every step is timed cold, on a load of its own, beside one plain
 * pass over the page's text nodes: look at the ratios, as the same code varies with what else the machine does. Then
 * the way from loading to marks with the built extension, how soon popup and panel show what they are told, and memory
 * over 200 navigations. Sizes: `npm run sizes`.
 */
helpIfAsked(
  `npm run bench:page [-- steps marks surfaces navigations]   what Sidelight costs a page, and popup and panel a reader`,
);
const ROUNDS = Number(process.env.ROUNDS ?? 15);
/** Milliseconds after which the picture of the page is there whose load event comes late. */
const LATE = 1_500;
const sample = (name: string) => readFileSync(join(import.meta.dirname, '../pages', `${name}.html`), 'utf8');
const code = await bundle(join(import.meta.dirname, 'page-entry.ts'));
/** About 3,000 words of article in a page with as many links around it as news pages have. */
const ABOUT = grown(sample('harbour-courier'), 3_000);
const OTHER = grown(sample('helsinki-2018'), 3_000)
  .replaceAll('Alaska', 'Finland')
  .replaceAll('Anchorage', 'Turku');

/** With these a page is told the time in microseconds; else browsers round it, Firefox to a whole millisecond. */
const FINE_CLOCK = {
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
};

/** `npm run bench:page -- steps marks surfaces navigations`: which of these, in this order; all without. */
const PARTS = { steps, marks: toMarks, surfaces, navigations };
const wanted = process.argv.slice(2);

for (const name of ['chromium', 'firefox'] as const) {
  const lab = await startLab(name);
  try {
    for (const [part, run] of Object.entries(PARTS))
      if (wanted.length === 0 || wanted.includes(part)) await run(lab);
  } finally {
    await lab.close();
  }
}

/** Works in a fresh load of a page that is not on the list of sites, so that nothing else runs there. */
async function cold<T>(lab: Lab, html: string, work: string): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await lab.browser.newPage();
    lab.web.serve('https://bench.example/', html, FINE_CLOCK);
    await page.goto('https://bench.example/', { waitUntil: 'load' });
    await page.evaluate(code);
    results.push((await page.evaluate(work)) as T);
    await page.close();
  }
  return results;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
}

async function steps(lab: Lab): Promise<void> {
  for (const [what, html] of [
    ['page about something else', OTHER],
    ['article of 3,000 words', ABOUT],
  ] as const) {
    const pass = median(await cold<number>(lab, html, "bench.time('pass')"));
    const tell = (work: string, time: number) =>
      print(lab.name, `${what}: ${work}`, `${time.toFixed(2)} ms`, `${(time / pass).toFixed(2)} passes`);
    tell('one pass', pass);
    tell('first look and two more', median(await cold<number>(lab, html, "bench.time('looks')")));
    if (html === OTHER) continue;
    const parts = await cold<number[]>(lab, html, 'bench.parts()');
    tell('gate, reading, painting', median(parts.map((all) => all.reduce((sum, time) => sum + time, 0))));
    tell('longest of these at a time', median(parts.map((all) => Math.max(...all))));
  }
}

/**
 * From document idle (when browsers start content scripts that ask for nothing else) to the marks. Another extension of
 * ours tells the page when it is idle; a script in the page asks every few milliseconds whether there are marks. First
 * the worst case, a page that has loaded once its text is there. Then what news pages are like: pictures come later.
 */
async function toMarks(lab: Lab): Promise<void> {
  await lab.browser.installExtension(join(import.meta.dirname, 'idle-probe'));
  const picture = 'https://www.rte.ie/bench-picture.png';
  lab.web.serve(picture, '', {}, LATE);
  const watching = `<script>addEventListener('DOMContentLoaded', () => { const ask = () => {
    marked ??= CSS.highlights.size > 0 ? performance.now() : undefined;
    const { idle } = document.documentElement.dataset;
    if (marked && idle) window.waited = marked - idle; else setTimeout(ask, 4); }; let marked; ask(); });</script>`;
  const html = ABOUT.replace('</head>', `${watching}</head>`);
  for (const [which, page] of [
    ['page without pictures', html],
    ['page with pictures', html.replace('<h1', `<img src="${picture}"><h1`)],
  ] as const)
    for (const [what, before] of [
      ['background awake', () => Promise.resolve()],
      ['background asleep', () => lab.extension.stopBackground()],
    ] as const) {
      const times: number[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        await before();
        const address = `https://www.rte.ie/bench-${which.length}-${what.length}-${round}/`;
        const article = await openArticle(lab, address, page);
        const waited = () => article.page.evaluate('window.waited') as Promise<number>;
        times.push(await until(waited, (now) => now !== undefined));
        await article.page.close();
      }
      print(lab.name, `idle to marks, ${which}, ${what}`, `${median(times).toFixed(0)} ms`, '');
    }
}

/** From the last thing that popup and panel are told to the frame that shows it. In Firefox no test reaches the popup. */
async function surfaces(lab: Lab): Promise<void> {
  if (lab.name !== 'chromium') return;
  await watchFirstFrames(lab.browser);
  const article = await openArticle(lab, 'https://www.rte.ie/bench-surfaces/', ABOUT);
  await article.settled();
  const panel = async () => {
    const page = await lab.extension.openPage(`sidepanel.html?tab=${article.tab}`);
    await page.bringToFront();
    return page;
  };
  const bare: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await lab.browser.newPage();
    bare.push(await bareFrame(page));
    await page.close();
  }
  print(lab.name, 'a title alone in an empty page: to the screen', `${median(bare).toFixed(0)} ms`, '');
  for (const [what, open] of [
    ['popup', () => openPopup(lab, article)],
    ['panel', panel],
  ] as const) {
    const frames: FirstFrame[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await open();
      frames.push(await firstFrameOf(page));
      await page.close();
    }
    const tell = (name: string, figure: (frame: FirstFrame) => number) =>
      print(lab.name, `${what}: ${name}`, `${median(frames.map(figure)).toFixed(0)} ms`, '');
    tell('opened to its data', ({ data }) => data);
    tell('data to the frame worked out', ({ data, painted }) => painted - data);
    tell('data to that frame on the screen', ({ data, shown }) => shown - data);
    const late = frames.filter(({ without }) => without > 0).length;
    print(lab.name, `${what}: frames drawn without the data between`, `${late} of ${ROUNDS}`, '');
  }
}

/** Goes to and fro between article and other text within one page, and weighs the page before and after. */
async function navigations(lab: Lab): Promise<void> {
  if (lab.name !== 'chromium') return;
  const { page, settled } = await openArticle(lab, 'https://www.rte.ie/bench-app/', ABOUT);
  await settled();
  const go = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await page.evaluate((i) => {
        const article = document.querySelector('article');
        article?.replaceWith(article.cloneNode(true));
        history.pushState(null, '', `/bench-app/${i}/`);
      }, i);
      await new Promise((soon) => setTimeout(soon, 150));
    }
    await (await articleIn(lab, page)).settled();
  };
  await go(20);
  const before = await weight(page);
  await go(200);
  const after = await weight(page);
  print(lab.name, 'heap over 200 navigations', `${before.heap} → ${after.heap} kB`, '');
  print(
    lab.name,
    'nodes and listeners',
    `${before.nodes} → ${after.nodes}`,
    `${before.listeners} → ${after.listeners}`,
  );
}

async function weight(page: Page) {
  const session = await page.createCDPSession();
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { JSHeapUsedSize = 0, Nodes, JSEventListeners } = await page.metrics();
  return { heap: Math.round(JSHeapUsedSize / 1024), nodes: Nodes, listeners: JSEventListeners };
}

function grown(html: string, words: number): string {
  const paragraphs = html.match(/<p>[\s\S]*?<\/p>/g) ?? [];
  const size = paragraphs.join(' ').split(/\s+/).length;
  const more = Array.from({ length: Math.ceil(words / size) - 1 }, () => paragraphs.join('\n')).join('\n');
  const links = `<nav><ul>${'<li><a href="/x">Another story of the day</a></li>'.repeat(250)}</ul></nav>`;
  return html.replace('</article>', `${more}</article>${links}`);
}

function print(...columns: string[]): void {
  console.log(columns.map((column, i) => column.padEnd([10, 64, 12, 0][i] ?? 0)).join(''));
}
