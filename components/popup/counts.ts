import { countsOf, doMostDiffer } from '../../lib/compare/counts';
import type { Comparison } from '../../lib/model';
import type { Texts } from '../text';

/**
 * "31 points · at least one source differs in 7, most in 2". In class, pupils are to find out the second part for
 * themselves.
 */
export function countsInWords(
  points: readonly Pick<Comparison, 'kind' | 'accounts'>[],
  discreet: boolean,
  { n }: Pick<Texts, 'n'>,
): string {
  const differ = points.filter(({ kind }) => kind !== 'agrees' && kind !== 'only-here').length;
  const most = points.filter((each) => doMostDiffer(countsOf(each))).length;
  return [n('basesPoints', points.length), differ > 0 && !discreet ? n('popupDiffer', differ, most) : '']
    .filter(Boolean)
    .join(' · ');
}
