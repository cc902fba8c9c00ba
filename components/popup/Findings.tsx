import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Point } from '../../lib/model/claim-base';
import type { DifferenceKind } from '../../lib/model/findings';
import { LeftOut } from '../point/LeftOut';
import { type ListProps, PointList } from '../point/PointList';
import { SearchField } from '../shared/SearchField';
import { useTexts } from '../text';
import { KindFilter } from './KindFilter';
import { searchPoints } from './search';
import './parts.css';

/** As many rows as a window shows at first. The rest comes a frame later, so that these don't wait for it. */
const AT_ONCE = 16;

/** Fewer points than these are looked through faster than searched. */
const MANY = 8;

/** The points of one article: counts by kind as a filter, a search, the list, and what was left out. */
export function Findings(list: ListProps) {
  const { t, n } = useTexts();
  const [kind, setKind] = useState<DifferenceKind | null>(null);
  const [query, setQuery] = useState('');
  const tools = useRef<HTMLElement>(null);
  const [isPainted, setPainted] = useState(false);
  // Effects run after the browser has painted.
  useEffect(() => setPainted(true), []);
  // The open row may be any of them.
  const isWhole = isPainted || list.open !== null;
  const { comparisons, omissions } = list.analysis;
  const search = useMemo(
    () => searchPoints(pointsOf([...comparisons, ...omissions], list)),
    [comparisons, omissions, list.shelf],
  );
  const found = useMemo(() => search(query), [search, query]);
  const isFound = ({ point }: { point: string }) => found === null || found.has(point);
  const shown = comparisons.filter((each) => isFound(each) && (kind === null || each.kind === kind));
  const left = kind === null ? omissions.filter(isFound) : [];
  // Before that, what there is was announced for the page.
  const isNarrowed = useRef(false);
  isNarrowed.current ||= query !== '' || kind !== null;
  const isNone = (found !== null || kind !== null) && shown.length + left.length === 0;
  const showAll = () => {
    setKind(null);
    setQuery('');
    // The button disappears.
    tools.current?.querySelector('input')?.focus();
  };
  return (
    <>
      {comparisons.length + omissions.length >= MANY && (
        <search class="tools" ref={tools}>
          <KindFilter comparisons={comparisons} chosen={kind} onChoose={setKind} />
          <SearchField label={t('popupSearch')} value={query} onChange={setQuery} />
        </search>
      )}
      <p role="status" class={isNone ? 'nothing soft' : 'unseen'}>
        {isNone
          ? t('popupNoneFound')
          : isNarrowed.current &&
            [n('popupShown', shown.length), left.length > 0 ? `${t('leftOutTitle')} ${left.length}` : '']
              .filter(Boolean)
              .join(' · ')}
      </p>
      {isNone && (
        <button type="button" class="button" onClick={showAll}>
          {t('mapShowAll')}
        </button>
      )}
      <PointList comparisons={shown} limit={isWhole ? shown.length : AT_ONCE} {...list} />
      {isWhole && (
        <LeftOut
          omissions={left}
          article={list.analysis}
          shelf={list.shelf}
          open={list.open}
          onOpen={list.onOpen}
        />
      )}
    </>
  );
}

const pointsOf = (items: readonly { point: string }[], { shelf }: ListProps): Point[] =>
  items.flatMap(({ point }) => shelf.points.get(point) ?? []);
