import bundled from 'virtual:claim-gate';
import { browser } from './browser';

/** Where the gates of the claim bases in use lie in storage.local: one list of word groups a base. */
export const GATES = 'gates';

/** The gates of all bases that are in use, small enough for every page; until they were published the bundled base's. */
export async function allGates(): Promise<string[][][]> {
  const stored = await browser.storage.local.get(GATES).catch(() => ({}) as Record<string, unknown>);
  return isGates(stored[GATES]) ? stored[GATES] : [bundled];
}

function isGates(value: unknown): value is string[][][] {
  const isGroup = (group: unknown) => Array.isArray(group) && group.every((word) => typeof word === 'string');
  return Array.isArray(value) && value.every((gate) => Array.isArray(gate) && gate.every(isGroup));
}
