import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn } from '../../lib/match/learn';
import { buildMatcher } from '../../lib/match/matcher';
import type { ClaimBase, Example } from '../../lib/model';
import type { GoldArticle } from './gold';
import { figures, Measure, sentencesOf } from './measure';

/** A folder for each author, who had seen no labelled article, and in it a file for each article. */
const REPORTS = join('examples', 'reports');

/**
 * The invented reports among the examples of a base: each author's are matched, article by article, by a matcher that
 * learned from all others, but not from them. It needs nothing that lies beside the clone.
 */
export function reportBlind(base: ClaimBase, folder: string): void {
  const all = new Measure();
  for (const author of readdirSync(join(folder, REPORTS)).sort()) {
    const articles = readReports(join(folder, REPORTS, author));
    const own = new Set(articles.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
    const others = { ...base, examples: base.examples?.filter(({ text }) => !own.has(text)) };
    const matcher = buildMatcher({ ...others, learned: learn(others) });
    const alone = new Measure();
    for (const article of articles) {
      const found = matcher.match(sentencesOf(article));
      for (const measure of [alone, all]) measure.add(article, found);
    }
    print(author, alone);
  }
  print('all', all);
}

function readReports(folder: string): GoldArticle[] {
  return readdirSync(folder).map((file) => {
    const { examples } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { examples: Example[] };
    return { file, sentences: examples.map((example) => ({ optional: [], ...example })) };
  });
}

function print(name: string, { total, sentences, articles }: Measure): void {
  const { precision, recall, f1 } = figures(total);
  const wrong = (total.wrong * 20) / Math.max(1, sentences);
  console.log(
    `${name.padEnd(15)} ${articles} articles, ${sentences} sentences  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  wrong marks of 20 sentences ${wrong.toFixed(2)}`,
  );
}
