import bundled from 'virtual:claim-gate';
import { values } from './settings';

/** Where the gates of the claim bases in use lie in storage.local: one list of word groups a base. */
export const GATES = 'gates';

/** The gates of all bases that are in use, small enough for every page; until they were published the bundled base's. */
export async function allGates(): Promise<string[][][]> {
  const { [GATES]: stored } = await values('local', GATES);
  return isGates(stored) ? stored : [bundled];
}

/** Lists in lists in a list, of words. */
function isGates(value: unknown, depth = 3): value is string[][][] {
  return depth === 0
    ? typeof value === 'string'
    : Array.isArray(value) && value.every((part) => isGates(part, depth - 1));
}
