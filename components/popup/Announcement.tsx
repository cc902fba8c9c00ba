import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '../text';
import { countsInWords } from './counts';
import type { Notice, Shown } from './states';

const SETTLED_MS = 300;

/**
 * What was found in the page, for readers who don't see it: marks in a page are silent. It is there from the start,
 * because only changes are announced. That a page is being read takes less than a second and is not worth a word; nor
 * is what holds for a moment while the tab goes from one page to the next.
 */
export function Announcement({
  shown,
  notice,
  discreet,
}: {
  shown: Shown;
  notice: Notice | null;
  discreet: boolean;
}) {
  const texts = useTexts();
  const counts = shown.status === 'done' ? countsInWords(shown.analysis.comparisons, discreet, texts) : '';
  const words = shown.status === 'working' ? '' : notice ? texts.t(notice.title) : counts;
  const [said, say] = useState('');
  useEffect(() => {
    const waiting = setTimeout(() => say(words), SETTLED_MS);
    return () => clearTimeout(waiting);
  }, [words]);
  return (
    <p class="unseen" role="status">
      {said}
    </p>
  );
}
