import bundled from 'virtual:claim-base';
import bundledCounts from 'virtual:claim-counts';
import type { BaseCounts, BaseInfo } from '../../model/claim-base';
import { browser } from '../browser';
import { BASES, GATES } from '../gates';
import { gatesOf } from '../gates-of';
import { basesOff, isOff, store, watchSettings } from '../settings';
import { deleteBase, storedBases } from './store';

/** A base as the list of bases shows it. `fixed`: a school decides which bases are used. */
export interface ListedBase {
  info: BaseInfo;
  counts: BaseCounts;
  bundled: boolean;
  enabled: boolean;
  fixed: boolean;
}

/** The bundled base first, then the imported ones. If the browser keeps no store for us, `failure` says why. */
export async function listBases(): Promise<{ bases: ListedBase[]; failure: string | null }> {
  let failure: string | null = null;
  const none = (error: unknown) => {
    failure = String(error);
    return [];
  };
  const [imported, off] = await Promise.all([storedBases().catch(none), basesOff.get()]);
  const listed = (info: BaseInfo, counts: BaseCounts, isBundled: boolean) => ({
    info,
    counts,
    bundled: isBundled,
    enabled: !isOff(info.id, off.value),
    fixed: off.fixed,
  });
  const bases = [
    listed(bundled.base, bundledCounts, true),
    ...imported.map(({ info, counts }) => listed(info, counts, false)),
  ];
  return { bases, failure };
}

/**
 * Changes the user's own choice. If a school decides, the choice takes effect once the school's policy is gone. It is
 * read and written under a lock, so that two quick switches, in one page or in two, don't undo each other.
 */
export async function enableBase(id: string, on: boolean): Promise<void> {
  const { key } = basesOff;
  await navigator.locks.request(key, async () => {
    const stored = (await browser.storage.local.get(key))[key];
    const others = Array.isArray(stored) ? stored.filter((other) => other !== id) : [];
    await store(basesOff, on ? others : [...others, id]);
  });
  await publishGates();
}

/** Removes a base with all that it holds. A base with the same id that comes later is used again. */
export async function removeBase(id: string): Promise<void> {
  await deleteBase(id);
  await enableBase(id, true);
}

/**
 * Puts the gates of the bases in use, and which these are, where every page finds them. Called after each change of
 * bases. If the store can't be read, it rejects, and what was published stays.
 */
export async function publishGates(): Promise<void> {
  // One after the other: what was read first must not be written last.
  await navigator.locks.request(GATES, async () => {
    const [imported, { value: off }] = await Promise.all([storedBases(), basesOff.get()]);
    const used = [{ info: bundled.base, stored: 0 }, ...imported].filter(({ info }) => !isOff(info.id, off));
    await browser.storage.local.set({
      [GATES]: used.flatMap(({ info }) => gatesOf(info.detection)),
      [BASES]: used.map(({ info, stored }) => `${info.id} ${stored}`).join(),
    });
  });
}

/** For the background: a policy may have changed which bases are used while the browser was closed. */
export function keepGatesPublished(): void {
  const publish = () => void publishGates().catch(() => undefined);
  browser.runtime.onInstalled.addListener(publish);
  browser.runtime.onStartup.addListener(publish);
  watchSettings([basesOff], publish);
}
