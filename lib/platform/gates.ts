import bundled from 'virtual:claim-gate';
import { browser } from './browser';
import { basesOff } from './settings';

/** Where the gates of imported claim bases lie in storage.local: one list of word groups a base. */
export const GATES = 'gates';

/** The gates of all bases that are in use, small enough for every page: the bundled base's, then the imported ones'. */
export async function allGates(): Promise<string[][][]> {
  const { value: off } = await basesOff.get();
  const stored = await browser.storage.local.get(GATES).catch(() => ({}) as Record<string, unknown>);
  return [
    ...(off.includes(bundled.id) ? [] : [bundled.gate]),
    ...(isGates(stored[GATES]) ? stored[GATES] : []),
  ];
}

function isGates(value: unknown): value is string[][][] {
  const isGroup = (group: unknown) => Array.isArray(group) && group.every((word) => typeof word === 'string');
  return Array.isArray(value) && value.every((gate) => Array.isArray(gate) && gate.every(isGroup));
}
