import bundled from 'virtual:claim-gates';
import { values } from './settings';

/**
 * The key in storage.local of the gates of the claim bases in use: lists of word groups. A page must pass one of them.
 */
export const GATES = 'gates';
/** The key of a text that changes, with the gates, whenever a base is added, replaced, removed or switched. */
export const BASES = 'basesInUse';

/**
 * The gates of all bases in use, small enough for every page, and which bases these are. Until they are published, the
 * gates of the bundled base.
 */
export async function allGates(): Promise<{ gates: string[][][]; bases: unknown }> {
  const { [GATES]: gates, [BASES]: bases } = await values('local', [GATES, BASES]);
  return { gates: isGates(gates) ? gates : bundled, bases };
}

/** A list of lists of lists of words. */
function isGates(value: unknown, depth = 3): value is string[][][] {
  return depth === 0
    ? typeof value === 'string'
    : Array.isArray(value) && value.every((part) => isGates(part, depth - 1));
}
