import bundled from 'virtual:claim-gates';
import { values } from './settings';

/**
 * The key in storage.local of the gates of the claim bases in use: lists of word groups. A page must pass one of them.
 */
export const GATES = 'gates';
/** The key of a text that changes, with the gates, whenever a base is added, replaced, removed or switched. */
export const BASES = 'basesInUse';

/** The gates of all bases in use, small enough for every page. Until they are published, those of the bundled base. */
export async function allGates(): Promise<string[][][]> {
  const { [GATES]: gates } = await values('local', GATES);
  return isGates(gates) ? gates : bundled;
}

/** A list of lists of lists of words. */
function isGates(value: unknown, depth = 3): value is string[][][] {
  return depth === 0
    ? typeof value === 'string'
    : Array.isArray(value) && value.every((part) => isGates(part, depth - 1));
}
