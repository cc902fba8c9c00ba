import { type Comparison, DIFFERENCE_KINDS, type DifferenceKind } from '../../lib/model';
import { KindGlyph } from '../shared/KindMark';
import { KIND_NAMES } from '../shared/kinds';
import { useTexts } from '../text';

interface Props {
  comparisons: readonly Comparison[];
  /** Null: all kinds. */
  chosen: DifferenceKind | null;
  onChoose: (kind: DifferenceKind | null) => void;
}

/** How many points there are of each kind; a press shows only those, another press all again. */
export function KindFilter({ comparisons, chosen, onChoose }: Props) {
  const { t } = useTexts();
  return (
    <fieldset class="kind-filter">
      <legend class="unseen">{t('popupFilter')}</legend>
      {DIFFERENCE_KINDS.map((kind) => {
        const count = comparisons.filter((each) => each.kind === kind).length;
        if (count === 0) return null;
        const name = t(KIND_NAMES[kind]);
        return (
          <button
            key={kind}
            type="button"
            class={`chip kind-mark kind-${kind}`}
            aria-pressed={chosen === kind}
            onClick={() => onChoose(chosen === kind ? null : kind)}
          >
            {/* A title of the button itself would be read out after its name, which says the same. */}
            <span class="chip-face" aria-hidden="true" title={name}>
              <KindGlyph kind={kind} />
              <span class="figures">{count}</span>
            </span>
            <span class="unseen">
              {name}: {count}
            </span>
          </button>
        );
      })}
    </fieldset>
  );
}
