import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A saved page and the text of its article, as people marked it. */
export interface Case {
  name: string;
  url: string;
  source: string;
  truth: string;
}

/** Reads a folder of either make, see `benchmarkCases` and `fundusCases`. */
export const readCases = (folder: string): Iterable<Case> =>
  existsSync(join(folder, 'ground-truth.json')) ? benchmarkCases(folder) : fundusCases(folder);

/** scrapinghub/article-extraction-benchmark: `ground-truth.json` ({name: {url, articleBody}}) and `html/NAME.html` or `.html.gz`. */
function* benchmarkCases(folder: string): Generator<Case> {
  const truths = readJson<Record<string, { url: string; articleBody?: string }>>(folder, 'ground-truth.json');
  for (const [name, { url, articleBody = '' }] of Object.entries(truths)) {
    const plain = join(folder, 'html', `${name}.html`);
    yield {
      name,
      url,
      source: existsSync(plain) ? readFileSync(plain, 'utf8') : unzip(`${plain}.gz`),
      truth: articleBody,
    };
  }
}

interface Body {
  summary: string[];
  sections: { headline: string[]; paragraphs: string[] }[];
}

/**
 * The test pages of flairNLP/fundus (`tests/resources/parser/test_data`): a folder for each country with `meta.info` (addresses),
 * `OUTLET.json` (what each version of a parser should find) and `OUTLET_DATE.html.gz`. Only the English ones. Which version a page
 * belongs to isn't written there: the one most of whose paragraphs stand in the page.
 */
function* fundusCases(folder: string): Generator<Case> {
  for (const country of readdirSync(folder).filter((name) => existsSync(join(folder, name, 'meta.info')))) {
    const addresses = readJson<Record<string, { url: string }>>(folder, country, 'meta.info');
    for (const [file, { url }] of Object.entries(addresses)) {
      const page = join(folder, country, file);
      if (!existsSync(page)) continue;
      const source = unzip(page);
      const outlet = file.replace(/_\d{4}_\d\d_\d\d\.html\.gz$/, '');
      const versions = readJson<Record<string, { body?: Body }>>(folder, country, `${outlet}.json`);
      const truth = bestFit(
        Object.values(versions).flatMap(({ body }) => body ?? []),
        source,
      );
      if (truth && isEnglish(truth)) yield { name: file.replace('.html.gz', ''), url, source, truth };
    }
  }
}

function bestFit(bodies: readonly Body[], source: string): string | undefined {
  const visible = letters(source.replace(/<[^>]+>/g, ''));
  const fits = bodies.map((body) => {
    const parts = [
      ...body.summary,
      ...body.sections.flatMap((each) => [...each.headline, ...each.paragraphs]),
    ];
    const found = parts.filter((part) => visible.includes(letters(part.slice(0, 60)))).length;
    return { share: found / (parts.length || 1), text: parts.join('\n\n') };
  });
  const best = fits.sort((a, b) => b.share - a.share)[0];
  return best && best.share >= 0.5 ? best.text : undefined;
}
/** Entities and spaces are written in many ways. */
const letters = (text: string) => text.replace(/&#?\w+;|[^\p{L}\p{N}]+/gu, '');
const isEnglish = (text: string) =>
  (text.match(/\b(?:the|of|and|to)\b/g)?.length ?? 0) > 0.08 * text.split(/\s+/).length;

const readJson = <T>(...path: string[]) => JSON.parse(readFileSync(join(...path), 'utf8')) as T;
const unzip = (path: string) => gunzipSync(readFileSync(path)).toString('utf8');
