import type { DifferenceKind } from '../../lib/model';
import type { Texts } from '../text';

/** "31 points · others differ in 7"; in class the second is for pupils to find out. */
export function countsInWords(
  points: readonly { kind: DifferenceKind }[],
  discreet: boolean,
  { n }: Pick<Texts, 'n'>,
): string {
  const differ = points.filter(({ kind }) => kind !== 'agrees' && kind !== 'only-here').length;
  return [n('popupPoints', points.length), differ > 0 && !discreet ? n('popupDiffer', differ) : '']
    .filter(Boolean)
    .join(' · ');
}
