import type { DifferenceKind } from '../../lib/model';
import { type MessageKey, useTexts } from '../text';
import './kind-mark.css';

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

/** The glyph in its hue with its underline; with `word`, the kind's name beside it, else as its accessible name. */
export function KindMark({ kind, word = false }: { kind: DifferenceKind; word?: boolean }) {
  const { t } = useTexts();
  const name = t(KIND_NAMES[kind]);
  return (
    <span class={`kind-mark kind-${kind}`}>
      <span class="kind-glyph" aria-hidden="true">
        {KIND_GLYPHS[kind]}
      </span>
      <span class={word ? 'kind-word' : 'unseen'}>{name}</span>
    </span>
  );
}
