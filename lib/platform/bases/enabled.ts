import bundled from 'virtual:claim-base';
import learned from 'virtual:claim-learned';
import type { ClaimBase } from '../../model/claim-base';
import { basesOff, isOff } from '../settings';
import { type StoredBase, storedBase, storedBases } from './store';

/** The base that comes with the extension. It is in use unless it was switched off, which only storage knows. */
export const bundledBase: ClaimBase = { ...bundled, learned };
/** Imported bases that were already read, for as long as the worker lives. `state` shows when one was updated. */
const kept = new Map<string, { state: string; base: ClaimBase }>();

/**
 * The whole claim bases that the background compares pages with: the bundled one, then the imported ones. A base is the
 * same object for as long as the worker lives and the base stays as it is, so a matcher can be kept for it in a WeakMap.
 * Never fails: if storage does, the bundled base remains.
 */
export async function enabledBases(): Promise<ClaimBase[]> {
  const [{ value: off }, list] = await Promise.all([basesOff.get(), storedBases().catch(() => [])]);
  for (const id of kept.keys()) if (!list.some(({ info }) => info.id === id)) kept.delete(id);
  const imported = await Promise.all(list.filter(({ info }) => !isOff(info.id, off)).map(read));
  return [
    ...(isOff(bundledBase.base.id, off) ? [] : [bundledBase]),
    ...imported.flatMap((base) => base ?? []),
  ];
}

async function read({ info, stored, learned }: StoredBase): Promise<ClaimBase | undefined> {
  const state = `${stored} ${learned}`;
  const before = kept.get(info.id);
  if (before?.state === state) return before.base;
  const base = await storedBase(info.id).catch(() => undefined);
  if (base) kept.set(info.id, { state, base });
  return base;
}
