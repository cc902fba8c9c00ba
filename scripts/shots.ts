import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { type Article, articleIn, openArticle } from '../tests/browser/harness/article';
import { inExtension } from '../tests/browser/harness/inside';
import { type Lab, startLab } from '../tests/browser/harness/lab';
import { showAs, THEMES } from '../tests/browser/harness/media';
import { openPopup } from '../tests/browser/harness/popup';
import { ARTICLE, OTHER, STORE_SURFACES, SURFACES, type Surface, TILE } from './shots-list';
import { runCommand } from './usage';

const USAGE = `npm run shots [-- chromium|firefox]   builds if needed, and writes pictures of every surface into shots/
npm run shots -- readme               draws the README's picture anew (docs/images)
Light, dark, and light and dark forced colours, at 100 % and 200 % of a 1366 × 768 screen. Those for the stores are
written into shots/store/. People are to look at them.`;
const FOLDER = join(import.meta.dirname, '..', 'shots');
const IMAGES = join(import.meta.dirname, '..', 'docs', 'images');
interface View {
  zoom: number;
  width: number;
  height: number;
}
/** Zoom of 200 %: half the room, with each pixel twice as large. */
const SCREEN: readonly View[] = [
  { zoom: 1, width: 1366, height: 768 },
  { zoom: 2, width: 683, height: 384 },
];
const POPUP: readonly View[] = [{ zoom: 2, width: 400, height: 600 }];
const PANEL: readonly View[] = [{ zoom: 1, width: 380, height: 768 }];
/** A point in full, to its very end. */
const WHOLE_POINT: readonly View[] = [{ zoom: 1, width: 380, height: 2600 }];

async function picture(page: Page, file: string, { zoom, width, height }: View): Promise<void> {
  await page.setViewport({ width, height, deviceScaleFactor: zoom });
  await page.bringToFront();
  await new Promise((settled) => setTimeout(settled, 300));
  await page.screenshot({ path: join(FOLDER, `${file}.png`) as `${string}.png` });
}

async function everyWay(lab: Lab, page: Page, name: string, views = SCREEN): Promise<void> {
  for (const theme of ['light', 'dark', 'forced', 'forced-dark'] as const) {
    await showAs(page, THEMES[theme]);
    // Forced colours change no layout, so one size is enough.
    for (const view of theme.startsWith('forced') ? views.slice(0, 1) : views)
      await picture(page, `${lab.name}-${name}-${theme}-${view.zoom}00`, view);
  }
  // Firefox shows all its pages in the same way.
  await showAs(page, THEMES.light);
}

const command = (lab: Lab, { tab }: Article, which: string) =>
  inExtension(
    lab,
    async (api, [tab, command]) => {
      await api.tabs.sendMessage(tab as number, {
        sidelight: 'page',
        type: 'command',
        argument: { command },
      });
    },
    [tab, which] as const,
  );

async function shootArticle(lab: Lab): Promise<Article> {
  const article = await openArticle(lab, ARTICLE.url, ARTICLE.html);
  await article.settled();
  await everyWay(lab, article.page, 'marks');
  await articleIn(lab, article.page);
  for (const which of ['next-point', 'open-card']) await command(lab, article, which);
  await everyWay(lab, article.page, 'card');
  return article;
}

async function shootPopups(lab: Lab, article: Article): Promise<void> {
  const popup = await openPopup(lab, article);
  await everyWay(lab, popup, 'popup', POPUP);
  await popup.close().catch(() => undefined);
  const panel = await lab.extension.openPage(`sidepanel.html?tab=${article.tab}`);
  await everyWay(lab, panel, 'panel', PANEL);
  for (const [name, row] of [
    ['panel-point', '.point-row button'],
    ['panel-left-out', '.left-out .point-row button'],
  ] as const) {
    await panel.$eval(row, (button) => (button as HTMLElement).click());
    await panel.$eval('.point-row:has(.point-open)', (open) => open.scrollIntoView());
    await everyWay(lab, panel, name, WHOLE_POINT);
  }
  await panel.close();
  const map = await lab.extension.openPage(`map.html?tab=${article.tab}`);
  await map.waitForSelector('.map-article');
  await everyWay(lab, map, 'map-of-article');
  await map.close();
  const other = await openArticle(lab, OTHER.url, OTHER.html);
  await other.settled();
  const silent = await openPopup(lab, other);
  await everyWay(lab, silent, 'popup-other', POPUP);
  await silent.close().catch(() => undefined);
}

async function openSurface(lab: Lab, { path, clicks = [], until = 'main' }: Surface): Promise<Page> {
  const page = await lab.extension.openPage(path);
  await page.setViewport({ width: 1366, height: 768 });
  await page.bringToFront();
  await page.waitForSelector('main');
  for (const click of clicks) {
    await page.waitForSelector(click);
    await page.click(click);
  }
  await page.waitForSelector(until);
  return page;
}

/** Both sizes that the stores take. The small one is the large one made smaller, not another layout. */
async function forStores(page: Page, name: string): Promise<void> {
  await showAs(page, THEMES.light);
  await picture(page, `store/${name}-1280x800`, { zoom: 1, width: 1280, height: 800 });
  await picture(page, `store/${name}-640x400`, { zoom: 0.5, width: 1280, height: 800 });
}

/** Article and panel: how wide each is, how high both are, and how many pixels stand for one. */
interface Window {
  article: number;
  panel: number;
  height: number;
  zoom: number;
}
const STORE: Window = { article: 879, panel: 400, height: 800, zoom: 1 };
/** Smaller than a real window, because a README shows it smaller still. */
const README: Window = { article: 739, panel: 380, height: 720, zoom: 2 };

/** The panel with its first point beside the article, as the browser puts them. No picture can be taken of the window. */
async function panelBeside(lab: Lab, { page, tab }: Article, window: Window): Promise<Page> {
  const { height, zoom } = window;
  const panel = await lab.extension.openPage(`sidepanel.html?tab=${tab}`);
  await panel.waitForSelector('.point-row button');
  await panel.$eval('.point-row button', (button) => (button as HTMLElement).click());
  await panel.waitForSelector('.number-strip');
  const halves: string[] = [];
  for (const [half, width] of [
    [page, window.article],
    [panel, window.panel],
  ] as const) {
    await showAs(half, THEMES.light);
    await half.setViewport({ width, height, deviceScaleFactor: zoom });
    await half.bringToFront();
    // The figures are what is seen at a glance; in the article there are none.
    await half.$$eval('.number-strip', ([strip]) => strip?.scrollIntoView({ block: 'center' }));
    await new Promise((settled) => setTimeout(settled, 300));
    halves.push(await half.screenshot({ encoding: 'base64' }));
  }
  await panel.close();
  const both = await lab.browser.newPage();
  const [left, right] = halves.map((half) => `<img height="${height}" src="data:image/png;base64,${half}">`);
  await both.setContent(
    `<style>body { display: flex; gap: 1px; margin: 0; background: #aaa }</style>${left}${right}`,
  );
  return both;
}

/** The card at the sentence that tells how long the talks were, and the panel with the figures that others printed. */
async function shootForReadme(lab: Lab): Promise<void> {
  const article = await openArticle(lab, ARTICLE.url, ARTICLE.html);
  await article.page.setViewport({
    width: README.article,
    height: README.height,
    deviceScaleFactor: README.zoom,
  });
  await article.settled();
  for (const which of ['next-point', 'open-card']) await command(lab, article, which);
  const both = await panelBeside(lab, article, README);
  const { article: left, panel: right, height, zoom: deviceScaleFactor } = README;
  await both.setViewport({ width: left + 1 + right, height, deviceScaleFactor });
  // A third of what it would be as PNG.
  await both.screenshot({ path: join(IMAGES, 'sidelight.webp'), type: 'webp', quality: 85 });
}

async function shootForStores(lab: Lab, article: Article): Promise<void> {
  await forStores(article.page, '1-card');
  const beside = await panelBeside(lab, article, STORE);
  await forStores(beside, '2-panel');
  await beside.close();
  for (const surface of STORE_SURFACES) {
    const page = await openSurface(lab, surface);
    await forStores(page, surface.name);
    await page.close();
  }
  const tile = await lab.browser.newPage();
  await tile.setContent(TILE);
  await picture(tile, 'store/tile-440x280', { zoom: 1, width: 440, height: 280 });
}

/** Longer than any surface takes. If a browser doesn't answer, we wait no longer. */
const PATIENCE = 120_000;

/** If one surface fails or never comes, the others must be seen all the same. */
async function attempt<T>(what: string, work: () => Promise<T>): Promise<T | null> {
  const started = Date.now();
  const late = new Promise<never>((_, reject) =>
    setTimeout(() => reject(new Error(`nothing after ${PATIENCE / 1000} s`)), PATIENCE).unref(),
  );
  const result = await Promise.race([work(), late]).catch((error: unknown) => {
    console.log(`${what}: ${error}`);
    process.exitCode = 1;
    return null;
  });
  console.log(`${what}: ${Math.round((Date.now() - started) / 1000)} s`);
  return result;
}

await runCommand(USAGE, async (args) => {
  if (args.includes('readme')) {
    const lab = await startLab('chromium');
    await attempt('readme', () => shootForReadme(lab));
    await lab.close();
    return;
  }
  mkdirSync(join(FOLDER, 'store'), { recursive: true });
  for (const name of ['chromium', 'firefox'] as const) {
    if (args.length > 0 && !args.includes(name)) continue;
    const lab = await startLab(name);
    try {
      const article = await attempt(`${name} article`, () => shootArticle(lab));
      if (article && name === 'chromium') await attempt('store', () => shootForStores(lab, article));
      for (const surface of SURFACES)
        await attempt(`${name} ${surface.name}`, async () => {
          const page = await openSurface(lab, surface);
          await everyWay(lab, page, surface.name);
          await page.close();
        });
      if (article) await attempt(`${name} popup and panel`, () => shootPopups(lab, article));
    } finally {
      await lab.close();
    }
  }
});
// A browser that doesn't answer must not keep us.
process.exit();
