import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import type { ElementHandle } from 'puppeteer-core';
import type { ClaimBase } from '../lib/model/claim-base';
import type { PageState } from '../lib/model/surfaces';
import { openArticle } from '../tests/browser/harness/article';
import { inExtension } from '../tests/browser/harness/inside';
import { type Lab, startLab } from '../tests/browser/harness/lab';
import { readSoundBase } from './claim-folder';
import { BROWSERS, type BrowserName } from './find-browser.mjs';
import { readHtml } from './read-page-file';
import { runCommand, Usage } from './usage';

const USAGE = `npm run check -- PAGE.html                     opens a page in a real browser with the extension; prints what it finds
npm run check -- PAGE.html --url URL           under this address (https://sample.example/NAME without)
npm run check -- PAGE.html --browser firefox   in Firefox instead of Chromium
npm run check -- PAGE.html --base DIR          with another claim base, a folder, file or zip, imported beside ours
npm run check -- PAGE.html --json              prints { verdict, base, findings: [{ text, point, score, reasons }], marksPainted, timings }
base is the id of the claim base that answered, ours before an imported one where both know the page; null where none does.
Offsets of reasons are those of the finding's text.
On a host that is not on the list of news sites the page is checked as if the reader had pressed the toolbar button and asked for it.
timings are milliseconds: until the page had loaded, and from then until the extension had answered (looked at every 50).`;
/** Milliseconds. Learning a large base takes time. */
const LEARNING = 300_000;

await runCommand(USAGE, async (args) => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      json: { type: 'boolean' },
      url: { type: 'string' },
      browser: { type: 'string' },
      base: { type: 'string' },
    },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) throw new Usage('Give one page.');
  const name = BROWSERS.find((known) => known === (values.browser ?? 'chromium'));
  if (!name) throw new Usage(`--browser ${values.browser}: expected ${BROWSERS.join(' or ')}.`);
  const url = readUrl(values.url ?? `https://sample.example/${basename(file)}`);
  const base = values.base === undefined ? null : readSoundBase(values.base);
  const result = await check(name, url, readHtml(file), base);
  if (values.json) console.log(JSON.stringify(result, null, 1));
  else print(result);
});

/** Hosts are only names here: the browser asks for them, and the lab's own web answers. */
function readUrl(text: string): string {
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new Usage(`--url ${text}: expected an address like https://www.rte.ie/news/page.`);
  return new URL(text).href;
}

async function check(name: BrowserName, url: string, html: string, base: ClaimBase | null) {
  const lab = await startLab(name).catch((error: Error) => {
    throw new Usage(error.message);
  });
  try {
    if (base) await importBase(lab, base);
    const started = performance.now();
    const article = await openArticle(lab, url, html);
    const loaded = performance.now();
    if ((await article.state()) === null) await checkAsReader(lab, article);
    const state = await article.settled();
    const answered = performance.now();
    const timings = { loaded: Math.round(loaded - started), answered: Math.round(answered - loaded) };
    return { ...summary(state), marksPainted: (await article.marks()).length, timings };
  } finally {
    await lab.close();
  }
}

/** Imports a base as an author does, on the page of claim bases. */
async function importBase(lab: Lab, base: ClaimBase): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'claim-base-'));
  const file = join(folder, 'base.json');
  writeFileSync(file, JSON.stringify(base));
  const page = await lab.extension.openPage('bases.html');
  try {
    const input = await page.waitForSelector('input[type=file]');
    await (input as ElementHandle<HTMLInputElement>).uploadFile(file);
    await page.waitForSelector('[data-state=offer]', { timeout: LEARNING });
    const add = await page.$('.import-outcome .primary');
    if (!add) throw new Usage(`The id ${base.base.id} is that of the bundled base: give yours another one.`);
    await add.evaluate((button) => (button as HTMLElement).click());
    await page.waitForSelector('[data-state=added]');
  } finally {
    await page.close();
    rmSync(folder, { recursive: true });
  }
}
/** Does what the popup's "check this page" does. The button must be pressed, because it lends us the tab. */
async function checkAsReader(
  lab: Lab,
  { page, tab }: Awaited<ReturnType<typeof openArticle>>,
): Promise<void> {
  await lab.extension.pressButton(page);
  const inject = { target: { tabId: tab }, files: ['/content-scripts/content.js'] };
  await inExtension(lab, async (api, inject) => void (await api.scripting.executeScript(inject)), inject);
}

function summary(state: PageState) {
  if (state.status === 'failed') throw new Error(`The extension failed on this page: ${state.reason}`);
  if (state.status !== 'done') return { verdict: 'other', base: null, findings: [] };
  const { base, verdict, findings } = state.analysis;
  return {
    verdict,
    base: base.id,
    findings: findings.map(({ sentence, point, score, reasons }) => ({
      text: sentence.text,
      point,
      score,
      reasons,
    })),
  };
}

function print({ verdict, base, findings, marksPainted, timings }: Awaited<ReturnType<typeof check>>): void {
  console.log(
    `verdict: ${verdict}${base === null ? '' : ` (${base})`}; findings: ${findings.length}; ranges painted: ${marksPainted}`,
  );
  console.log(`loaded in ${timings.loaded} ms, answered ${timings.answered} ms later\n`);
  for (const { text, point, score } of findings) console.log(`${score.toFixed(2)}  ${point}\n      ${text}`);
}
