import { useEffect, useState } from 'preact/hooks';
import type { AskedPoint } from '../../components/panel/follow';
import { showThisWindow, watchPanelPoint } from '../../lib/platform/panel';

/** The point that somebody in a window last asked the panel to show. A panel in a window of its own then comes to the front. */
export function useAsked(window: number | undefined, isApart: boolean): AskedPoint | null {
  const [asked, setAsked] = useState<AskedPoint | null>(null);
  useEffect(() => {
    if (window === undefined) return;
    return watchPanelPoint(window, (point) => {
      setAsked((last) => ({ point, times: (last?.times ?? 0) + 1 }));
      if (isApart) void showThisWindow();
    });
  }, [window, isApart]);
  return asked;
}
