import type { DifferenceKind } from '../../lib/model';
import { useTexts } from '../text';
import { KIND_GLYPHS, KIND_NAMES } from './kinds';
import './kind-mark.css';

/** The glyph in its hue with its underline; with `word`, the kind's name beside it, else as its accessible name. */
export function KindMark({ kind, word = false }: { kind: DifferenceKind; word?: boolean }) {
  const { t } = useTexts();
  return (
    <span class={`kind-mark kind-${kind}`}>
      <KindGlyph kind={kind} />
      <span class={word ? 'kind-word' : 'unseen'}>{t(KIND_NAMES[kind])}</span>
    </span>
  );
}

/** The glyph alone, for where the kind is named otherwise. Its hue is that of the element of the kind around it. */
export function KindGlyph({ kind }: { kind: DifferenceKind }) {
  return (
    <span class="kind-glyph" aria-hidden="true">
      {KIND_GLYPHS[kind]}
    </span>
  );
}
