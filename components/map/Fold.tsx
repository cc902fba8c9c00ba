import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../text';

/** The same width as in map.css. */
const NARROW = '(max-width: 800px)';

/** Filters and legend. In a narrow window they are folded away, or the map would begin below the first screen. */
export function Fold({ children }: { children: ComponentChildren }) {
  const { t } = useTexts();
  const [isNarrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const follow = () => setNarrow(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  return (
    <details class="map-fold" open={!isNarrow}>
      <summary hidden={!isNarrow}>{t('mapFold')}</summary>
      {children}
    </details>
  );
}
