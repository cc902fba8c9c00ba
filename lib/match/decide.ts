import { DECISION, type Decision } from './decision';
import type { PointEvidence, SentenceEvidence } from './evidence';
import { FAINT, MARGIN, SHORTEST_ARTICLE } from './tuning';

type Candidate = Omit<PointEvidence, 'point'>;
const NO_EVIDENCE: Candidate = { margin: MARGIN.least, cue: null };

/**
 * What a sentence by itself says for a point: margin, cue, margin above zero, cue times margin, lead over the next point,
 * length. DECISION.alone weighs these, in this order.
 */
export function alone(sentence: SentenceEvidence, { margin, cue }: Candidate): number[] {
  const hit = cue ? 1 : 0;
  const rival = margin === sentence.best ? sentence.second : sentence.best;
  return [
    margin,
    hit,
    Math.max(margin, 0),
    hit * margin,
    Math.max(margin - rival, -1.5),
    Math.log(sentence.reading.tokens.length + 1),
  ];
}

/** What a first look at each sentence by itself found: a probability for each point not out of question. */
export type FirstLook = ReadonlyMap<number, number>[];

export function firstLook(
  sentences: readonly SentenceEvidence[],
  { alone: weights }: Decision = DECISION,
): FirstLook {
  return sentences.map(
    (sentence) =>
      new Map(
        sentence.points

          .map((evidence) => [evidence.point, probability(alone(sentence, evidence), weights)] as const)
          .filter(([, chance]) => chance >= FAINT),
      ),
  );
}

/**
 * What the rest of the article says about a point: one sentence before, two before, one after, share of the article, its
 * root, title, the better neighbour, anything elsewhere, both neighbours. DECISION.inContext weighs them after the others.
 */
export function context(
  look: FirstLook,
  totals: ReadonlyMap<number, number>,
  at: number,
  point: number,
): number[] {
  const here = look[at]?.get(point) ?? 0;
  const [before, twoBefore, after, title] = [at - 1, at - 2, at + 1, 0].map(
    (i) => look[i]?.get(point) ?? 0,
  ) as [number, number, number, number];
  const others = Math.max(0, (totals.get(point) ?? 0) - here);
  const share = others / Math.max(SHORTEST_ARTICLE, look.length - 1);
  return [
    before,
    twoBefore,
    after,
    share,
    Math.sqrt(share),
    at === 0 ? 0 : title,
    Math.max(before, after),
    Math.min(others, 1),
    before * after,
  ];
}

/** For each point, the sum of its first-look probabilities over the article. */
export function totalsOf(look: FirstLook): Map<number, number> {
  const totals = new Map<number, number>();
  for (const points of look)
    for (const [point, chance] of points) totals.set(point, (totals.get(point) ?? 0) + chance);
  return totals;
}

/** Every point worth a decision at a sentence: what it says itself, and what its neighbours and the whole article are about. */
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

/** Points that a twentieth of the article is about. */
export function topicsOf(look: FirstLook, totals: ReadonlyMap<number, number>): number[] {
  return [...totals].filter(([, total]) => total > Math.max(1, look.length * 0.05)).map(([point]) => point);
}

/** The last weight is the constant. */
export function probability(numbers: readonly number[], weights: readonly number[]): number {
  let sum = weights[numbers.length] ?? 0;
  for (let i = 0; i < numbers.length; i++) sum += (numbers[i] as number) * (weights[i] as number);
  return 1 / (1 + Math.exp(-sum));
}
