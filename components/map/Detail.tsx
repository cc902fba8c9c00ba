import { useEffect, useRef } from 'preact/hooks';
import type { Account, ClaimBase, Point, Source } from '../../lib/model';
import { useTexts } from '../text';
import { countryName } from './country';
import type { Chosen } from './MapTable';

interface Props {
  chosen: Chosen;
  base: ClaimBase;
  close: () => void;
}

/** Beside the map: the account that a cell stands for, or all accounts of a point or of a source. */
export function Detail({ chosen, base, close }: Props) {
  const { t, n } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [chosen]);
  const accounts = accountsOf(chosen, base);
  const written = base.base.language;
  return (
    <aside
      class="map-detail"
      aria-labelledby="map-detail-title"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <button type="button" class="button plain map-close" onClick={close}>
        {t('mapClose')}
      </button>
      <h2 id="map-detail-title" tabIndex={-1} ref={heading} lang={written} dir="auto">
        {chosen.type === 'source' ? chosen.source.outlet : chosen.point.label}
      </h2>
      {chosen.type !== 'source' && (
        <p class="reading" lang={written} dir="auto">
          {chosen.point.statement}
        </p>
      )}
      {chosen.type !== 'account' && <p class="soft">{n('mapAccounts', accounts.length)}</p>}
      <ul class="map-accounts">
        {accounts.map(({ point, source, account }) => (
          <li key={`${point.id} ${source.id}`}>
            {chosen.type === 'source' && <h3 lang={written}>{point.label}</h3>}
            <AccountText source={source} account={account} written={written} />
          </li>
        ))}
      </ul>
    </aside>
  );
}

function AccountText({ source, account, written }: { source: Source; account: Account; written: string }) {
  const { t, language } = useTexts();
  return (
    <>
      <p class="small soft">
        {source.url ? (
          <a href={source.url} rel="noreferrer" target="_blank">
            {source.outlet}
          </a>
        ) : (
          source.outlet
        )}
        {source.country && ` · ${countryName(source.country, language)}`}
      </p>
      <p class="reading" lang={written} dir="auto">
        {account.account}
      </p>
      {account.quote && (
        <p class="reading" lang={written}>
          <q>{account.quote}</q>
        </p>
      )}
      {account.value && <p class="small figures">{account.value.words}</p>}
      {account.origin?.name && <p class="small soft">{t('mapSaidBy', account.origin.name)}</p>}
    </>
  );
}

function accountsOf(
  chosen: Chosen,
  { points, sources }: ClaimBase,
): { point: Point; source: Source; account: Account }[] {
  if (chosen.type === 'account') return [chosen];
  const byId = new Map(sources.map((source) => [source.id, source]));
  const shown = chosen.type === 'point' ? [chosen.point] : points;
  return shown.flatMap((point) =>
    point.accounts.flatMap((account) => {
      const source = byId.get(account.source);
      if (!source || (chosen.type === 'source' && source.id !== chosen.source.id)) return [];
      return { point, source, account };
    }),
  );
}
