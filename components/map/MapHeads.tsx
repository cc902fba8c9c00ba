import type { Source } from '../../lib/model';
import { countryName } from '../point/formats';
import { useTexts } from '../text';
import type { Chosen } from './MapTable';
import type { Matrix } from './matrix';

/** A country over its columns: its name where there is room, else its code. */
export function CountryHead({ code, span }: { code: string; span: number }) {
  const { t, language } = useTexts();
  const name = code === '' ? t('mapCountryUnknown') : countryName(code, language);
  const fits = name.length <= span * LETTERS_PER_COLUMN;
  const wide = span >= WIDE ? ' map-country-wide' : '';
  return (
    <th scope="colgroup" colSpan={span} class={`map-country-head${wide}`}>
      {/* On what isn't heard: as a description it would only repeat the name. */}
      <span aria-hidden={!fits} title={fits ? undefined : name}>
        {fits ? name : code || '?'}
      </span>
      {!fits && <span class="unseen">{name}</span>}
    </th>
  );
}
/** So many columns may fill what is seen of the map: the name then stays in sight. Each one that does costs time in every frame. */
const WIDE = 8;
/** At 12 pixels a column of 28 takes about this many letters. */
const LETTERS_PER_COLUMN = 3.5;

/** Every other country on a faint ground, behind the table: an empty cell spans many columns and has no ground of its own. */
export function Bands({ countries }: Pick<Matrix, 'countries'>) {
  let column = 0;
  return (
    <div class="map-bands" aria-hidden="true">
      {countries.map(({ code, sources }) => {
        const style = { '--from': column, '--span': sources.length };
        column += sources.length;
        return <div key={code} style={style} />;
      })}
    </div>
  );
}

interface Props {
  source: Source;
  column: number;
  /** What tells it from the outlet's other columns, where there are any. */
  apart: string | null;
  choose: (chosen: Chosen) => void;
}
export function SourceHead({ source, column, apart, choose }: Props) {
  return (
    <th scope="col" class="map-source-head">
      <button
        type="button"
        tabIndex={-1}
        data-place={`-1:${column}`}
        title={source.title}
        onClick={() => choose({ type: 'source', source })}
      >
        <span>
          <bdi>{source.outlet}</bdi>
          {apart && <span class="soft">{apart}</span>}
        </span>
      </button>
    </th>
  );
}
