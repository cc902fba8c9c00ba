import { Fragment } from 'preact';
import { useMemo, useRef } from 'preact/hooks';
import type { Account, Point, Source } from '../../lib/model/claim-base';
import { useTexts } from '../text';
import { AccountMark } from './AccountMark';
import { ArticleSign } from './ArticleSign';
import { accountInWords } from './account-words';
import { type Day, daysOf } from './days';
import { Bands, CountryHead, SourceHead } from './MapHeads';
import type { Matrix, Row } from './matrix';
import { useMoves } from './use-moves';

/** What the reader asked to see: an account, all accounts of a point, or all of a source. */
export type Chosen =
  | { type: 'account'; point: Point; source: Source; account: Account }
  | { type: 'point'; point: Point }
  | { type: 'source'; source: Source };

interface Props {
  matrix: Matrix;
  /** Ids of the points that the reader's article reports, if there is one. */
  lit: ReadonlySet<string> | null;
  /** The language that the base is written in. */
  written: string;
  choose: (chosen: Chosen) => void;
}

/**
 * The map is a real table, so that a screen reader reads it as one. Between accounts, one empty cell spans all the
 * empty columns. That takes a tenth of the elements, and leaves nothing to step through where there is nothing to read.
 */
export function MapTable({ matrix, lit, written, choose }: Props) {
  const { t, n, language } = useTexts();
  const table = useRef<HTMLTableElement>(null);
  const rows = useMemo(() => matrix.groups.flatMap((group) => group.rows), [matrix]);
  const days = useMemo(() => daysOf(matrix.columns, language), [matrix, language]);
  const moves = useMoves(table, matrix, rows);
  let number = -1;
  return (
    <div class="map-ground">
      <Bands countries={matrix.countries} />
      <table class="map-table" ref={table} {...moves}>
        <caption class="unseen">{t('mapCaption')}</caption>
        <colgroup>
          <col class="map-label-column" />
        </colgroup>
        <colgroup>
          {matrix.columns.map(({ id }) => (
            <col key={id} class="map-column" />
          ))}
        </colgroup>
        <thead>
          <tr>
            <td class="map-corner" rowSpan={2} />
            {matrix.countries.map(({ code, sources }) => (
              <CountryHead key={code} code={code} span={sources.length} />
            ))}
          </tr>
          <tr>
            {matrix.columns.map((source, column) => (
              <SourceHead
                key={source.id}
                source={source}
                column={column}
                apart={days[column]?.isNeeded ? days[column].day : null}
                choose={choose}
              />
            ))}
          </tr>
        </thead>
        {matrix.groups.map(({ title, rows }) => (
          <tbody key={title}>
            {title !== null && (
              <tr class="map-section">
                <th scope="rowgroup" colSpan={matrix.columns.length + 1}>
                  {/* biome-ignore lint/a11y/useSemanticElements: a head of a table may hold no heading element */}
                  <span class="map-section-title" lang={written} role="heading" aria-level={2}>
                    {title}
                  </span>
                </th>
              </tr>
            )}
            {rows.map((row) => {
              number += 1;
              const { point, cells } = row;
              const isLit = lit?.has(point.id);
              return (
                <tr key={point.id} class={isLit ? 'map-lit' : undefined}>
                  <th scope="row" lang={written}>
                    <button
                      type="button"
                      tabIndex={-1}
                      data-place={`${number}:-1`}
                      title={`${point.statement} (${n('basesAccounts', cells.length)})`}
                      onClick={() => choose({ type: 'point', point })}
                    >
                      <span class="map-label" dir="auto">
                        {point.label}
                      </span>
                      {isLit && <ArticleSign />}
                      {/* Not in its name, because that is read at each change of row. */}
                      <span class="map-count figures soft" aria-hidden="true">
                        {cells.length}
                      </span>
                    </button>
                  </th>
                  <Cells
                    row={row}
                    number={number}
                    columns={matrix.columns}
                    days={days}
                    written={written}
                    choose={choose}
                  />
                </tr>
              );
            })}
          </tbody>
        ))}
      </table>
    </div>
  );
}

interface CellsProps {
  row: Row;
  number: number;
  columns: readonly Source[];
  days: readonly Day[];
  written: string;
  choose: Props['choose'];
}
function Cells({ row: { point, cells }, number, columns, days, written, choose }: CellsProps) {
  const texts = useTexts();
  const gap = (from: number, to: number) => to > from && <td key={`gap${from}`} colSpan={to - from} />;
  let next = 0;
  return (
    <>
      {cells.map(({ column, account }) => {
        const source = columns[column];
        if (!source) return null;
        const before = gap(next, column);
        next = column + 1;
        return (
          <Fragment key={source.id}>
            {before}
            <td lang={written}>
              <button
                type="button"
                class="map-cell"
                tabIndex={-1}
                data-place={`${number}:${column}`}
                // Most of its name is the interface's words.
                lang={texts.language}
                // Not hidden text: each such box would be a layer of its own, a thousand in every frame of a scroll.
                aria-label={accountInWords(account, days[column] ?? null, texts)}
                // The account itself. The pointer shows it, and screen readers say it as the description of the name.
                title={account.account}
                onClick={() => choose({ type: 'account', point, source, account })}
              >
                <AccountMark account={account} />
              </button>
            </td>
          </Fragment>
        );
      })}
      {gap(next, columns.length)}
    </>
  );
}
