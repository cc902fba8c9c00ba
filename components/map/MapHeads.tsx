import type { Source } from '../../lib/model/claim-base';
import { countryName } from '../point/formats';
import { useTexts } from '../text';
import type { Chosen } from './MapTable';
import type { Matrix } from './matrix';

/** A country over its columns: its name if there is room, otherwise its code. */
export function CountryHead({ code, span }: { code: string; span: number }) {
  const { t, language } = useTexts();
  const name = code === '' ? t('mapCountryUnknown') : countryName(code, language);
  const fits = name.length <= span * LETTERS_PER_COLUMN;
  const wide = span >= WIDE ? ' map-country-wide' : '';
  return (
    <th scope="colgroup" colSpan={span} class={`map-country-head${wide}`}>
      {/* Put on what isn't heard: as a description it would only repeat the name. */}
      <span aria-hidden={!fits} title={fits ? undefined : name}>
        {fits ? name : code || '?'}
      </span>
      {!fits && <span class="unseen">{name}</span>}
    </th>
  );
}
/**
 * A name over more columns than this may be wider than the visible part of the map, so it is kept in sight. Each name
 * that is kept so costs time in every frame.
 */
const WIDE = 8;
/** A column of 28 pixels has room for about this many letters of 12 pixels. */
const LETTERS_PER_COLUMN = 3.5;

/**
 * Every other country has a faint ground behind the table. An empty cell spans many columns and can't have a ground of
 * its own.
 */
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
  /** What tells it from the outlet's other columns, if there are any. */
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
          <span>
            <bdi>{source.outlet}</bdi>
            {apart && <span class="soft"> {apart}</span>}
          </span>
        </span>
      </button>
    </th>
  );
}
