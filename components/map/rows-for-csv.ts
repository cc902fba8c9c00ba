import type { BaseInfo } from '../../lib/model';
import { countryName, originName, SOURCE_KIND_NAMES } from '../point/formats';
import type { Texts } from '../text';
import { toCsv } from './csv';
import type { Matrix } from './matrix';

/** The accounts in the map as CSV, one a line, in the order of the map: what is seen is what is saved. */
export function matrixAsCsv(
  { groups, columns }: Matrix,
  { sections }: BaseInfo,
  { t, language }: Texts,
): string {
  const titles = new Map(sections.map(({ id, title }) => [id, title]));
  const head = (
    [
      'mapSection',
      'worksheetPoint',
      'mapCsvStatement',
      'worksheetOutlet',
      'worksheetCountry',
      'mapKind',
      'worksheetPublished',
    ] as const
  ).map((key) => t(key));
  const more = (
    [
      'mapCsvAccount',
      'mapKindOtherwise',
      'worksheetQuote',
      'worksheetValue',
      'mapCsvOrigin',
      'worksheetLink',
    ] as const
  ).map((key) => t(key));
  const lines = groups.flatMap(({ rows }) =>
    rows.flatMap(({ point, cells }) =>
      cells.map(({ column, account }) => {
        const source = columns[column];
        return [
          titles.get(point.section),
          point.label,
          point.statement,
          source?.outlet,
          source?.country && countryName(source.country, language),
          source && t(SOURCE_KIND_NAMES[source.kind]),
          source?.published,
          account.account,
          account.otherwise ? t('mapKindOtherwise') : '',
          account.quote,
          account.value?.words,
          account.origin && originName(account.origin, t),
          source?.url,
        ];
      }),
    ),
  );
  return toCsv([[...head, ...more], ...lines]);
}
