import { useId, useMemo, useState } from 'preact/hooks';
import { isCounted } from '../../lib/compare/counts';
import type { Point } from '../../lib/model/claim-base';
import type { AccountComparison, DifferenceKind } from '../../lib/model/findings';
import { KindMark } from '../shared/KindMark';
import { useTexts } from '../text';
import { AccountItem } from './AccountItem';
import { countryName, isSameLanguage, KINDS_OF_SOURCES } from './formats';
import { firstOf, inOrder, type Order } from './grouping';
import { useGrow } from './grow';
import { type Shelf, toldBy } from './shelf';

interface Props {
  point: Point;
  shelf: Shelf;
  accounts: readonly AccountComparison[];
  /** Whether the accounts stand beside an article being read, so that their kind means something. */
  beside: boolean;
  /** Whether there is an article, whose sources these others are. */
  areOthers: boolean;
}
const AT_FIRST = 6;
const MORE = 40;

/** How other outlets reported the point: in groups or in an order. It shows a handful at first, and more on demand. */
export function Accounts({ point, shelf, accounts, beside, areOthers }: Props) {
  const { t, n, language: reader } = useTexts();
  const [order, setOrder] = useState<Order>(beside ? 'difference' : 'country');
  const { box, limit, grow } = useGrow<HTMLElement>('.account', AT_FIRST, MORE);
  const id = useId();
  const { base, claims } = shelf;
  const groups = useMemo(
    () => inOrder(accounts, order, point, claims.sources),
    [accounts, order, point, claims],
  );
  const orders = ordersFor(point, beside);
  const hasOpenings = accounts.some(({ source }) => shelf.sources.get(source)?.basis === 'excerpt');
  const left = accounts.length - limit;
  return (
    <section ref={box} class="accounts">
      <div class="accounts-head">
        <h4>
          {areOthers
            ? n('pointOthers', accounts.filter(isCounted).length)
            : // On the map, which counts copies, too.
              n('pointSources', accounts.length)}
        </h4>
        <label class="small soft" for={id}>
          {t('pointSortBy')}{' '}
          <select id={id} value={order} onChange={(event) => setOrder(event.currentTarget.value as Order)}>
            {orders.map((each) => (
              <option key={each} value={each}>
                {t(ORDER_NAMES[each])}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!isSameLanguage(reader, base.language) && (
        <p class="small soft">{t('pointWrittenIn', languageName(base.language, reader))}</p>
      )}
      {hasOpenings && <p class="small soft">{t('pointReadNote', t('pointReadInFull'))}</p>}
      {firstOf(groups, limit).map(({ key, accounts: shown, of }) => (
        <div key={key} class="account-group">
          {order !== 'newest' && order !== 'value' && (
            <h5 class="small">
              <GroupName order={order} name={key} /> <span class="soft figures">{of}</span>
            </h5>
          )}
          <ul>
            {shown.map(({ source, kind, copy }) =>
              toldBy(point, [source], shelf).map((told) => (
                <AccountItem
                  key={source}
                  told={told}
                  kind={beside && order !== 'difference' ? kind : undefined}
                  language={base.language}
                  copy={copy ?? false}
                  noted
                />
              )),
            )}
          </ul>
        </div>
      ))}
      {left > 0 && (
        <button type="button" class="button" onClick={grow}>
          {n('pointShowMore', Math.min(left, MORE))}
        </button>
      )}
    </section>
  );
}

const ORDER_NAMES = {
  difference: 'pointByDifference',
  country: 'pointByCountry',
  kind: 'pointByKind',
  newest: 'pointByNewest',
  value: 'pointByValue',
} as const;

function ordersFor({ measure }: Point, beside: boolean): Order[] {
  const measured = measure?.type === 'quantity' || measure?.type === 'date';
  return [
    ...(beside ? (['difference'] as const) : []),
    'country',
    'kind',
    'newest',
    ...(measured ? (['value'] as const) : []),
  ];
}

function GroupName({ order, name }: { order: Order; name: string | null }) {
  const { t, language } = useTexts();
  if (name === null) return <>{t('pointNotKnown')}</>;
  if (order === 'difference') return <KindMark kind={name as DifferenceKind} word />;
  if (order === 'country') return <>{countryName(name, language)}</>;
  return <>{t(KINDS_OF_SOURCES[name as keyof typeof KINDS_OF_SOURCES] ?? 'pointNotKnown')}</>;
}

function languageName(code: string, reader: string): string {
  return new Intl.DisplayNames([reader], { type: 'language' }).of(code) ?? code;
}
