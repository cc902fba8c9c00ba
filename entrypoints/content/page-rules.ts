import { DIFFERENCE_KINDS } from '../../lib/model/findings';
import type { MarkSettings } from '../../lib/model/surfaces';
import { allGates, BASES } from '../../lib/platform/gates';
import { isWithin, marks, mode, sites } from '../../lib/platform/settings';

interface Rules {
  /** What a text must pass to be read at all. Nothing passes where a school has limited us to other sites. */
  gates: string[][][];
  /** Another value means that other bases are used, or that one was replaced. */
  bases: unknown;
  look: MarkSettings;
}

/**
 * Everything that a page's rules depend on. When it changes (a school's policy may arrive late), the rules must be
 * asked for again.
 */
export const RULING = [marks, mode, sites, { key: BASES }];

/** What settings and a school's policy say of one page: whether and how its sentences may be marked. */
export async function pageRules(host: string): Promise<Rules> {
  const [{ gates, bases }, limits, { value: look }, chosen] = await Promise.all([
    allGates(),
    sites.get(),
    marks.get(),
    mode.get(),
  ]);
  return {
    gates: isWithin(host, limits.value) ? gates : [],
    bases,
    // In class all kinds are marked, and alike: a choice of kinds, or a kind's own underline, would give the answer away.
    look: chosen.value === 'class' ? { ...look, kinds: DIFFERENCE_KINDS, style: 'plain' } : look,
  };
}
