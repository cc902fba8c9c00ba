import { outcome } from '../../lib/class/predict';
import { type Answer, DIFFERENCE_KINDS, type Prediction, type Seen } from '../../lib/model';
import { KIND_NAMES } from '../shared/kinds';
import type { MessageKey, Texts } from '../text';

/** What a pupil can say. */
export const PREDICTION_NAMES: Record<Prediction, MessageKey> = {
  agrees: 'classAgree',
  number: 'classNumber',
  attribution: 'classAttribution',
  wording: 'classWording',
  'only-here': 'classOnlyHere',
};

/** What was there to see, with how many accounts of each kind: "Some give another number or name (3) · …". */
export function seenInWords(seen: Seen, { t }: Pick<Texts, 't'>): string {
  const kinds = DIFFERENCE_KINDS.filter((kind) => seen[kind]);
  if (kinds.length === 0) return t(KIND_NAMES['only-here']);
  return kinds.map((kind) => `${t(KIND_NAMES[kind])} (${seen[kind]})`).join(' · ');
}

/** What was expected and what came of it; nobody is told to be wrong. */
export function outcomeInWords(answer: Pick<Answer, 'prediction' | 'seen'>, { t }: Pick<Texts, 't'>): string {
  const { prediction, seen } = answer;
  const expected = t(PREDICTION_NAMES[prediction]);
  const all = Object.values(seen).reduce((sum, count) => sum + count, 0);
  const texts = {
    met: () => t('classMet', expected),
    partly: () => t('classPartly', expected, seen.agrees ?? 0, all),
    other: () => t('classOther', expected),
  };
  return texts[outcome(answer)]();
}
