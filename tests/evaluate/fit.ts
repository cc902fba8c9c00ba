import { alone, candidates, context, firstLook, topicsOf, totalsOf } from '../../lib/match/decide';
import {
  type AloneNumbers,
  type ContextNumbers,
  chanceInContext,
  type Decision,
  type Weights,
} from '../../lib/match/decision';
import type { SentenceEvidence } from '../../lib/match/evidence';
import type { GoldArticle } from './gold';
import { Measure } from './measure';

/** An article with the evidence of its sentences, read by a matcher that never saw its source's accounts. */
export interface ReadArticle {
  article: GoldArticle;
  evidence: SentenceEvidence[];
}

interface Rows {
  /** The names of the numbers in x, which come in the same order for every row. */
  names: string[];
  x: number[][];
  y: number[];
}

/** Fits the weights of the decision to labelled articles: logistic regression, ridge penalty, Newton's method. */
export function fitDecision(articles: readonly ReadArticle[], ids: readonly string[]): Decision {
  const first: Rows = { names: [], x: [], y: [] };
  for (const { article, evidence } of articles)
    evidence.forEach((sentence, at) => {
      for (const candidate of sentence.points)
        push(first, article, at, ids[candidate.point] ?? '', alone(sentence, candidate));
    });
  const weights = logistic<AloneNumbers>(first);
  const second: Rows = { names: [], x: [], y: [] };
  for (const { article, evidence } of articles)
    each(evidence, weights, (at, point, numbers) => push(second, article, at, ids[point] ?? '', numbers));
  return { alone: weights, inContext: logistic<AloneNumbers & ContextNumbers>(second) };
}

/** Decides every article with weights that were fitted to all the others. */
export function leaveOneOut(articles: readonly ReadArticle[], ids: readonly string[]) {
  return articles.map((held) => {
    const decision = fitDecision(
      articles.filter((other) => other !== held),
      ids,
    );
    return { held, scores: scoresOf(held, decision, ids) };
  });
}

/** For each sentence, the probability of each candidate. */
export function scoresOf({ evidence }: ReadArticle, decision: Decision, ids: readonly string[]) {
  const scores = evidence.map((): { point: string; score: number }[] => []);
  each(evidence, decision.alone, (at, point, numbers) =>
    scores[at]?.push({
      point: ids[point] ?? '',
      score: chanceInContext(numbers, numbers, decision.inContext),
    }),
  );
  return scores;
}

export function measureAt(
  held: readonly { held: ReadArticle; scores: { point: string; score: number }[][] }[],
  threshold: number,
): Measure {
  const measure = new Measure();
  for (const { held: read, scores } of held)
    measure.add(
      read.article,
      scores.map((list) => list.filter(({ score }) => score >= threshold)),
    );
  return measure;
}

function each(
  evidence: readonly SentenceEvidence[],
  weights: Decision['alone'],
  visit: (at: number, point: number, numbers: AloneNumbers & ContextNumbers) => void,
): void {
  const look = firstLook(evidence, weights);
  const totals = totalsOf(look);
  const topics = topicsOf(look, totals);
  evidence.forEach((sentence, at) => {
    for (const [point, candidate] of candidates(sentence, look, at, topics))
      visit(at, point, { ...alone(sentence, candidate), ...context(look, totals, at, point) });
  });
}

function push(rows: Rows, article: GoldArticle, at: number, id: string, numbers: object): void {
  const labels = article.sentences[at];
  if (!labels || labels.optional.includes(id)) return;
  rows.names = [...Object.keys(numbers), 'constant'];
  rows.x.push([...Object.values(numbers), 1]);
  rows.y.push(labels.points.includes(id) ? 1 : 0);
}

const RIDGE = 1;
const STEPS = 25;

/** Numbers are scaled to unit spread while fitting, so that the penalty weighs on all alike; the constant is free. */
function logistic<Numbers>({ names, x, y }: Rows): Weights<Numbers> {
  const size = x[0]?.length ?? 1;
  const spread: number[] = Array.from({ length: size }, (_, k) => {
    if (k === size - 1) return 1;
    const mean = x.reduce((sum, row) => sum + (row[k] ?? 0), 0) / x.length;
    return Math.sqrt(x.reduce((sum, row) => sum + ((row[k] ?? 0) - mean) ** 2, 0) / x.length) || 1;
  });
  const scaled = x.map((row) => row.map((value, k) => value / (spread[k] ?? 1)));
  const weights: number[] = new Array(size).fill(0);
  for (let step = 0; step < STEPS; step++) {
    const gradient = weights.map((weight, k) => (k === size - 1 ? 0 : RIDGE * weight));
    const hessian: number[][] = weights.map((_, k) =>
      weights.map((_, j): number => (k === j ? (k === size - 1 ? 1e-6 : RIDGE) : 0)),
    );
    scaled.forEach((row, i) => {
      const chance = 1 / (1 + Math.exp(-row.reduce((sum, value, k) => sum + value * (weights[k] ?? 0), 0)));
      const error = chance - (y[i] ?? 0);
      const curve = chance * (1 - chance);
      for (let k = 0; k < size; k++) {
        const value = row[k] ?? 0;
        gradient[k] = (gradient[k] ?? 0) + error * value;
        const line = hessian[k];
        if (line && curve > 1e-9)
          for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + curve * value * (row[j] ?? 0);
      }
    });
    const move = solve(hessian, gradient);
    for (let k = 0; k < size; k++) weights[k] = (weights[k] ?? 0) - (move[k] ?? 0);
    if (Math.max(...move.map(Math.abs)) < 1e-4) break;
  }
  const rounded = weights.map((weight, k) => Math.round((weight / (spread[k] ?? 1)) * 100) / 100);
  return Object.fromEntries(names.map((name, k) => [name, rounded[k] ?? 0])) as Weights<Numbers>;
}

/** Gaussian elimination with pivoting. */
function solve(matrix: number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  const size = rows.length;
  for (let k = 0; k < size; k++) {
    let pivot = k;
    for (let i = k + 1; i < size; i++)
      if (Math.abs(rows[i]?.[k] ?? 0) > Math.abs(rows[pivot]?.[k] ?? 0)) pivot = i;
    [rows[k], rows[pivot]] = [rows[pivot] as number[], rows[k] as number[]];
    const top = rows[k] as number[];
    for (let i = k + 1; i < size; i++) {
      const row = rows[i] as number[];
      const factor = (row[k] ?? 0) / (top[k] || 1e-12);
      for (let j = k; j <= size; j++) row[j] = (row[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  const out: number[] = new Array(size).fill(0);
  for (let k = size - 1; k >= 0; k--) {
    const row = rows[k] as number[];
    let sum = row[size] ?? 0;
    for (let j = k + 1; j < size; j++) sum -= (row[j] ?? 0) * (out[j] ?? 0);
    out[k] = sum / (row[k] || 1e-12);
  }
  return out;
}
