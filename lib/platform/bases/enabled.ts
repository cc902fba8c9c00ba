import bundled from 'virtual:claim-base';
import phrasings from 'virtual:claim-phrasings';
import type { ClaimBase } from '../../model';

const whole: ClaimBase = { ...bundled, phrasings };

/**
 * The claim bases that pages are to be read against, whole, for the background: the bundled one, then the
 * imported ones. The same base is the same object as long as the worker lives and the base stays as it is, so
 * that a matcher can be kept for it in a WeakMap.
 */
export async function enabledBases(): Promise<ClaimBase[]> {
  return [whole];
}
