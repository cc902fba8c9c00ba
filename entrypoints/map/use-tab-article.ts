import { useEffect, useState } from 'preact/hooks';
import { watchState } from '../../lib/platform/tabs';
import { articleOfTab, type TabArticle } from '../surfaces/tab-article';

/**
 * The article of the tab that the map was opened for, `?tab=NUMBER`, or null. A tab may be asleep and not answer, or be
 * read again just now, so the map doesn't wait for it. If another article is read there later, it is that one.
 */
export function useTabArticle(query: URLSearchParams): TabArticle | null {
  const [read, setRead] = useState<TabArticle | null>(null);
  useEffect(() => {
    // What the tab reported meanwhile is newer.
    void articleOfTab(query).then((known) => setRead((newer) => newer ?? known));
    return watchState(Number(query.get('tab') ?? Number.NaN), (state) => {
      if (state.status === 'done') setRead(state);
    });
  }, [query]);
  return read;
}
