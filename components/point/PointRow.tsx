import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { DifferenceKind } from '../../lib/model/findings';
import { KindGlyph } from '../shared/KindMark';
import { KIND_NAMES } from '../shared/kinds';
import { useTexts } from '../text';
import { useStandstill } from './standstill';
import './point-row.css';

interface Props {
  id: string;
  label: string;
  /** One line that says what is at stake. */
  telling: string;
  kind?: DifferenceKind;
  /** Whether its kind is said, too. It is not if a heading above says it for all rows. */
  said?: boolean;
  /** Shown if it has no kind. */
  sign?: string;
  /** The language of the label. */
  language: string;
  open: boolean;
  /** Its sentence is the one that the reader has in view. */
  current?: boolean;
  onToggle: () => void;
  /** Shown below the row while it is open. Without it, the row can't be opened. */
  children: ComponentChildren;
}

/** One point of a list: a heading that opens, in place, how others reported it. */
export function PointRow({
  id,
  label,
  telling,
  kind,
  said,
  sign,
  language,
  open,
  current,
  onToggle,
  children,
}: Props) {
  const { t } = useTexts();
  const area = useId();
  const { button, hold } = useStandstill(open);
  const toggle = () => {
    hold();
    onToggle();
  };
  const head = (
    <>
      {kind ? (
        <span class={`kind-mark kind-${kind}`}>
          <KindGlyph kind={kind} />
        </span>
      ) : (
        sign && (
          <span class="kind-glyph soft" aria-hidden="true">
            {sign}
          </span>
        )
      )}
      <span class="point-label">
        <span lang={language}>{label}</span>
        {/* Heard after the label, because rows are told apart by their labels. Seen as the glyph. */}
        {kind && said && <span class="unseen">– {t(KIND_NAMES[kind])}:</span>}
        <span class="point-telling small soft figures">{telling}</span>
      </span>
    </>
  );
  return (
    <li class="point-row" data-point={id} aria-current={current ? 'true' : undefined}>
      <h3>
        {children ? (
          <button
            ref={button}
            type="button"
            aria-expanded={open}
            aria-controls={open ? area : undefined}
            onClick={toggle}
          >
            {head}
          </button>
        ) : (
          <span>{head}</span>
        )}
      </h3>
      {open && children && (
        <div id={area} class="point-open">
          {children}
        </div>
      )}
    </li>
  );
}
