import { useRef } from 'preact/hooks';
import type { Marking } from '../../components/popup/Header';
import { isDiffering } from '../../lib/compare/counts';
import { DIFFERENCE_KINDS, type DifferenceKind } from '../../lib/model/findings';
import { marks } from '../../lib/platform/settings';
import { useSetting } from './use-setting';

const DIFFERING = DIFFERENCE_KINDS.filter((kind) => isDiffering({ kind }));

/** How sentences are marked, as popup and panel show and change it: a wish for all pages, kept with the settings. */
export function useMarking(): Marking {
  const { value, fixed, set } = useSetting(marks);
  // A choice made in the settings may be another one: only numbers, or nothing. Neither change of ours is to lose it.
  const chosen = value.kinds.filter((kind) => DIFFERING.includes(kind));
  const on = chosen.length > 0 && chosen.length === value.kinds.length;
  const before = useRef<readonly DifferenceKind[] | null>(null);
  const change = () => {
    const wider = DIFFERENCE_KINDS.filter((kind) => chosen.includes(kind) || !DIFFERING.includes(kind));
    const kinds = on ? (before.current ?? wider) : chosen.length > 0 ? chosen : DIFFERING;
    before.current = on ? null : value.kinds;
    set({ ...value, kinds });
  };
  return { fixed, onlyDiffering: { on, change } };
}
