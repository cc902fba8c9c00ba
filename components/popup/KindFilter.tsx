import { type Comparison, DIFFERENCE_KINDS, type DifferenceKind } from '../../lib/model/findings';
import { KindGlyph } from '../shared/KindMark';
import { KIND_NAMES, KIND_WORDS } from '../shared/kinds';
import { useTexts } from '../text';

interface Props {
  comparisons: readonly Comparison[];
  /** Null means all kinds. */
  chosen: DifferenceKind | null;
  onChoose: (kind: DifferenceKind | null) => void;
}

/** How many points there are of each kind. A press shows only those; a second press shows all again. */
export function KindFilter({ comparisons, chosen, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <fieldset class="kind-filter">
      <legend class="unseen">{t('popupFilter')}</legend>
      {DIFFERENCE_KINDS.map((kind) => {
        const count = comparisons.filter((each) => each.kind === kind).length;
        if (count === 0) return null;
        return (
          <button
            key={kind}
            type="button"
            class={`chip kind-mark kind-${kind}`}
            aria-pressed={chosen === kind}
            onClick={() => onChoose(chosen === kind ? null : kind)}
          >
            <span class="chip-face" aria-hidden="true" title={t(KIND_NAMES[kind])}>
              <KindGlyph kind={kind} />
              <span class="chip-word">{t(KIND_WORDS[kind])}</span>
              <span class="figures">{count}</span>
            </span>
            <span class="unseen">
              {t(KIND_WORDS[kind])} – {t(KIND_NAMES[kind])}: {count}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
