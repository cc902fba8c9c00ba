import { useCallback, useEffect, useState } from 'preact/hooks';
import { useLatest } from '../../components/shared/latest';
import type { TabState } from '../../lib/model/surfaces';
import { checkOnce } from '../../lib/platform/sites';
import { askState, type Front, stateOf, watchState } from '../../lib/platform/tabs';
import { ASKING, viewOf } from './page-view';
import { useWish } from './use-wish';

/**
 * What the page in a tab has to show, kept up to date. State and claim base arrive together, so that nothing flickers.
 * What arrives after the next state, or after another tab came to the front, is not shown.
 */
export function usePage(front: Front | null) {
  const [view, setView] = useState(ASKING);
  const site = front?.site ?? null;
  const begin = useLatest();
  const beginCheck = useLatest();
  const show = useCallback(
    async (state: TabState) => {
      const isLatest = begin();
      const next = await viewOf(state, site);
      if (isLatest()) setView(next);
    },
    [site, begin],
  );
  useEffect(() => {
    if (!front) return;
    let gone = false;
    const tell = (state: TabState) => {
      if (!gone) void show(state);
    };
    const undo = watchState(front.tab, tell);
    const stop = askState(front, tell);
    return () => {
      gone = true;
      begin();
      beginCheck();
      stop();
      undo();
    };
  }, [front, show, begin, beginCheck]);
  /**
   * Looks at the page once, or once more. This works if the reader lent us the tab or permitted the site. What the page
   * tells in the meantime is shown in the meantime; what the check comes to is shown in any case.
   */
  const check = useCallback(async () => {
    if (!front) return;
    const isLatest = beginCheck();
    begin();
    setView({ shown: { status: 'working' }, shelf: null });
    await checkOnce(front.tab);
    const state = await stateOf(front);
    if (isLatest()) void show(state.status === 'uncovered' ? { status: 'failed', reason: '' } : state);
  }, [front, show, begin, beginCheck]);
  return { ...view, check, wish: useWish(front, view.shown, show) };
}
