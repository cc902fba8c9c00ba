import { useState } from 'preact/hooks';
import { type Comparison, DIFFERENCE_KINDS, type DifferenceKind } from '../../lib/model';
import { KindGlyph } from '../shared/KindMark';
import { KIND_NAMES } from '../shared/kinds';
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
  // The kind under the pointer, or where the keyboard is.
  const [near, setNear] = useState<DifferenceKind | null>(null);
  const named = near ?? chosen;
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
            onMouseEnter={() => setNear(kind)}
            onMouseLeave={() => setNear(null)}
            onFocus={({ currentTarget }) => currentTarget.matches(':focus-visible') && setNear(kind)}
            onBlur={() => setNear(null)}
          >
            <span class="chip-face" aria-hidden="true">
              <KindGlyph kind={kind} />
              <span class="figures">{count}</span>
            </span>
            <span class="unseen">
              {t(KIND_NAMES[kind])}: {count}
            </span>
          </button>
        );
      })}
      {/*
       * There is no room for five words beside five signs. The word stands in a line of its own. That line is always
       * there, so nothing moves.
       */}
      <p class={chosen && named === chosen ? 'chip-word' : 'chip-word soft'} aria-hidden="true">
        {t(named ? KIND_NAMES[named] : 'popupFilter')}
      </p>
    </fieldset>
  );
}
