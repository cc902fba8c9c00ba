import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ClaimBase, Source } from '../../lib/model/claim-base';
import { AccountItem } from '../point/AccountItem';
import { countryName } from '../point/formats';
import { PointDetail } from '../point/PointDetail';
import { makeShelf, type Shelf } from '../point/shelf';
import { useTexts } from '../text';
import type { Chosen } from './MapTable';

interface Props {
  chosen: Chosen;
  base: ClaimBase;
  close: () => void;
}

/** Shown beside the map: the account that a cell stands for, or all accounts of a point or of a source. */
export function Detail({ chosen, base, close }: Props) {
  const { t, language } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    // In little room it stands within the page, maybe below what is in view.
    heading.current?.closest('aside')?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  const shelf = useMemo(() => makeShelf(base), [base]);
  const written = base.base.language;
  return (
    <aside
      class="map-detail"
      aria-labelledby="map-detail-title"
      onKeyDown={(event) => event.key === 'Escape' && close()}
    >
      <div class="map-detail-head">
        <div>
          <h2 class="small soft" lang={chosen.type === 'source' ? language : written}>
            {placeOf(chosen, base, language)}
          </h2>
          <h3 id="map-detail-title" tabIndex={-1} ref={heading} lang={written} dir="auto">
            {chosen.type === 'source' ? chosen.source.outlet : chosen.point.label}
          </h3>
        </div>
        <button type="button" class="button plain" onClick={close}>
          {t('cardClose')}
        </button>
      </div>
      {chosen.type === 'point' && <PointDetail point={chosen.point} shelf={shelf} />}
      {chosen.type === 'source' && <AllOfSource source={chosen.source} shelf={shelf} />}
      {chosen.type === 'account' && (
        <div class="point-detail">
          <p class="reading" lang={written} dir="auto">
            {chosen.point.statement}
          </p>
          <ul>
            <AccountItem told={chosen} language={written} />
          </ul>
        </div>
      )}
    </aside>
  );
}

/** Where in the map the chosen thing is: its section, or its country. */
function placeOf(chosen: Chosen, { base }: ClaimBase, language: string): string | undefined {
  if (chosen.type === 'source') return chosen.source.country && countryName(chosen.source.country, language);
  return base.sections.find(({ id }) => id === chosen.point.section)?.title;
}

function AllOfSource({ source, shelf }: { source: Source; shelf: Shelf }) {
  const { n } = useTexts();
  const { language } = shelf.base;
  const told = [...shelf.points.values()].flatMap(({ label, accounts }) => {
    const account = accounts.find((each) => each.source === source.id);
    return account ? { label, account, source } : [];
  });
  return (
    <div class="point-detail">
      {source.title && (
        <p class="reading" lang={language} dir="auto">
          {source.title}
        </p>
      )}
      <p class="soft">{n('basesAccounts', told.length)}</p>
      {told.map(({ label, ...each }) => (
        <section key={label}>
          <h4 lang={language}>{label}</h4>
          <ul>
            <AccountItem told={each} language={language} />
          </ul>
        </section>
      ))}
    </div>
  );
}
