import { isMet } from '../../lib/class/predict';
import { type Answer, type CardPoint, PREDICTIONS } from '../../lib/model';
import type { Texts } from '../text';
import { PREDICTION_NAMES } from './predictions';

/** The question of class mode as the card beside a sentence asks it: all words come along, the card has none. */
export const askOf = ({ t }: Texts): Pick<CardPoint, 'told' | 'choices'> => ({
  told: [t('classQuestion')],
  choices: PREDICTIONS.map((prediction) => ({ prediction, label: t(PREDICTION_NAMES[prediction]) })),
});

/** What the card says once it was answered. `isKept`: the browser could store the answer. */
export function toldLines(
  { prediction, right }: Pick<Answer, 'prediction' | 'right'>,
  isKept: boolean,
  { t, language }: Texts,
): string[] {
  const list = new Intl.ListFormat(language, { type: 'conjunction' });
  return [
    t(isMet({ prediction, right }) ? 'classMet' : 'classOther', t(PREDICTION_NAMES[prediction])),
    t('classSeen', list.format(right.map((each) => t(PREDICTION_NAMES[each])))),
    ...(isKept ? [] : [t('classNotKept')]),
  ];
}
