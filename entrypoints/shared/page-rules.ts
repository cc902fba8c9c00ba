import type { MarkSettings } from '../../lib/platform/contract';
import { allGates } from '../../lib/platform/gates';
import { isWithin, marks, mode, sites } from '../../lib/platform/settings';

/** What settings and a school's policy say of one page: whether and how its sentences may be marked, and the mode. */
export async function pageRules(host: string) {
  const [gates, look, chosen, limits] = await Promise.all([allGates(), marks.get(), mode.get(), sites.get()]);
  let isClass = chosen.value === 'class';
  /** In class all marks look alike: a kind's own underline would give the answer away. */
  const shown = (of: MarkSettings): MarkSettings => (isClass ? { ...of, style: 'plain' } : of);
  return {
    /** What a text must pass to be read at all: nothing passes where marks are not wanted. */
    gates: isWithin(host, limits.value) ? gates : [],
    look: shown(look.value),
    /** Calls back with the look whenever it changes; returns the undo. */
    watch(changed: (look: MarkSettings) => void): () => void {
      const again = async () => {
        const [next, current] = await Promise.all([marks.get(), mode.get()]);
        isClass = current.value === 'class';
        changed(shown(next.value));
      };
      const undo = [marks.watch(() => void again()), mode.watch(() => void again())];
      return () => {
        for (const step of undo) step();
      };
    },
  };
}
