import type { RefObject } from 'preact';
import type { BaseInfo, SourceKind } from '../../lib/model/claim-base';
import { SOURCE_KIND_NAMES } from '../point/formats';
import { useTexts } from '../text';
import type { Selection, Sorting } from './matrix';

export interface Query extends Omit<Selection, 'points' | 'article'> {
  search: string;
  /** Only what the reader's article reports. */
  onlyArticle: boolean;
}
interface Props {
  query: Query;
  /** The search field, which gets the focus back. */
  field: RefObject<HTMLInputElement | null>;
  change: (part: Partial<Query>) => void;
  sections: BaseInfo['sections'];
  /** Codes with names, sorted by name. */
  countries: { code: string; name: string }[];
  kinds: SourceKind[];
  /** The language that the base is written in. */
  written: string;
}

export function MapFilters({ query, field, change, sections, countries, kinds, written }: Props) {
  const { t } = useTexts();
  return (
    <form class="map-filters" onSubmit={(event) => event.preventDefault()}>
      <label>
        {t('popupSearch')}
        <input
          type="search"
          ref={field}
          value={query.search}
          onInput={(event) => change({ search: event.currentTarget.value })}
        />
      </label>
      <label>
        {t('mapSection')}
        <select value={query.section} onChange={(event) => change({ section: event.currentTarget.value })}>
          <option value="">{t('mapAll')}</option>
          {sections.map(({ id, title }) => (
            <option key={id} value={id} lang={written}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('worksheetCountry')}
        <select value={query.country} onChange={(event) => change({ country: event.currentTarget.value })}>
          <option value="">{t('mapAll')}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('mapKind')}
        <select
          value={query.kind}
          onChange={(event) => change({ kind: event.currentTarget.value as SourceKind | '' })}
        >
          <option value="">{t('mapAll')}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(SOURCE_KIND_NAMES[kind])}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('mapSort')}
        <select
          value={query.sorting}
          onChange={(event) => change({ sorting: event.currentTarget.value as Sorting })}
        >
          <option value="section">{t('mapSortSection')}</option>
          <option value="accounts">{t('mapSortAccounts')}</option>
        </select>
      </label>
      <label class="map-check">
        <input
          type="checkbox"
          checked={query.differing}
          onChange={(event) => change({ differing: event.currentTarget.checked })}
        />
        {t('mapDiffering')}
      </label>
    </form>
  );
}
