import type { DifferenceKind } from '../../lib/model';
import type { MessageKey } from '../text';

/** Each kind has a word, a glyph, an underline style and a hue, the same everywhere: never by colour alone. */
export const KIND_GLYPHS: Record<DifferenceKind, string> = {
  number: '#',
  attribution: '”',
  wording: '≠',
  agrees: '=',
  'only-here': '1',
};
export const KIND_NAMES: Record<DifferenceKind, MessageKey> = {
  number: 'kindNumber',
  attribution: 'kindAttribution',
  wording: 'kindWording',
  agrees: 'kindAgrees',
  'only-here': 'kindOnlyHere',
};
