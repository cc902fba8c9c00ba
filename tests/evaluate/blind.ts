import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildMatcher } from '../../lib/match/matcher';
import type { ClaimBase, Example } from '../../lib/model/claim-base';
import { Usage } from '../../scripts/usage';
import type { GoldArticle } from './gold';
import { learnEach } from './learn-each';
import { figures, Measure, sentencesOf } from './measure';

/** A folder for each author, who had seen no labelled article, and in it a file for each article. */
const REPORTS = join('examples', 'reports');

/**
 * The invented reports among the examples of a base: each author's are matched, article by article, by a matcher that
 * learned from all others, but not from them. It needs nothing that lies beside the clone.
 */
export async function judgeBlind(base: ClaimBase, folder: string) {
  const reports = join(folder, REPORTS);
  if (!existsSync(reports))
    throw new Usage(
      `There is no ${reports}. --blind judges reports that lie there: a folder for each author, a JSON file with examples for each article.`,
    );
  const all = new Measure();
  const authors = readdirSync(reports).sort();
  const sets = authors.map((author) => {
    const articles = readReports(join(reports, author));
    const own = new Set(articles.flatMap(({ sentences }) => sentences.map(({ text }) => text)));
    return { articles, others: { ...base, examples: base.examples?.filter(({ text }) => !own.has(text)) } };
  });
  const learned = await learnEach(sets.map(({ others }) => ({ base: others })));
  const summaries = sets.map(({ articles, others }, i) => {
    const matcher = buildMatcher({ ...others, learned: learned[i] });
    const alone = new Measure();
    for (const article of articles) {
      const found = matcher.match(sentencesOf(article));
      for (const measure of [alone, all]) measure.add(article, found);
    }
    return summary(authors[i] ?? '', alone);
  });
  return [...summaries, summary('all', all)];
}

function readReports(folder: string): GoldArticle[] {
  return readdirSync(folder).map((file) => {
    const { examples } = JSON.parse(readFileSync(join(folder, file), 'utf8')) as { examples: Example[] };
    return { file, sentences: examples.map((example) => ({ optional: [], ...example })) };
  });
}

const summary = (author: string, { total, sentences, articles }: Measure) => ({
  author,
  articles,
  sentences,
  ...figures(total),
  falseMarksPer20Sentences: (total.wrong * 20) / Math.max(1, sentences),
});

export function printBlind(rows: readonly ReturnType<typeof summary>[]): void {
  for (const { author, articles, sentences, precision, recall, f1, falseMarksPer20Sentences } of rows)
    console.log(
      `${author.padEnd(15)} ${articles} articles, ${sentences} sentences  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}  wrong marks of 20 sentences ${falseMarksPer20Sentences.toFixed(2)}`,
    );
}
