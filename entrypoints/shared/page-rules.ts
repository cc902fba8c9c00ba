import type { MarkSettings } from '../../lib/platform/contract';
import { allGates } from '../../lib/platform/gates';
import { isWithin, marks, mode, sites, watchSettings } from '../../lib/platform/settings';

/** What settings and a school's policy say of one page: whether and how its sentences may be marked, and the mode. */
export async function pageRules(host: string) {
  /** In class all marks look alike: a kind's own underline would give the answer away. */
  const read = async (): Promise<MarkSettings> => {
    const [{ value }, chosen] = await Promise.all([marks.get(), mode.get()]);
    return chosen.value === 'class' ? { ...value, style: 'plain' } : value;
  };
  const [gates, limits, look] = await Promise.all([allGates(), sites.get(), read()]);
  return {
    /** What a text must pass to be read at all: nothing passes where marks are not wanted. */
    gates: isWithin(host, limits.value) ? gates : [],
    look,
    /** Calls back with the look whenever it changes; returns the undo. */
    watch: (changed: (look: MarkSettings) => void) =>
      watchSettings([marks, mode], () => void read().then(changed)),
  };
}
