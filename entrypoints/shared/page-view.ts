import type { Shelf } from '../../components/point/shelf';
import type { Shown } from '../../components/popup/states';
import type { TabState } from '../../lib/model';
import { explained } from '../../lib/platform/tabs';
import { shelfOf } from './shelf-of';

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
