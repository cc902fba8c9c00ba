import type { Answer, Comparison, DifferenceKind, Prediction } from '../model';

/** The same fact in other words is agreement: pupils predict what is reported, not how it is phrased. */
const SHOWN_BY: Record<DifferenceKind, Prediction> = {
  number: 'number',
  attribution: 'attribution',
  wording: 'agree',
  agrees: 'agree',
  'only-here': 'left-out',
};

/** Everything that is there to see for a point. Several may be right: some outlets agree while others print another number. */
export function rightPredictions({ kind, accounts }: Pick<Comparison, 'kind' | 'accounts'>): Prediction[] {
  const kinds = accounts.length === 0 ? [kind] : accounts.map((account) => account.kind);
  return [...new Set(kinds.map((each) => SHOWN_BY[each]))];
}

export const isMet = ({ prediction, right }: Pick<Answer, 'prediction' | 'right'>): boolean =>
  right.includes(prediction);

/** How many of the predictions were there to see. */
export function score(answers: readonly Answer[]): { met: number; given: number } {
  return { met: answers.filter(isMet).length, given: answers.length };
}

/** What answers are kept under: queries and fragments of an address say where a reader came from. */
export const pageKey = (url: string): string => url.replace(/[?#].*$/s, '');
