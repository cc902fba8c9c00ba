import { EvidenceReader } from '../../lib/match/evidence';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Learned } from '../../lib/model/learned';
import { fitDecision, leaveOneOut, measureAt, type ReadArticle } from './fit';
import type { GoldArticle } from './gold';
import { learnFor } from './learn-each';
import { figures } from './measure';

const THRESHOLDS = [0.2, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.8];

/** What the decision would score on articles that it was not fitted to, and the weights fitted to all. */
export async function fitTo(base: ClaimBase, articles: readonly GoldArticle[]) {
  const ids = base.points.map(({ id }) => id);
  const learnedFor = await learnFor(base, articles);
  const readers = new Map<Learned, EvidenceReader>();
  const read: ReadArticle[] = articles.map((article) => {
    const learned = learnedFor(article);
    const reader = readers.get(learned) ?? new EvidenceReader(base, learned);
    readers.set(learned, reader);
    return { article, evidence: article.sentences.map(({ text }) => reader.read(text)) };
  });
  const held = leaveOneOut(read, ids);
  const thresholds = THRESHOLDS.map((threshold) => {
    const { total, sentences } = measureAt(held, threshold);
    return {
      threshold,
      ...figures(total),
      falseMarksPer20Sentences: (total.wrong * 20) / Math.max(1, sentences),
    };
  });
  return { thresholds, ...fitDecision(read, ids) };
}

export function printFit({ thresholds, alone, inContext }: Awaited<ReturnType<typeof fitTo>>): void {
  console.log(
    'threshold  precision  recall  F1     wrong marks of 20 sentences (each article decided with weights fitted to the others)',
  );
  for (const { threshold, precision, recall, f1, falseMarksPer20Sentences } of thresholds)
    console.log(
      `${threshold.toFixed(2)}       ${precision.toFixed(3)}      ${recall.toFixed(3)}   ${f1.toFixed(3)}  ${falseMarksPer20Sentences.toFixed(2)}`,
    );
  console.log(JSON.stringify({ alone, inContext }, null, 2));
}
