import type { Account, ClaimBase, Point, Source, SourceKind } from '../../lib/model/claim-base';

export type Sorting = 'section' | 'accounts';
/**
 * Which part of a base is shown. Empty strings mean all. `points` holds what a search found, and `article` what the
 * reader's article reports. Null if neither is asked for.
 */
export interface Selection {
  section: string;
  country: string;
  kind: SourceKind | '';
  differing: boolean;
  points: ReadonlySet<string> | null;
  article: ReadonlySet<string> | null;
  sorting: Sorting;
}
export const EVERYTHING: Selection = {
  section: '',
  country: '',
  kind: '',
  differing: false,
  points: null,
  article: null,
  sorting: 'section',
};

/** An account in its column (an index into Matrix.columns). */
export interface Cell {
  column: number;
  account: Account;
}
export interface Row {
  point: Point;
  /** From left to right. Columns without an account are absent. */
  cells: Cell[];
}
export interface Matrix {
  /** One group for each section, or a single group without a title if rows are sorted by their accounts. */
  groups: { title: string | null; rows: Row[] }[];
  /** In the order of the columns. `code` is empty if a source has no country. */
  countries: { code: string; sources: Source[] }[];
  columns: Source[];
  accounts: number;
}

/**
 * Points are rows. Sources are columns grouped by country, the fullest first. Rows and columns without an account in
 * the selection are left out. `differs` says whether the accounts of a point differ.
 */
export function buildMatrix(
  { base, sources, points }: Pick<ClaimBase, 'base' | 'sources' | 'points'>,
  selection: Selection,
  differs: (point: Point) => boolean,
): Matrix {
  const { section, country, kind } = selection;
  const allowed = new Map(
    sources
      .filter(
        (source) => (country === '' || source.country === country) && (kind === '' || source.kind === kind),
      )
      .map((source) => [source.id, source]),
  );
  const rows = points
    .filter((point) => section === '' || point.section === section)
    .filter(({ id }) => selection.points?.has(id) ?? true)
    .filter(({ id }) => selection.article?.has(id) ?? true)
    .filter((point) => !selection.differing || differs(point))
    .map((point) => ({ point, accounts: point.accounts.filter(({ source }) => allowed.has(source)) }))
    .filter(({ accounts }) => accounts.length > 0);
  const weight = countBy(rows.flatMap(({ accounts }) => accounts.map(({ source }) => source)));
  const countries = groupByCountry(
    [...allowed.values()].filter(({ id }) => weight.has(id)),
    weight,
  );
  const columns = countries.flatMap((group) => group.sources);
  const place = new Map(columns.map(({ id }, i) => [id, i]));
  const placed = rows.map(({ point, accounts }) => ({
    point,
    cells: accounts
      .map((account) => ({ column: place.get(account.source) ?? 0, account }))
      .sort((a, b) => a.column - b.column),
  }));
  return {
    groups: groupRows(placed, selection.sorting, base.sections),
    countries,
    columns,
    accounts: rows.reduce((sum, { accounts }) => sum + accounts.length, 0),
  };
}

function groupRows(rows: Row[], sorting: Sorting, sections: { id: string; title: string }[]) {
  const fullestFirst = rows.sort((a, b) => b.cells.length - a.cells.length);
  if (sorting === 'accounts') return rows.length > 0 ? [{ title: null, rows: fullestFirst }] : [];
  return sections
    .map(({ id, title }) => ({ title, rows: fullestFirst.filter(({ point }) => point.section === id) }))
    .filter((group) => group.rows.length > 0);
}

function groupByCountry(sources: Source[], weight: Map<string, number>) {
  const heavy = ({ id }: Source) => weight.get(id) ?? 0;
  const total = (group: Source[]) => group.reduce((sum, source) => sum + heavy(source), 0);
  const codes = [...new Set(sources.map(({ country }) => country ?? ''))];
  return codes
    .map((code) => ({
      code,
      sources: sources
        .filter(({ country }) => (country ?? '') === code)
        .sort((a, b) => heavy(b) - heavy(a) || a.outlet.localeCompare(b.outlet)),
    }))
    .sort((a, b) => total(b.sources) - total(a.sources) || a.code.localeCompare(b.code));
}

function countBy(keys: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}
