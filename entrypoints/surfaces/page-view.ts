import { makeShelf, type Shelf } from '../../components/point/shelf';
import type { Shown } from '../../components/popup/states';
import type { TabState } from '../../lib/model/surfaces';
import { baseById } from '../../lib/platform/bases/shown';
import { BASES } from '../../lib/platform/gates';
import { values } from '../../lib/platform/settings';
import { explained } from '../../lib/platform/tabs';

interface PageView {
  shown: Shown;
  /** The claim base of the analysis that is shown. */
  shelf: Shelf | null;
}
export const ASKING: PageView = { shown: { status: 'asking' }, shelf: null };

/** A page's state with what it takes to show it: its claim base or, where there are no points, why not. */
export async function viewOf(state: TabState, site: string | null): Promise<PageView> {
  const shelf = await shelfOf(state);
  // The page's base was removed in the meantime, so there is nothing left to compare the page with.
  const isGone = state.status === 'done' && !shelf;
  return { shown: await explained(isGone ? { status: 'other' } : state, site), shelf };
}

let last: { shelf: Shelf; bases: unknown } | null = null;

/** Null if there is no analysis, or if its base is gone. Kept for as long as all bases stay as they are. */
async function shelfOf(state: TabState): Promise<Shelf | null> {
  if (state.status !== 'done') return null;
  const { id } = state.analysis.base;
  const { [BASES]: bases } = await values('local', BASES);
  if (last?.shelf.base.id === id && last.bases === bases) return last.shelf;
  const base = await baseById(id).catch(() => undefined);
  last = base ? { shelf: makeShelf(base), bases } : null;
  return last?.shelf ?? null;
}
