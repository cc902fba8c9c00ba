import {
  allowImport,
  basesOff,
  FIXED,
  hideLinks,
  isHost,
  keepAnswers,
  marks,
  mode,
  sites,
  values,
  watchSettings,
} from './settings';

/** What a school can fix; docs/schools.md and public/managed-schema.json list the same. */
export const FIXABLE = [mode, sites, marks, basesOff, hideLinks, keepAnswers, allowImport];

/**
 * The parts of a school's policy that can't be used, by key: unknown keys, known keys without a usable value, and
 * entries that aren't hosts. Empty if all is well.
 */
export async function unusablePolicies(): Promise<string[]> {
  const { [FIXED]: listed, ...set } = await values('managed', null);
  const keys = new Set([...Object.keys(set), ...(Array.isArray(listed) ? listed.map(String) : [])]);
  const isUsable = (key: string) => FIXABLE.find((each) => each.key === key)?.isValid(set[key]) ?? false;
  const hosts = set[sites.key];
  return [
    ...(listed === undefined || Array.isArray(listed) ? [] : [FIXED]),
    ...[...keys].filter((key) => !isUsable(key)),
    ...(sites.isValid(hosts) ? hosts.filter((each) => !isHost(each)) : []).map(
      (each) => `${sites.key}: ${each}`,
    ),
  ];
}

/** Calls back on every change of what a school can fix. Returns the undo. */
export const watchPolicies = (changed: () => void): (() => void) => watchSettings(FIXABLE, changed);
