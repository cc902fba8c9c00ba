import type { Account, Point, Source } from '../model/claim-base';
import { isTooEarly } from '../text/when';

/**
 * Whether an account tells only what was planned, expected or not yet known: the base says so, or its source appeared
 * before the point can have happened.
 */
export const isBefore = (
  { otherwise }: Account,
  source: Pick<Source, 'published'> | undefined,
  { earliest }: Pick<Point, 'earliest'>,
): boolean => otherwise === 'before' || isTooEarly(source?.published, earliest);
