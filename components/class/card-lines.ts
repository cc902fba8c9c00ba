import { type Answer, type CardPoint, type Comparison, PREDICTIONS } from '../../lib/model';
import type { Texts } from '../text';
import { isAsked } from './classroom';
import { outcomeInWords, PREDICTION_NAMES, seenInWords } from './predictions';

/**
 * The question of class mode, as the card beside a sentence asks it. It brings all its words along, because the card
 * has none.
 */
export const askOf = ({ t }: Texts): Pick<CardPoint, 'told' | 'choices'> => ({
  told: [t('classQuestion')],
  choices: PREDICTIONS.map((prediction) => ({ prediction, label: t(PREDICTION_NAMES[prediction]) })),
});

/** What the card says of a judgement. */
export const noteOf = (comparison: Pick<Comparison, 'judgement'>, { t }: Texts): string[] =>
  isAsked(comparison) ? [] : [t('pointJudgement')];

/** What the card says once it was answered. `isKept`: whether the browser could store the answer. */
export const toldLines = (
  answer: Pick<Answer, 'prediction' | 'seen'>,
  isKept: boolean,
  texts: Texts,
): string[] => [
  outcomeInWords(answer, texts),
  texts.t('classSeen', seenInWords(answer.seen, texts)),
  ...(isKept ? [] : [texts.t('classNotKept')]),
];
