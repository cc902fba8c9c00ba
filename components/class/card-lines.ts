import type { CardPoint } from '../../lib/model/card';
import { type Answer, PREDICTIONS } from '../../lib/model/class';
import type { Comparison } from '../../lib/model/findings';
import type { Texts } from '../text';
import { isAsked } from './classroom';
import { outcomeInWords, PREDICTION_NAMES, seenInWords } from './predictions';

/**
 * The question of class mode, as the card beside a sentence asks it. It brings all its words along, because the card
 * has none. If nothing is to be answered in the page (`inCard`), the card only says where the question is.
 */
export const askOf = ({ t }: Texts, inCard: boolean): Pick<CardPoint, 'told' | 'choices'> =>
  inCard
    ? {
        told: [t('classQuestion')],
        choices: PREDICTIONS.map((prediction) => ({ prediction, label: t(PREDICTION_NAMES[prediction]) })),
      }
    : { told: [t('cardAskedInPanel')], choices: [] };

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
