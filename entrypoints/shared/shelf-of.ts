import { makeShelf, type Shelf } from '../../components/point/shelf';
import type { TabState } from '../../lib/model';
import { baseById } from '../../lib/platform/bases/shown';

let last: Shelf | null = null;

/** The claim base of the analysis that a page has. Null if it has none, or if its base is gone. */
export async function shelfOf(state: TabState): Promise<Shelf | null> {
  if (state.status !== 'done') return null;
  const { id } = state.analysis.base;
  if (last?.base.id === id) return last;
  const base = await baseById(id).catch(() => undefined);
  last = base ? makeShelf(base) : null;
  return last;
}
