import { byWeight, countSeen, outcome } from '../../lib/class/predict';
import type { Answer, Prediction, Seen } from '../../lib/model/class';
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

/** What was there to see, with how many accounts of each kind: "Others report this point, too (7) · …". */
export function seenInWords(seen: Seen, { t }: Pick<Texts, 't'>): string {
  const kinds = byWeight(seen);
  if (kinds.length === 0) return t(KIND_NAMES['only-here']);
  return kinds.map(({ kind, count }) => `${t(KIND_NAMES[kind])} (${count})`).join(' · ');
}

/**
 * What was expected and what turned out, with the number of sources that it rests on: "all" is never said without it.
 * Nobody is told that they were wrong.
 */
export function outcomeInWords(
  answer: Pick<Answer, 'prediction' | 'seen'>,
  { t, n }: Pick<Texts, 't' | 'n'>,
): string {
  const { prediction, seen } = answer;
  const expected = t(PREDICTION_NAMES[prediction]);
  const counts = [seen[prediction] ?? 0, countSeen(seen).all] as const;
  const texts = {
    met: () => {
      if (prediction === 'only-here') return t('classMet', expected);
      return prediction === 'agrees'
        ? n('classMetAll', counts[1], expected)
        : t('classMetSome', expected, ...counts);
    },
    nearly: () => t('classNearly', expected, ...counts),
    few: () => t('classFew', expected, ...counts),
    partly: () => t('classPartly', expected, ...counts),
    // Part of a list, or "nearly" and "about", are no other number. But they are there to see.
    other: () =>
      t('classOther', expected) + (prediction === 'number' && seen.agrees ? ` ${t('classCompatible')}` : ''),
  };
  return texts[outcome(answer)]();
}
