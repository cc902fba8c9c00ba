import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The five articles that the claim base was begun with, as pages the way news sites build them: with a header and
 * its navigation, a donation appeal, figures with credits, teasers of videos. Their texts are other people's, so
 * they lie beside the clone and the pages are made when the tests run. What nobody wants marked carries `data-clutter`.
 */
const SEEDS = resolve(import.meta.dirname, '../../../../shared/seeds');
export const hasSeeds = existsSync(SEEDS);

export interface SeedPage {
  source: string;
  url: string;
  html: () => string;
}

const seed = (
  file: string,
  source: string,
  url: string,
  /** The headline, or where in the article it stands; null where only the address tells it. */
  headline: RegExp | string | null,
  published: string | null,
): SeedPage => ({
  source,
  url,
  html: () => {
    const text = readSeed(file);
    const found = typeof headline === 'string' ? headline : headline?.exec(text)?.[0];
    return toPage(text, found ?? titleOf(url), published);
  },
});

/** Addresses as the claim base has them; RTÉ's is made up, because the base knows that article by its title. */
export const SEED_PAGES: readonly SeedPage[] = [
  seed(
    '000',
    'independent-0815',
    'https://www.independent.co.uk/news/world/europe/trump-putin-peace-summit-ukraine-history-b2808496.html',
    null,
    '2025-08-15',
  ),
  seed(
    '001',
    'rte-0815',
    'https://www.rte.ie/news/world/2025/0815/talks-conclude/',
    /^Trump-Putin .*/m,
    '2025-08-15',
  ),
  seed(
    '002',
    'independent-0816',
    'https://www.independent.co.uk/news/world/trump-putin-meeting-alaska-moscow-deal-b2808768.html',
    null,
    '2025-08-16',
  ),
  seed(
    '003',
    'm10news-0816',
    'https://m10news.com/?p=40189',
    'Trump and Putin signal warmer ties in Alaska',
    null,
  ),
  seed(
    '004',
    'uk-times-0816',
    'https://uk-times.com/trump-and-putin-fail-to-reach-ukraine-peace-deal-at-historic-summit-uk-times/',
    null,
    '2025-08-16',
  ),
];

function readSeed(number: string): string {
  const file = readdirSync(SEEDS).find((name) => name.startsWith(number));
  if (!file) throw new Error(`no seed ${number} in ${SEEDS}`);
  return readFileSync(join(SEEDS, file), 'utf8');
}

/** A headline from the address, where the file has none. */
function titleOf(url: string): string {
  const words = new URL(url).pathname.split('/').filter(Boolean).at(-1) ?? '';
  const text = words.replace(/-b\d+\.html$|-uk-times$/, '').replaceAll('-', ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function toPage(text: string, title: string, published: string | null): string {
  const lines = text.split('\n').map((line) => line.trim());
  const body = lines
    .filter((line) => line !== '' && line !== title)
    .map(toMarkup)
    .join('\n');
  const date = published ? `<meta property="article:published_time" content="${published}">` : '';
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${toHtml(title)}</title>${date}
<meta property="og:type" content="article"></head><body>
<header data-clutter><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/trump">Trump</a> <a href="/putin">Putin in Alaska</a></nav></header>
<main><article><h1>${toHtml(title)}</h1>
${body}
</article></main>
<footer data-clutter><nav><a href="/contact">Contact</a> <a href="/alaska">Trump and Putin in Alaska</a></nav></footer></body></html>`;
}

function toMarkup(line: string): string {
  const appeal = /^date \S+ (Your support .*)$/.exec(line)?.[1];
  if (appeal) return `<div class="donation" data-clutter><p>${toHtml(appeal)}</p></div>`;
  const figure = /^(open image in gallery) (.*?)\s*(\([^()]*\)(?:\s*\([^()]*\))?)$/.exec(line);
  if (figure) return toFigure(figure[1] ?? '', figure[2] ?? '', figure[3] ?? '');
  if (
    /^(skip to main|Watch:|Read more:|Ghosts of|Latest Ukraine|Some facts on Alaska|Accreditation|Editing by|© )/.test(
      line,
    )
  )
    return `<p class="teaser" data-clutter><a href="#">${toHtml(line)}</a></p>`;
  // RTÉ's pictures have their description as a line of its own, without a full stop.
  if (line.length < 120 && !/[.?!”"]$/.test(line)) return toFigure('', line, '');
  return `<p>${toHtml(line)}</p>`;
}

const toFigure = (button: string, caption: string, credit: string) =>
  `<figure><button data-clutter>${toHtml(button)}</button><figcaption>${toHtml(caption)} <span class="credit" data-clutter>${toHtml(credit)}</span></figcaption></figure>`;

const toHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
