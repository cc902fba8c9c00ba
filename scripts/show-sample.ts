import { mkdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { countsOf, isDiffering } from '../lib/compare/counts';
import type { Analysis, DifferenceKind } from '../lib/model/findings';
import { type Article, openArticle } from '../tests/browser/harness/article';
import { type Lab, startLab } from '../tests/browser/harness/lab';
import { openPopup } from '../tests/browser/harness/popup';
import { BUNDLED, readClaimFolder } from './claim-folder';

/**
 * Shows the extension at work on a sample article of an invented paper, which is on no list. So the page is checked the
 * way a reader does it, with the toolbar button and "Check this page". With a display, the window stays open. Without
 * one, the findings are printed, and two pictures are written.
 */
const ROOT = resolve(import.meta.dirname, '..');
const SAMPLE = join(ROOT, 'tests/pages/harbour-courier.html');
const ADDRESS = 'https://harbour-courier.example/world/alaska-summit';
const PICTURES = join(ROOT, 'start-output');

const WORDS: Record<DifferenceKind, string> = {
  number: '# number differs',
  attribution: '” attribution differs',
  wording: '≠ wording differs',
  agrees: '= agrees',
  'only-here': '1 only here',
};

const hasDisplay = Boolean(
  process.env.DISPLAY || process.env.WAYLAND_DISPLAY || ['darwin', 'win32'].includes(process.platform),
);

async function main(): Promise<void> {
  console.log('Building the extension and starting Chromium …');
  const lab = await startLab('chromium', { headless: !hasDisplay });
  try {
    const article = await openArticle(lab, ADDRESS, readFileSync(SAMPLE, 'utf8'));
    const popup = await checkAsReader(lab, article);
    const state = await article.settled();
    if (state.status !== 'done')
      throw new Error(`The sample article was not analysed: ${JSON.stringify(state)}`);
    await popup.waitForSelector('ul, ol');
    print(state.analysis, state.title);
    if (hasDisplay) await stayOpen(lab);
    else await photograph(article.page, popup);
  } finally {
    await lab.close();
  }
}

async function checkAsReader(lab: Lab, article: Article): Promise<Page> {
  const popup = await openPopup(lab, article);
  const button = await popup.waitForSelector('.notice .primary');
  await button?.click();
  return popup;
}

function print(analysis: Analysis, title: string): void {
  const parsed = readClaimFolder(BUNDLED);
  const labels = new Map(parsed.ok ? parsed.base.points.map(({ id, label }) => [id, label]) : []);
  const rows = analysis.comparisons.map((comparison) => {
    const { point, kind, findings } = comparison;
    const { alike, others } = countsOf(comparison);
    const sentence = analysis.findings.find(({ id }) => id === findings[0])?.sentence.text ?? '';
    const many = isDiffering(comparison) ? `${alike} of ${others}` : String(others);
    return [WORDS[kind], labels.get(point) ?? point, many, sentence];
  });
  console.log(`\n${title}\n${analysis.findings.length} findings, ${rows.length} points; differences first\n`);
  const head = ['how others put it', 'point', 'others', 'this article'];
  for (const row of [head, ...rows]) console.log(line(row));
}

const WIDTHS = [22, 38, 8, 60];
const line = (cells: string[]) =>
  cells
    .map((cell, i) => toWidth(cell, WIDTHS[i] ?? 20))
    .join('  ')
    .trimEnd();
const toWidth = (text: string, width: number) =>
  text.length > width ? `${text.slice(0, width - 1)}…` : text.padEnd(width);

async function photograph(page: Page, popup: Page): Promise<void> {
  mkdirSync(PICTURES, { recursive: true });
  const shots = { page: join(PICTURES, 'page.png'), popup: join(PICTURES, 'popup.png') } as const;
  // Without a window, Chromium gives the popup no room. This is the popup's own size.
  await popup.setViewport({ width: 400, height: 600 });
  await popup.screenshot({ path: shots.popup });
  await page.screenshot({ path: shots.page });
  console.log(
    `\nNo display here, so no window. Pictures of the marked page and the open popup:\n  ${shots.page}\n  ${shots.popup}`,
  );
}

async function stayOpen(lab: Lab): Promise<void> {
  console.log(
    '\nThe browser window shows the article. Click a marked sentence or the toolbar button; close the window to end.',
  );
  await new Promise((closed) => lab.browser.once('disconnected', closed));
}

await main();
