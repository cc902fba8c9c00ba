import type { Point } from '../model/claim-base';
import { isTooEarly } from '../text/when';
import { UPDATED_POINTS } from './limits';

/** Whether a page reports so much that happened after the time it states that it must have been updated since. */
export const wasUpdated = (published: string | null, reported: readonly Point[]): boolean =>
  reported.filter(({ earliest }) => isTooEarly(published, earliest)).length >= UPDATED_POINTS;
