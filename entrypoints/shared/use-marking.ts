import type { Marking } from '../../components/popup/Header';
import { isDiffering } from '../../lib/compare/counts';
import { DIFFERENCE_KINDS } from '../../lib/model/findings';
import { marks } from '../../lib/platform/settings';
import { useSetting } from './use-setting';

const DIFFERING = DIFFERENCE_KINDS.filter((kind) => isDiffering({ kind }));

/** How sentences are marked, as popup and panel show and change it: a wish for all pages, kept with the settings. */
export function useMarking(): Marking {
  const { value, fixed, set } = useSetting(marks);
  // A choice made in the settings may be another one: only numbers, or nothing.
  const onlyDiffering =
    value.kinds.length === DIFFERING.length && value.kinds.every((kind) => DIFFERING.includes(kind));
  const change = () => set({ ...value, kinds: onlyDiffering ? [...DIFFERENCE_KINDS] : DIFFERING });
  return { fixed, onlyDiffering: { on: onlyDiffering, change } };
}
