import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The reading room's article: a practice article of ours, as a news page would set it. */
export const ARTICLE = 'https://www.rte.ie/news/world/2025/0816/1528765-summit-sample/';

/** What stands at the end of its list: the first rows are painted before the others are made. */
export const WHOLE_LIST = '.left-out .point-row';

interface Sample {
  headline: string;
  standfirst: string;
  published: string;
  full: string[];
}

/** `style` stands in the page's own style sheet, to be hostile to ours. */
export function articleHtml({ style = '' } = {}): string {
  const path = join(import.meta.dirname, '../../assets/practice/opinion.json');
  const { headline, standfirst, published, full } = JSON.parse(readFileSync(path, 'utf8')) as Sample;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
    <meta property="article:published_time" content="${published}T12:00:00Z">
    <style>body { max-width: 640px; margin: 24px auto; font: 18px/28px Georgia, serif } ${style}</style></head>
    <body><nav><a id="nav" href="/">Front page</a></nav>
    <main><article><h1>${headline}</h1><p>${standfirst}</p>
    ${full.map((text) => `<p>${text}</p>`).join('\n')}</article></main>
    <footer style="height: 1200px">Sample article, written for tests. <a id="end" href="/about">About</a></footer></body></html>`;
}
