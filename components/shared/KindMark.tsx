import type { DifferenceKind } from '../../lib/model';
import { useTexts } from '../text';
import { KIND_GLYPHS, KIND_NAMES } from './kinds';
import './kind-mark.css';

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
