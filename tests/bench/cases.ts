import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** A saved page and the text of its article, as people marked it. */
export interface Case {
  name: string;
  url: string;
  source: string;
  truth: string;
}

/** Reads a folder with `ground-truth.json` ({name: {url, articleBody}}) and `html/NAME.html` or `.html.gz`. */
export function* readCases(folder: string): Generator<Case> {
  const truths = JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')) as Record<
    string,
    { url: string; articleBody?: string }
  >;
  for (const [name, { url, articleBody = '' }] of Object.entries(truths)) {
    const plain = join(folder, 'html', `${name}.html`);
    const source = existsSync(plain)
      ? readFileSync(plain, 'utf8')
      : gunzipSync(readFileSync(`${plain}.gz`)).toString('utf8');
    yield { name, url, source, truth: articleBody };
  }
}
