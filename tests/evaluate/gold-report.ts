import { Cues } from '../../lib/match/cues';
import { buildMatcher, type Matcher } from '../../lib/match/matcher';
import { readTerms } from '../../lib/match/terms';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Learned } from '../../lib/model/learned';
import type { Sentence } from '../../lib/model/page';
import { Aliases } from '../../lib/text/aliases';
import type { GoldArticle } from './gold';
import { learnFor } from './learn-each';
import { NOTHING_LEFT_OUT, withLeftOut } from './left-out';
import { figures, Measure, type Missed, sentencesOf } from './measure';

type Report = Awaited<ReturnType<typeof measureGold>>;

/** The matcher on labelled articles, each without the accounts of its own source. */
export async function measureGold(base: ClaimBase, articles: readonly GoldArticle[], withErrors: boolean) {
  const measure = new Measure();
  const times: number[] = [];
  let leftOut = NOTHING_LEFT_OUT;
  const learnedFor = await learnFor(base, articles);
  const matchers = new Map<Learned, Matcher>();
  for (const article of articles) {
    const learned = learnedFor(article);
    const matcher = matchers.get(learned) ?? buildMatcher({ ...base, learned });
    matchers.set(learned, matcher);
    const sentences = sentencesOf(article);
    const from = performance.now();
    const found = matcher.match(sentences);
    times.push((performance.now() - from) / Math.max(1, sentences.length));
    leftOut = withLeftOut(leftOut, article, base, matcher);
    measure.add(article, found, withErrors ? nearness(base, learned, matcher, sentences) : undefined);
  }
  times.sort((a, b) => a - b);
  const { total, sentences, errors } = measure;
  const perPoint = [...measure.perPoint].sort(([a], [b]) => a.localeCompare(b));
  return {
    ...figures(total),
    articles: measure.articles,
    falseMarksPerArticle: total.wrong / Math.max(1, measure.articles),
    falseMarksPer20Sentences: (total.wrong * 20) / Math.max(1, sentences),
    sentences,
    perPoint: Object.fromEntries(
      perPoint.map(([point, counts]) => [point, { ...figures(counts), ...counts }]),
    ),
    msPerSentence: times[Math.floor(times.length / 2)] ?? 0,
    leftOut,
    ...(withErrors ? { errors } : {}),
  };
}

/** With what score a point was missed at a sentence, and whether by a cue it came near. */
function nearness({ base }: ClaimBase, learned: Learned, matcher: Matcher, sentences: readonly Sentence[]) {
  const aliases = new Aliases(base.aliases ?? []);
  const cues = new Cues(learned.cues);
  const met = sentences.map(
    ({ text }) =>
      new Set(cues.hits(readTerms(text, aliases)).map(({ owner }) => learned.points[owner] as string)),
  );
  const scored = matcher.match(sentences, 0);
  return (sentence: number, point: string): Missed => ({
    point,
    score: scored[sentence]?.find((match) => match.point === point)?.score ?? 0,
    cue: met[sentence]?.has(point) ?? false,
  });
}

const told = ({ point, score = 0, cue }: Missed) =>
  `${point} (${score.toFixed(2)}${cue ? '; its cue is met' : ''})`;

export function printGold({ precision, recall, f1, errors = [], ...report }: Report): void {
  for (const { file, text, wrong, missed } of errors)
    console.log(
      `${file}: ${text}\n  wrong: ${wrong.join(', ') || '-'}  missed: ${missed.map(told).join(', ') || '-'}`,
    );
  console.log(`articles ${report.articles}, sentences ${report.sentences}`);
  console.log(`precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
  console.log(
    `wrong marks an article ${report.falseMarksPerArticle.toFixed(2)}, of 20 sentences ${report.falseMarksPer20Sentences.toFixed(2)}`,
  );
  const { leftOut } = report;
  console.log(
    `left out, as told of ${leftOut.articles} articles: ${leftOut.told} points, of which they report ${leftOut.reported}, and perhaps ${leftOut.maybe}`,
  );
  console.log(`${report.msPerSentence.toFixed(4)} ms a sentence (median of articles)`);
}
