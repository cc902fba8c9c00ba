import { browser } from './browser';
import { basesOff, hideLinks, marks, mode, sites, textSize } from './settings';

const SETTINGS = [mode, sites, marks, basesOff, hideLinks, textSize];

/** The keys of a school's policy that can't be used: unknown ones, and known ones with a value that doesn't fit. */
export async function unusablePolicies(): Promise<string[]> {
  const policy = await browser.storage.managed.get(null).catch(() => ({}) as Record<string, unknown>);
  const known = await Promise.all(
    SETTINGS.map(async ({ key, get }) => ({ key, ignored: (await get()).ignored })),
  );
  return Object.keys(policy).filter((key) => known.find((each) => each.key === key)?.ignored ?? true);
}
