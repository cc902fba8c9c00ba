import { describe, expect, it } from 'vitest';
import type { ClaimBase, Point, Source } from '../../lib/model/claim-base';
import { buildMatrix, EVERYTHING } from './matrix';

const source = (id: string, country: string | undefined, kind: Source['kind'] = 'news'): Source => ({
  id,
  outlet: id,
  country,
  kind,
  basis: 'excerpt',
});
const point = (id: string, section: string, ...sources: string[]): Point => ({
  id,
  section,
  label: id,
  statement: id,
  accounts: sources.map((source) => ({ source, account: `${source} on ${id}` })),
});
const base = {
  base: {
    sections: [
      { id: 'one', title: 'One' },
      { id: 'two', title: 'Two' },
    ],
  },
  sources: [
    source('ie', 'IE'),
    source('gb1', 'GB'),
    source('gb2', 'GB', 'opinion'),
    source('none', undefined),
  ],
  points: [point('p', 'two', 'gb2'), point('q', 'one', 'gb1'), point('r', 'one', 'ie', 'gb1', 'gb2')],
} as unknown as ClaimBase;
const build = (part = {}, differs = (_: Point) => true) =>
  buildMatrix(base, { ...EVERYTHING, ...part }, differs);
const labels = (matrix: ReturnType<typeof build>) =>
  matrix.groups.map(({ title, rows }) => [title, ...rows.map((row) => row.point.id)]);

describe('the coverage matrix', () => {
  it('puts sections in order, the fullest point of each first', () =>
    expect(labels(build())).toEqual([
      ['One', 'r', 'q'],
      ['Two', 'p'],
    ]));
  it('puts countries side by side, the fullest first, without sources that have no account', () => {
    const { countries, columns } = build();
    expect(countries.map(({ code }) => code)).toEqual(['GB', 'IE']);
    expect(columns.map(({ id }) => id)).toEqual(['gb1', 'gb2', 'ie']);
  });
  it('points every account at its own column, from left to right', () => {
    const { groups, columns } = build();
    for (const { cells } of groups.flatMap(({ rows }) => rows)) {
      expect(cells.map(({ column }) => columns[column]?.id)).toEqual(
        cells.map(({ account }) => account.source),
      );
      expect(cells.map(({ column }) => column)).toEqual(cells.map(({ column }) => column).sort());
    }
  });
  it('sorts all rows by their accounts where asked', () =>
    expect(labels(build({ sorting: 'accounts' }))).toEqual([[null, 'r', 'p', 'q']]));
  it('narrows to what the article reports, and within that to what was searched for', () => {
    const article = new Set(['p', 'q']);
    expect(labels(build({ article }))).toEqual([
      ['One', 'q'],
      ['Two', 'p'],
    ]);
    expect(labels(build({ article, points: new Set(['p', 'r']) }))).toEqual([['Two', 'p']]);
  });
  it('narrows by section, country, kind, difference and search, and counts what is left', () => {
    expect(labels(build({ section: 'two' }))).toEqual([['Two', 'p']]);
    expect(build({ country: 'IE' }).accounts).toBe(1);
    expect(build({ kind: 'opinion' }).columns.map(({ id }) => id)).toEqual(['gb2']);
    expect(labels(build({ differing: true }, ({ id }) => id === 'q'))).toEqual([['One', 'q']]);
    expect(labels(build({ points: new Set(['p']) }))).toEqual([['Two', 'p']]);
    expect(build({ points: new Set() })).toMatchObject({ groups: [], columns: [], accounts: 0 });
  });
});
