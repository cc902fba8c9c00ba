import { type Answer, type Comparison, DIFFERENCE_KINDS, type Prediction, type Seen } from '../model';

/** How many accounts of each kind stand beside a sentence. */
export function seenBeside({ accounts }: Pick<Comparison, 'accounts'>): Seen {
  const seen: Seen = {};
  for (const { kind } of accounts) seen[kind] = (seen[kind] ?? 0) + 1;
  return seen;
}

/**
 * What was right to expect. "All report the same" is right only where no account differs, or it would be right nearly
 * always and nobody would have to think; of differences every kind that is there is right.
 */
export function rightPredictions(seen: Seen): Prediction[] {
  const kinds = DIFFERENCE_KINDS.filter((kind) => seen[kind]);
  const differing = kinds.filter((kind) => kind !== 'agrees');
  if (differing.length > 0) return differing;
  return kinds.length > 0 ? ['agrees'] : ['only-here'];
}

/** What came of a prediction: it was right, or most or some report the same and others don't, or neither. */
export function outcome({
  prediction,
  seen,
}: Pick<Answer, 'prediction' | 'seen'>): 'met' | 'partly' | 'other' {
  if (rightPredictions(seen).includes(prediction)) return 'met';
  return prediction === 'agrees' && seen.agrees ? 'partly' : 'other';
}
