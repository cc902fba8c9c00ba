import type { Counts, DifferenceKind } from '../../lib/model/findings';
import type { MessageKey, Texts } from '../text';

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

/** A word for where there is no room for a sentence. */
export const KIND_WORDS: Record<DifferenceKind, MessageKey> = {
  number: 'kindShortNumber',
  attribution: 'kindShortAttribution',
  wording: 'kindShortWording',
  agrees: 'kindShortAgrees',
  'only-here': 'kindShortOnlyHere',
};

/** Names of messages, each with a plural, and of the messages for a single other source. */
const COUNTED = {
  number: 'kindNumberOf',
  attribution: 'kindAttributionOf',
  wording: 'kindWordingOf',
} as const;
const LONE = {
  number: 'kindNumberLone',
  attribution: 'kindAttributionLone',
  wording: 'kindWordingLone',
} as const;

/** The kind of a point, with how many of how many: "1 of 25 sources puts it differently". */
export function kindInWords(
  kind: DifferenceKind,
  { others, alike, agree }: Counts,
  { t, n }: Pick<Texts, 't' | 'n'>,
): string {
  if (kind === 'only-here') return t(KIND_NAMES[kind]);
  if (kind === 'agrees') return n('kindAgreesOf', others);
  if (others === 1) return t(LONE[kind]);
  const rest = others - alike - agree;
  const most = n(COUNTED[kind], alike, others);
  return rest > 0 ? `${most}, ${n('kindRest', rest)}` : most;
}
