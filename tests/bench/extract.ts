import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { helpIfAsked } from '../../scripts/help.mjs';
import { bundle } from './bundle';
import { type Case, readCases } from './cases';
import { mean, type Score, score } from './shingles';

/**
 * How well the article's text is read from real pages: `npm run bench:extract -- DIR [--worst N] [--dump DIR] [--times]`. DIR is a
 * checkout of scrapinghub/article-extraction-benchmark, `tests/resources/parser/test_data` of flairNLP/fundus, or a folder made
 * like one of them; the pages are not part of this repository. Needs Chromium (CHROMIUM, else /usr/bin/chromium).
 */
helpIfAsked(
  `npm run bench:extract -- DIR [--worst N] [--dump DIR] [--times]   how well the article's text is read from pages`,
);
const [folder, ...options] = process.argv.slice(2);
if (!folder) throw new Error('Which folder? npm run bench:extract -- DIR');
const option = (name: string) => {
  const at = options.indexOf(name);
  return at < 0 ? undefined : options[at + 1];
};
const dump = option('--dump');

const code = await bundle(join(import.meta.dirname, 'page-entry.ts'));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND'],
});
const page = await browser.newPage();
await page.setRequestInterception(true);
let html = '';
page.on('request', (request) => {
  if (request.isNavigationRequest() && request.frame() === page.mainFrame())
    // The page's own scripts are kept from running: what was saved is what they had made of it.
    void request.respond({
      contentType: 'text/html; charset=utf-8',
      headers: { 'content-security-policy': "script-src 'none'" },
      body: html,
    });
  else void request.abort();
});

const results: (Case & Score & { times: Times; found: string })[] = [];
for (const { name, url, source, truth } of readCases(folder)) {
  html = source;
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  await page.evaluate(code);
  const found = (await page.evaluate('bench.article()')) as string;
  results.push({
    name,
    url,
    source,
    ...score(truth, found),
    times: await timed(url),
    found,
    truth,
  });
}
await browser.close();

/** As multiples of one pass over the page's text nodes, each cold, on a load of its own. */
interface Times {
  read: number;
  looks: number;
}
async function timed(url: string): Promise<Times> {
  if (!options.includes('--times')) return { read: Number.NaN, looks: Number.NaN };
  const cold = async (work: string) => {
    await page.goto(url, { waitUntil: 'domcontentloaded' });
    await page.evaluate(code);
    return (await page.evaluate(`bench.time('${work}')`)) as number;
  };
  const pass = Math.max(await cold('pass'), 0.05);
  return { read: (await cold('read')) / pass, looks: (await cold('looks')) / pass };
}

const { f1, precision, recall } = mean(results);
const f1Of = (each: (typeof results)[number]) => mean([each]).f1;
for (const each of [...results].sort((a, b) => f1Of(a) - f1Of(b)).slice(0, Number(option('--worst') ?? 0))) {
  console.log(
    `${f1Of(each).toFixed(3)}  P ${each.precision?.toFixed(3)}  R ${each.recall?.toFixed(3)}  ${each.name}  ${each.url}`,
  );
}
if (dump) {
  mkdirSync(dump, { recursive: true });
  for (const { name, found, truth } of results) {
    writeFileSync(join(dump, `${name}.found.txt`), found.replace(/\n/g, '\n\n'));
    writeFileSync(join(dump, `${name}.truth.txt`), truth);
  }
}
console.log(
  `${results.length} pages  F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`,
);
if (options.includes('--times')) {
  const at = (share: number, of: keyof Times) =>
    results
      .map(({ times }) => times[of])
      .sort((a, b) => a - b)
      [Math.floor(results.length * share)]?.toFixed(2);
  for (const [of, what] of [
    ['read', 'reading the article'],
    ['looks', 'a first look and two more, where the page is about something else,'],
  ] as const)
    console.log(
      `${what} costs ${at(0.5, of)} passes over the text nodes (median), ${at(0.95, of)} (95th percentile)`,
    );
}
