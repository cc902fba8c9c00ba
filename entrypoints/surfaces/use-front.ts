import { useEffect, useState } from 'preact/hooks';
import { useLatest } from '../../components/shared/latest';
import { type Front, frontTab, tabById, watchFront } from '../../lib/platform/tabs';

/**
 * The tab in front of this window, kept up to date, or the tab `followed` if that is a number. Undefined
 * until it is known, null if there is none.
 */
export function useFront(followed: number): Front | null | undefined {
  const [front, setFront] = useState<Front | null>();
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
