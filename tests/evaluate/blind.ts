import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { learn } from '../../lib/match/learn';
import { buildMatcher } from '../../lib/match/matcher';
import type { ClaimBase, Example } from '../../lib/model';
import type { GoldArticle } from './gold';
import { figures, Measure, sentencesOf } from './measure';

/** One author each, who had seen no labelled article. */
const REPORTS = /^reports-.*\.json$/;

/**
 * The invented reports among the examples of a base: each author's are matched by a matcher that learned from all
 * others, but not from them. It needs nothing that lies beside the clone.
 */
export function reportBlind(base: ClaimBase, folder: string): void {
  const all = new Measure();
  for (const file of readdirSync(join(folder, 'examples')).filter((name) => REPORTS.test(name))) {
    const article = readReports(join(folder, 'examples', file), file);
    const own = new Set(article.sentences.map(({ text }) => text));
    const others = { ...base, examples: base.examples?.filter(({ text }) => !own.has(text)) };
    const found = buildMatcher({ ...others, learned: learn(others) }).match(sentencesOf(article));
    const alone = new Measure();
    for (const measure of [alone, all]) measure.add(article, found);
    print(file, alone);
  }
  print('all', all);
}

function readReports(path: string, file: string): GoldArticle {
  const { examples } = JSON.parse(readFileSync(path, 'utf8')) as { examples: Example[] };
  return { file, sentences: examples.map((example) => ({ optional: [], ...example })) };
}

function print(name: string, { total, sentences }: Measure): void {
  const { precision, recall, f1 } = figures(total);
  const wrong = (total.wrong * 20) / Math.max(1, sentences);
  console.log(
    `${name.padEnd(22)} ${sentences} sentences  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  wrong marks of 20 sentences ${wrong.toFixed(2)}`,
  );
}
