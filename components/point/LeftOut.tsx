import { alone } from '../../lib/compare/alone';
import type { ThisArticle } from '../../lib/compare/others';
import type { Point } from '../../lib/model/claim-base';
import type { Omission } from '../../lib/model/findings';
import { useIsForPupils } from '../shared/for-pupils';
import { useTexts } from '../text';
import { useGrow } from './grow';
import { PointDetail } from './PointDetail';
import { PointRow } from './PointRow';
import { isMostlyOpenings, type Shelf } from './shelf';

interface Props {
  omissions: readonly Omission[];
  /** Whose accounts are not those of others. */
  article: ThisArticle;
  shelf: Shelf;
  open: string | null;
  onOpen: (point: string | null) => void;
}
const AT_FIRST = 8;

/**
 * Points that others report and that were not found in this article, most reported first. It also says how much that
 * means. If a school fixed class mode, the points have names and counts only: about their accounts nobody has asked yet,
 * and another article may.
 */
export function LeftOut({ omissions, article, shelf, open, onOpen }: Props) {
  const { t, n } = useTexts();
  const isForPupils = useIsForPupils();
  const { box, limit, grow } = useGrow<HTMLElement>('.point-row', AT_FIRST);
  if (omissions.length === 0) return null;
  const rest = omissions.length - limit;
  return (
    <section ref={box} class="kind-section left-out">
      <h2 class="kind-heading">
        {t('leftOutTitle')} <span class="figures">{n('basesPoints', omissions.length)}</span>
      </h2>
      <p class="small soft">
        {t('leftOutNote')}
        {isMostlyOpenings(shelf.claims.sources) && ` ${t('leftOutOpenings')}`}
      </p>
      <ul>
        {omissions.slice(0, limit).map(({ point: id, sources, of }) => {
          const point = shelf.points.get(id);
          if (!point) return null;
          return (
            <PointRow
              key={id}
              id={id}
              label={point.label}
              telling={n('leftOutShare', sources, of)}
              sign="–"
              language={shelf.base.language}
              open={open === id}
              onToggle={() => onOpen(open === id ? null : id)}
            >
              {!isForPupils && <LeftOutPoint {...{ point, shelf, article }} />}
            </PointRow>
          );
        })}
      </ul>
      {rest > 0 && (
        <button type="button" class="button plain" onClick={grow}>
          {n('pointShowMore', rest)}
        </button>
      )}
    </section>
  );
}

interface PointProps {
  point: Point;
  shelf: Shelf;
  article: ThisArticle;
}

/** The accounts of others of a point. Those that tell it otherwise are among them, though not in the count of its row. */
function LeftOutPoint({ point, shelf, article }: PointProps) {
  const { n } = useTexts();
  const shown = new Set(alone(point, shelf.claims, article).accounts.map(({ source }) => source));
  const otherwise = point.accounts.filter((each) => each.otherwise && shown.has(each.source)).length;
  return (
    <>
      {otherwise > 0 && <p class="small soft">{n('leftOutOtherwise', otherwise)}</p>}
      <PointDetail point={point} shelf={shelf} notBy={article} />
    </>
  );
}
