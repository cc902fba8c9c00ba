import { useMemo } from 'preact/hooks';
import { type Analysis, type Comparison, DIFFERENCE_KINDS } from '../../lib/model/findings';
import { KIND_NAMES } from '../shared/kinds';
import { useTexts } from '../text';
import { PointDetail } from './PointDetail';
import { PointRow } from './PointRow';
import { type Shelf, toldBy } from './shelf';
import { tellingLine } from './telling';

export interface ListProps {
  analysis: Analysis;
  shelf: Shelf;
  /**
   * The point that is open. There is only one at a time, so that a row that opens is never far from where the reader
   * is.
   */
  open: string | null;
  /** The point of the sentence that the reader has in view. */
  current?: string | null;
  onOpen: (point: string | null) => void;
  goTo: (finding: string) => void;
}

interface Props extends ListProps {
  comparisons: readonly Comparison[];
  /** How many of them have a row. Headings count all of them. */
  limit: number;
}

/** The points of the article under a heading for each kind. Differences come first. */
export function PointList({ comparisons, limit, ...list }: Props) {
  const { t, n } = useTexts();
  const kinds = DIFFERENCE_KINDS.map((kind) => comparisons.filter((each) => each.kind === kind));
  return (
    <>
      {DIFFERENCE_KINDS.map((kind, i) => {
        const own = kinds[i] ?? [];
        const before = kinds.slice(0, i).flat().length;
        if (own.length === 0) return null;
        return (
          <section key={kind} class="kind-section">
            <h2 class="kind-heading">
              {t(KIND_NAMES[kind])} <span class="figures">{n('basesPoints', own.length)}</span>
            </h2>
            <ul>
              {own.slice(0, Math.max(0, limit - before)).map((comparison) => (
                <ComparedRow key={comparison.point} comparison={comparison} {...list} />
              ))}
            </ul>
          </section>
        );
      })}
    </>
  );
}

function ComparedRow({
  comparison,
  analysis,
  shelf,
  open,
  current,
  onOpen,
  goTo,
}: ListProps & { comparison: Comparison }) {
  const texts = useTexts();
  const point = shelf.points.get(comparison.point);
  const telling = useMemo(() => {
    const same = comparison.accounts.filter(({ kind }) => kind === comparison.kind);
    return point
      ? tellingLine(
          comparison,
          toldBy(
            point,
            same.map(({ source }) => source),
            shelf,
          ),
          texts,
        )
      : '';
  }, [comparison, point, shelf, texts]);
  if (!point) return null;
  const isOpen = open === point.id;
  return (
    <PointRow
      id={point.id}
      label={point.label}
      telling={telling}
      kind={comparison.kind}
      language={shelf.base.language}
      open={isOpen}
      current={current === point.id}
      onToggle={() => onOpen(isOpen ? null : point.id)}
    >
      <PointDetail point={point} shelf={shelf} reading={{ comparison, analysis, goTo }} />
    </PointRow>
  );
}
