import bundled from 'virtual:claim-base';
import phrasings from 'virtual:claim-phrasings';
import type { ClaimBase } from '../../model';
import { storedBase } from './store';

/**
 * A base to be saved as a file. What was learned from it is no part of the format. Of the bundled base the cues are
 * there, but not the sentences that were learned from: they stay behind when the extension is built.
 */
export async function exportableBase(id: string): Promise<ClaimBase | undefined> {
  const isBundled = id === bundled.base.id;
  const stored = isBundled ? { ...bundled, phrasings } : await storedBase(id);
  if (!stored) return undefined;
  const { learned: _, ...base } = stored;
  return base;
}
