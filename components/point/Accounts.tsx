import { useId, useState } from 'preact/hooks';
import type { DifferenceKind } from '../../lib/model';
import { KindMark } from '../shared/KindMark';
import { useTexts } from '../text';
import { AccountItem } from './AccountItem';
import { countryName, SOURCE_KIND_NAMES } from './formats';
import { type Entry, firstOf, type Grouping, group } from './grouping';

interface Props {
  entries: readonly Entry[];
  language: string;
}
const AT_FIRST = 12;
const MORE = 40;

/** How other outlets reported the point: in groups, at first a handful, more on demand. */
export function Accounts({ entries, language }: Props) {
  const { t, n, language: reader } = useTexts();
  const beside = entries.some(({ kind }) => kind !== undefined);
  const [by, setBy] = useState<Grouping>(beside ? 'difference' : 'country');
  const [limit, setLimit] = useState(AT_FIRST);
  const id = useId();
  const measured = entries.some(({ account }) => account.value?.type === 'quantity');
  const all = group(entries, by);
  const left = entries.length - limit;
  const title = (key: string) => {
    if (by === 'difference') return <KindMark kind={key as DifferenceKind} word />;
    if (by === 'country') return key ? countryName(key, reader) : t('pointNoCountry');
    return t(SOURCE_KIND_NAMES[key as keyof typeof SOURCE_KIND_NAMES]);
  };
  return (
    <section class="accounts">
      <div class="accounts-head">
        <h4>{n('pointOthers', entries.length)}</h4>
        <label class="small soft" for={id}>
          {t('pointSortBy')}{' '}
          <select id={id} value={by} onChange={(event) => setBy(event.currentTarget.value as Grouping)}>
            {beside && <option value="difference">{t('pointByDifference')}</option>}
            <option value="country">{t('pointByCountry')}</option>
            <option value="kind">{t('pointByKind')}</option>
            <option value="newest">{t('pointByNewest')}</option>
            {measured && <option value="value">{t('pointByValue')}</option>}
          </select>
        </label>
      </div>
      {!reader.startsWith(language.slice(0, 2)) && <p class="small soft">{t('pointInEnglish')}</p>}
      {firstOf(all, limit).map(({ key, entries: shown }) => (
        <div key={key} class="account-group">
          {key !== '' || by === 'country' ? (
            <h5 class="small">
              {title(key)}{' '}
              <span class="soft figures">{all.find((each) => each.key === key)?.entries.length}</span>
            </h5>
          ) : null}
          <ul>
            {shown.map(({ account, source, kind }) => (
              <AccountItem
                key={source.id}
                told={{ account, source }}
                kind={by === 'difference' ? undefined : kind}
                language={language}
              />
            ))}
          </ul>
        </div>
      ))}
      {left > 0 && (
        <button type="button" class="button" onClick={() => setLimit(limit + MORE)}>
          {n('pointShowMore', Math.min(left, MORE))}
        </button>
      )}
    </section>
  );
}
