import { useCallback } from 'preact/hooks';
import type { Shown } from '../../components/popup/states';
import { pageNumber } from '../../lib/class/page-key';
import type { TabState } from '../../lib/model/surfaces';
import type { Front } from '../../lib/platform/tabs';
import { wish } from '../../lib/platform/wishes';

/** Has the page in a tab compared that only mentions the event. If that doesn't work, it is shown. */
export function useWish(front: Front | null, shown: Shown, show: (state: TabState) => Promise<void>) {
  return useCallback(async () => {
    if (!front || shown.status !== 'done') return;
    if (!(await wish(front.tab, pageNumber(shown.url)))) await show({ status: 'failed', reason: '' });
  }, [front, shown, show]);
}
