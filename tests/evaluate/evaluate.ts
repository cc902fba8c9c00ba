import { parseArgs } from 'node:util';
import { buildMatcher } from '../../lib/match/matcher';
import type { ClaimBase } from '../../lib/model';
import { readClaimFolder } from '../../scripts/claim-folder';
import { formatProblem } from '../../scripts/format-problem';
import { reportBlind } from './blind';
import { reportFit } from './fit-report';
import { type GoldArticle, GoldError, readGold } from './gold';
import { figures, Measure, sentencesOf } from './measure';

const HELP = `Measures the matcher on labelled articles.

  npm run evaluate -- --gold DIR [--gold DIR] [--json] [--errors] [--no-cues] [--base DIR]
  npm run evaluate -- --gold DIR [--gold DIR] --fit
  npm run evaluate -- --blind

--gold    a folder of *.json: {source?, published?, sentences: [{text, points, optional?}]}
--json    the figures as JSON: precision, recall, f1, falseMarksPerArticle, sentences, perPoint, msPerSentence
--errors  every sentence that was marked wrongly or missed
--no-cues leaves the cues of the base out
--base    a folder or file with another claim base
--fit     fits the weights of lib/match/decision.ts, and says what leaving each article out in turn gives
--blind   the invented reports of the base's examples, each author's by a matcher that did not learn from them`;

/** An article whose source is in the base is matched without that source's accounts: they are its own sentences, retold. */
function evaluate(base: ClaimBase, articles: readonly GoldArticle[]) {
  const measure = new Measure();
  const times: number[] = [];
  const matchers = new Map<string, ReturnType<typeof buildMatcher>>();
  for (const article of articles) {
    const known = base.sources.some(({ id }) => id === article.source);
    const withoutSource = (known && article.source) || '';
    const matcher = matchers.get(withoutSource) ?? buildMatcher(base, { withoutSource });
    matchers.set(withoutSource, matcher);
    const sentences = sentencesOf(article);
    const from = performance.now();
    const found = matcher.match(sentences);
    times.push((performance.now() - from) / Math.max(1, sentences.length));
    measure.add(article, found);
  }
  times.sort((a, b) => a - b);
  return { measure, msPerSentence: times[Math.floor(times.length / 2)] ?? 0 };
}

function print(
  { measure, msPerSentence }: ReturnType<typeof evaluate>,
  asJson: boolean,
  errors: boolean,
): void {
  const { precision, recall, f1 } = figures(measure.total);
  const falseMarksPerArticle = measure.total.wrong / Math.max(1, measure.articles);
  const perPoint = Object.fromEntries(
    [...measure.perPoint]
      .sort(([a], [b]) => a.localeCompare(b))
      .map(([point, counts]) => [point, { ...figures(counts), ...counts }]),
  );
  if (asJson) {
    const { sentences } = measure;
    console.log(
      JSON.stringify(
        { precision, recall, f1, falseMarksPerArticle, sentences, perPoint, msPerSentence },
        null,
        1,
      ),
    );
    return;
  }
  if (errors)
    for (const { file, text, wrong, missed } of measure.errors)
      console.log(
        `${file}: ${text}\n  wrong: ${wrong.join(', ') || '-'}  missed: ${missed.join(', ') || '-'}`,
      );
  console.log(`articles ${measure.articles}, sentences ${measure.sentences}`);
  console.log(`precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  F1 ${f1.toFixed(3)}`);
  console.log(
    `wrong marks an article ${falseMarksPerArticle.toFixed(2)}, of 20 sentences ${((measure.total.wrong * 20) / Math.max(1, measure.sentences)).toFixed(2)}`,
  );
  console.log(`${msPerSentence.toFixed(4)} ms a sentence (median of articles)`);
}

function main(): void {
  const { values } = parseArgs({
    options: {
      gold: { type: 'string', multiple: true },
      base: { type: 'string', default: 'assets/claims/alaska-summit' },
      json: { type: 'boolean', default: false },
      errors: { type: 'boolean', default: false },
      'no-cues': { type: 'boolean', default: false },
      fit: { type: 'boolean', default: false },
      blind: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help || !(values.gold || values.blind)) {
    console.log(HELP);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const parsed = readClaimFolder(values.base);
  if (!parsed.ok) throw new GoldError(parsed.problems.map(formatProblem).join('\n'));
  const { base } = parsed;
  if (values['no-cues']) base.phrasings = base.phrasings.map(({ cues: _, ...phrasing }) => phrasing);
  if (values.blind) reportBlind(base, values.base);
  const articles = (values.gold ?? []).flatMap(readGold);
  if (articles.length === 0) return;
  if (values.fit) reportFit(base, articles);
  else print(evaluate(base, articles), values.json, values.errors);
}

try {
  main();
} catch (error) {
  // A wrong folder or flag is the caller's matter and needs no stack; anything else is ours.
  const known = error instanceof GoldError || (error instanceof TypeError && 'code' in error);
  console.error(known ? error.message : error);
  process.exitCode = 1;
}
