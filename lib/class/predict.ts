import type { Answer, Prediction, Seen } from '../model/class';
import { type Comparison, DIFFERENCE_KINDS, type DifferenceKind } from '../model/findings';

/** How many accounts of each kind stand beside a sentence. Copies count with the text that they carry. */
export function seenBeside({ accounts }: Pick<Comparison, 'accounts'>): Seen {
  const seen: Seen = {};
  for (const { kind, copy } of accounts) if (!copy) seen[kind] = (seen[kind] ?? 0) + 1;
  return seen;
}

/**
 * The kinds that are there, with their counts. The most frequent come first, so that one that differs doesn't stand
 * before fifty that agree.
 */
export const byWeight = (seen: Seen): { kind: DifferenceKind; count: number }[] =>
  DIFFERENCE_KINDS.map((kind) => ({ kind, count: seen[kind] ?? 0 }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);

/** How many accounts there are, and how many of them differ. */
export function countSeen(seen: Seen): { all: number; differing: number } {
  const all = byWeight(seen).reduce((sum, { count }) => sum + count, 0);
  return { all, differing: all - (seen.agrees ?? 0) };
}

/** True if some differ but nine in ten or more report the same. Then the few are a question, not the answer. */
export function isNearlyAll(seen: Seen): boolean {
  const { all, differing } = countSeen(seen);
  return differing > 0 && differing * 10 <= all;
}

/**
 * The predictions that are right: every kind of difference that is there, and "all report the same" if none differs or
 * nearly all agree. It is not right if only most agree: it would then be right nearly always, and nobody would have to
 * think.
 */
export function rightPredictions(seen: Seen): Prediction[] {
  const { all, differing } = countSeen(seen);
  if (all === 0) return ['only-here'];
  if (differing === 0) return ['agrees'];
  const kinds = DIFFERENCE_KINDS.filter((kind) => kind !== 'agrees' && seen[kind]);
  return isNearlyAll(seen) ? ['agrees', ...kinds] : kinds;
}

/**
 * What came of a prediction. It holds; or it holds for nearly all, or for a few while nearly all report the same; or some
 * report the same and others don't; or it doesn't hold.
 */
export function outcome({
  prediction,
  seen,
}: Pick<Answer, 'prediction' | 'seen'>): 'met' | 'nearly' | 'few' | 'partly' | 'other' {
  if (!rightPredictions(seen).includes(prediction))
    return prediction === 'agrees' && seen.agrees ? 'partly' : 'other';
  if (!isNearlyAll(seen)) return 'met';
  return prediction === 'agrees' ? 'nearly' : 'few';
}
