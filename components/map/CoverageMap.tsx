import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { ClaimBase } from '../../lib/model/claim-base';
import { countryName } from '../point/formats';
import { LinksHidden } from '../point/links';
import { searchPoints } from '../popup/search';
import { useTexts } from '../text';
import type { MapArticle } from './article';
import { Detail } from './Detail';
import { differs } from './differs';
import { Fold } from './Fold';
import { Legend } from './Legend';
import { MapFilters, type Query } from './MapFilters';
import { ArticleLine, BaseOff } from './MapNotes';
import { MapPicture } from './MapPicture';
import { type Chosen, MapTable } from './MapTable';
import { buildMatrix, EVERYTHING } from './matrix';
import { matrixAsCsv } from './rows-for-csv';
import './map.css';

interface Props {
  base: ClaimBase;
  /** Other bases to look at. The chooser appears if there is more than one. */
  bases: { id: string; title: string }[];
  /** Given if the base is not in use. `fixed`: a school decides. */
  off: { fixed: boolean } | undefined;
  /** The article that the reader came from. */
  article: MapArticle | null;
  changeBase: (id: string) => void;
  openBases: () => void;
  save: (csv: string) => void;
  print: () => void;
}

const NO_QUERY: Query = { ...EVERYTHING, search: '', onlyArticle: false };

export function CoverageMap(props: Props) {
  const { base, bases, off, article, changeBase, openBases, save, print } = props;
  const texts = useTexts();
  const { t, n, language } = texts;
  const hideLinks = useContext(LinksHidden);
  const [query, setQuery] = useState<Query>(NO_QUERY);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const back = useRef<HTMLElement | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const search = useMemo(() => searchPoints(base.points), [base]);
  const lit = article?.points ?? null;
  // Only where it is asked for: the article may come later, and the map stays as it is.
  const only = query.onlyArticle ? lit : null;
  const matrix = useMemo(
    () => buildMatrix(base, { ...query, points: search(query.search), article: only }, differs(base)),
    [base, query, search, only],
  );
  const countries = useMemo(
    () =>
      [...new Set(base.sources.flatMap(({ country }) => country ?? []))]
        .map((code) => ({ code, name: countryName(code, language) }))
        .sort((a, b) => a.name.localeCompare(b.name, language)),
    [base, language],
  );
  const points = matrix.groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const counts = [
    n('basesPoints', points),
    n('basesSources', matrix.columns.length),
    n('basesAccounts', matrix.accounts),
  ].join(' · ');
  const choose = (next: Chosen) => {
    back.current = document.activeElement as HTMLElement | null;
    setChosen(next);
  };
  const showAll = () => {
    setQuery(NO_QUERY);
    // The button that had the focus disappears.
    field.current?.closest('details')?.setAttribute('open', '');
    field.current?.focus();
  };
  const close = () => {
    setChosen(null);
    back.current?.focus();
  };
  return (
    <main class="map-page">
      <header class="map-head">
        <div class="map-title">
          <h1>{t('mapTitle')}</h1>
          {bases.length > 1 ? (
            <select
              aria-label={t('basesTitle')}
              value={base.base.id}
              onChange={(event) => changeBase(event.currentTarget.value)}
            >
              {bases.map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
            </select>
          ) : (
            <p class="soft" lang={base.base.language}>
              {base.base.title}
            </p>
          )}
          <p class="map-counts soft figures" aria-live="polite">
            {counts}
          </p>
          <button
            type="button"
            class="button"
            onClick={() => save(matrixAsCsv(matrix, base.base, texts, hideLinks))}
          >
            {t('mapSave')}
          </button>
          <button type="button" class="button" onClick={print}>
            {t('worksheetPrint')}
          </button>
        </div>
        {off && <BaseOff fixed={off.fixed} openBases={openBases} />}
        {article && (
          <ArticleLine
            article={article}
            written={base.base.language}
            only={query.onlyArticle}
            onOnly={(onlyArticle) => setQuery((before) => ({ ...before, onlyArticle }))}
          />
        )}
        <Fold>
          <MapFilters
            query={query}
            field={field}
            change={(part) => setQuery((before) => ({ ...before, ...part }))}
            sections={base.base.sections}
            countries={countries}
            kinds={[...new Set(base.sources.map(({ kind }) => kind))]}
            written={base.base.language}
          />
          <Legend />
        </Fold>
      </header>
      <div class="map-body">
        {/* It comes before the table, which is long to read past, and is shown beside it. */}
        {chosen && <Detail chosen={chosen} base={base} close={close} />}
        {points > 0 ? (
          // What scrolls would be a stop of its own in Firefox; the keyboard scrolls it from the cells.
          <section
            class="map-scroll"
            aria-label={t('mapTitle')}
            tabIndex={-1}
            // Who went on to another cell stays there.
            onKeyDown={(event) => event.key === 'Escape' && setChosen(null)}
          >
            <MapTable matrix={matrix} lit={lit} written={base.base.language} choose={choose} />
          </section>
        ) : (
          <div class="map-empty">
            <p>{t('mapNothing')}</p>
            <button type="button" class="button" onClick={showAll}>
              {t('mapShowAll')}
            </button>
          </div>
        )}
      </div>
      <MapPicture matrix={matrix} title={base.base.title} counts={counts} article={article} />
    </main>
  );
}
