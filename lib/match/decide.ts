import { type AloneNumbers, type ContextNumbers, chanceAlone, DECISION, type Decision } from './decision';
import type { PointEvidence, SentenceEvidence } from './evidence';
import { FAINT, FARTHEST_BEHIND, MARGIN, SHORTEST_ARTICLE, TOPIC } from './tuning';

type Candidate = Omit<PointEvidence, 'point'>;
const NO_EVIDENCE: Candidate = { margin: MARGIN.least, cue: null };

/** What a sentence by itself says for a point. DECISION.alone weighs it. */
export function alone(sentence: SentenceEvidence, { margin, cue }: Candidate): AloneNumbers {
  const hit = cue ? 1 : 0;
  const rival = margin === sentence.best ? sentence.second : sentence.best;
  return {
    margin,
    cue: hit,
    marginFor: Math.max(margin, 0),
    cueWithMargin: hit * margin,
    lead: Math.max(margin - rival, FARTHEST_BEHIND),
    length: Math.log(sentence.reading.tokens.length + 1),
  };
}

/** What a first look at each sentence by itself found: a probability for each point that is not out of the question. */
export type FirstLook = ReadonlyMap<number, number>[];

export function firstLook(
  sentences: readonly SentenceEvidence[],
  weights: Decision['alone'] = DECISION.alone,
): FirstLook {
  return sentences.map(
    (sentence) =>
      new Map(
        sentence.points
          .map((evidence) => [evidence.point, chanceAlone(alone(sentence, evidence), weights)] as const)
          .filter(([, chance]) => chance >= FAINT),
      ),
  );
}

/** What the rest of the article says about a point. DECISION.inContext weighs it, with what the sentence itself says. */
export function context(
  look: FirstLook,
  totals: ReadonlyMap<number, number>,
  at: number,
  point: number,
): ContextNumbers {
  const chance = (i: number) => look[i]?.get(point) ?? 0;
  const [before, after] = [chance(at - 1), chance(at + 1)];
  const others = Math.max(0, (totals.get(point) ?? 0) - chance(at));
  const share = others / Math.max(SHORTEST_ARTICLE, look.length - 1);
  return {
    before,
    twoBefore: chance(at - 2),
    after,
    share,
    rootOfShare: Math.sqrt(share),
    title: at === 0 ? 0 : chance(0),
    betterNeighbour: Math.max(before, after),
    elsewhere: Math.min(others, 1),
    bothNeighbours: before * after,
  };
}

/** For each point, the sum of its first-look probabilities over the article. */
export function totalsOf(look: FirstLook): Map<number, number> {
  const totals = new Map<number, number>();
  for (const points of look)
    for (const [point, chance] of points) totals.set(point, (totals.get(point) ?? 0) + chance);
  return totals;
}

/**
 * Every point worth a decision at a sentence: those that the sentence itself speaks for, and those that its neighbours
 * and the whole article are about.
 */
export function candidates(
  sentence: SentenceEvidence,
  look: FirstLook,
  at: number,
  topics: readonly number[],
): Map<number, Candidate> {
  const found = new Map<number, Candidate>(sentence.points.map((evidence) => [evidence.point, evidence]));
  for (const point of [...(look[at - 1]?.keys() ?? []), ...(look[at + 1]?.keys() ?? []), ...topics])
    if (!found.has(point)) found.set(point, NO_EVIDENCE);
  return found;
}

/** Points that a considerable part of the article is about. */
export function topicsOf(look: FirstLook, totals: ReadonlyMap<number, number>): number[] {
  return [...totals]
    .filter(([, total]) => total > Math.max(TOPIC.sentences, look.length * TOPIC.part))
    .map(([point]) => point);
}
