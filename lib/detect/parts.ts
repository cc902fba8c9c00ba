import type { Signals, Standing } from './signals';
import type { Signs } from './signs';
import { LEDE_LENGTH, OPENING_LENGTH, OPENING_SHARE } from './weights';

/** Whether a sentence names the event, more or less closely. */
export const names = (standing: Standing | undefined): boolean =>
  standing === 'clear' || standing === 'named';

/** Separates the sentences of the opening from the rest. */
export function opens({ sentences }: Signals): (sign: Signs) => boolean {
  const length = sentences.reduce((sum, sign) => sum + sign.length, 0);
  const end = Math.max(LEDE_LENGTH, Math.min(OPENING_LENGTH, length * OPENING_SHARE));
  return ({ start }) => start < end;
}
