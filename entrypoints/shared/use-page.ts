import { useCallback, useEffect, useState } from 'preact/hooks';
import { makeShelf, type Shelf } from '../../components/point/shelf';
import type { Shown } from '../../components/popup/states';
import { baseById } from '../../lib/platform/bases/shown';
import { checkOnce } from '../../lib/platform/sites';
import { type Front, stateOf, type TabState, watchState, withLimits } from '../../lib/platform/tabs';

export interface PageView {
  shown: Shown;
  /** The claim base of the analysis that is shown. */
  shelf: Shelf | null;
}
const ASKING: PageView = { shown: { status: 'asking' }, shelf: null };

/** What the page in a tab has to show, kept up to date; state and claim base arrive together, so nothing flickers. */
export function usePage(front: Front | null) {
  const [view, setView] = useState(ASKING);
  const site = front?.site ?? null;
  const show = useCallback(
    async (state: TabState) => {
      const [shelf, shown] = await Promise.all([shelfFor(state), withLimits(state, site)]);
      // Its base was removed meanwhile: there is nothing left to show the page against.
      setView({ shown: shown.status === 'done' && !shelf ? { status: 'other' } : shown, shelf });
    },
    [site],
  );
  useEffect(() => {
    if (!front) return;
    let gone = false;
    const tell = (state: TabState) => {
      if (!gone) void show(state);
    };
    const undo = watchState(front.tab, tell);
    void stateOf(front).then(tell);
    return () => {
      gone = true;
      undo();
    };
  }, [front, show]);
  /** Looks at the page for once, or again. Works where the reader lent us the tab or permitted the site. */
  const check = useCallback(async () => {
    if (!front) return;
    setView({ shown: { status: 'working' }, shelf: null });
    await checkOnce(front.tab);
    const state = await stateOf(front);
    void show(state.status === 'uncovered' ? { status: 'failed', reason: '' } : state);
  }, [front, show]);
  return { ...view, check };
}

let last: Shelf | null = null;
async function shelfFor(shown: TabState): Promise<Shelf | null> {
  if (shown.status !== 'done') return null;
  const { id } = shown.analysis.base;
  if (last?.base.id === id) return last;
  const base = await baseById(id).catch(() => undefined);
  last = base ? makeShelf(base) : null;
  return last;
}
