import bundled from 'virtual:claim-gates';
import { stored } from './stored';

/** Where the gates of the claim bases in use lie in storage.local: lists of word groups, one of which a page must pass. */
export const GATES = 'gates';

/** The gates of all bases that are in use, small enough for every page; until they were published the bundled base's. */
export async function allGates(): Promise<string[][][]> {
  const gates = await stored('local', GATES);
  return isGates(gates) ? gates : bundled;
}

/** Lists in lists in a list, of words. */
function isGates(value: unknown, depth = 3): value is string[][][] {
  return depth === 0
    ? typeof value === 'string'
    : Array.isArray(value) && value.every((part) => isGates(part, depth - 1));
}
