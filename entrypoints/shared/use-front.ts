import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '../../components/shared/latest';
import { type Front, frontTab, tabById, watchFront } from '../../lib/platform/tabs';

/**
 * The tab in front of this window, kept up to date, or the tab `followed` if that is a number. Null until it is known.
 */
export function useFront(followed: number): Front | null {
  const [front, setFront] = useState<Front | null>(null);
  const begin = useLatest();
  useEffect(() => {
    const look = async () => {
      const isLatest = begin();
      const found = await (Number.isNaN(followed) ? frontTab() : tabById(followed));
      if (isLatest()) setFront(found);
    };
    void look();
    return watchFront(() => void look());
  }, [followed, begin]);
  return front;
}
