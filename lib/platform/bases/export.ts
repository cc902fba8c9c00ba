import bundled from 'virtual:claim-base';
import type { ClaimBase, Cue } from '../../model/claim-base';
import type { PackedCues } from '../../model/learned';
import { storedBase } from './store';

/**
 * A base to be saved as a file. What was learned from it is not part of the format. The bundled base comes with its
 * cues, which `readCues` makes readable by the index of their point. It comes without the sentences that were learned
 * from: these stay behind when the extension is built.
 */
export async function exportableBase(
  id: string,
  readCues: (packed: PackedCues) => Map<number, Cue[]>,
): Promise<ClaimBase | undefined> {
  if (id === bundled.base.id) return { ...bundled, phrasings: await bundledCues(readCues) };
  const stored = await storedBase(id);
  if (!stored) return undefined;
  const { learned: _, ...base } = stored;
  return base;
}

async function bundledCues(readCues: (packed: PackedCues) => Map<number, Cue[]>) {
  // This is larger than the whole page, and hardly anybody who opens the page wants it.
  const { default: learned } = await import('virtual:claim-learned');
  return [...readCues(learned.cues)].map(([point, cues]) => ({
    point: learned.points[point] ?? '',
    phrasings: [],
    cues,
  }));
}
