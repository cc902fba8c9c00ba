import type { Prediction } from '../../lib/model';
import type { MessageKey } from '../text';

/** What a pupil can say, and how the same is said of what was there to see. */
export const PREDICTION_NAMES: Record<Prediction, MessageKey> = {
  agree: 'classAgree',
  number: 'classNumber',
  attribution: 'classAttribution',
  'left-out': 'classLeftOut',
};
