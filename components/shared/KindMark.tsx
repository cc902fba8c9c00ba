import type { DifferenceKind } from '../../lib/model/findings';
import { useTexts } from '../text';
import { KIND_GLYPHS, KIND_NAMES } from './kinds';
import './kind-mark.css';

/**
 * The glyph in its hue with its underline. With `word`, the kind's name stands beside it; otherwise the name is its
 * accessible name.
 */
export function KindMark({ kind, word = false }: { kind: DifferenceKind; word?: boolean }) {
  const { t } = useTexts();
  return (
    <span class={`kind-mark kind-${kind}`}>
      <KindGlyph kind={kind} />
      <span class={word ? 'kind-word' : 'unseen'}>{t(KIND_NAMES[kind])}</span>
    </span>
  );
}

/**
 * The glyph alone, for places where the kind is named in another way. It takes its hue from the element of the kind
 * around it.
 */
export function KindGlyph({ kind }: { kind: DifferenceKind }) {
  return (
    <span class="kind-glyph" aria-hidden="true">
      {KIND_GLYPHS[kind]}
    </span>
  );
}
