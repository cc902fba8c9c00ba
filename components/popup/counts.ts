import { isDiffering } from '../../lib/compare/counts';
import type { Comparison } from '../../lib/model/findings';
import type { Texts } from '../text';

/**
 * "31 points found in this article. On 16, another source differs." In class, pupils are to find out the second sentence for
 * themselves.
 */
export function countsInWords(
  points: readonly Pick<Comparison, 'kind'>[],
  discreet: boolean,
  { t, n }: Pick<Texts, 't' | 'n'>,
): string {
  const all = n('basesPoints', points.length);
  const differ = points.filter(isDiffering).length;
  if (discreet || differ === 0) return all;
  return points.length === 1 ? t('popupDifferLone') : n('popupDiffer', differ, all);
}
