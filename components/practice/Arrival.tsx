import { useEffect } from 'preact/hooks';
import { useTexts } from '../text';

/** What the page shows first leaves the focus where it is. */
let isFirst = true;

/**
 * Stands in each part of the practice page, and is drawn anew when a link leads there. It names the tab, and moves the
 * focus to the part's title, because to the browser it is the same page. It leaves the focus alone if something within
 * the part takes it.
 */
export function Arrival({ name, takesFocus = true }: { name: string; takesFocus?: boolean }) {
  const { t } = useTexts();
  useEffect(() => {
    document.title = [name, t('practiceTitle')].filter(Boolean).join(' · ');
    const title = document.querySelector<HTMLElement>('main h2') ?? document.querySelector('h1');
    if (!isFirst && takesFocus) title?.focus();
    isFirst = false;
  }, []);
  return null;
}
