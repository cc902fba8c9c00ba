import { useTexts } from '../text';
import { countsInWords } from './counts';
import type { Notice, Shown } from './states';

/**
 * What was found in the page, for readers who don't see it: marks in a page are silent. It is there from the start,
 * because only changes are announced. That a page is being read takes less than a second and is not worth a word.
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
  return (
    <p class="unseen" role="status">
      {shown.status !== 'working' && (notice ? texts.t(notice.title) : counts)}
    </p>
  );
}
