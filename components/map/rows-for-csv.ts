import type { BaseInfo } from '../../lib/model/claim-base';
import { originName, SOURCE_KIND_NAMES } from '../point/formats';
import { sourceCells } from '../point/source-cells';
import type { Texts } from '../text';
import { accountKind } from './account-kind';
import { ACCOUNT_KIND_NAMES } from './account-words';
import { toCsv } from './csv';
import type { Matrix } from './matrix';

/**
 * The accounts in the map as CSV, one a line, in the order of the map: what is seen is what is saved. There are no
 * links if a school hides them.
 */
export function matrixAsCsv(
  { groups, columns }: Matrix,
  { sections }: BaseInfo,
  { t, language }: Texts,
  hideLinks: boolean,
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
      'worksheetCopy',
    ] as const
  ).map((key) => t(key));
  const lines = groups.flatMap(({ rows }) =>
    rows.flatMap(({ point, cells }) =>
      cells.map(({ column, account }) => {
        const source = columns[column];
        const { outlet, country, published, link, copy } = sourceCells(source, language, hideLinks);
        return [
          titles.get(point.section),
          point.label,
          point.statement,
          outlet,
          country,
          source && t(SOURCE_KIND_NAMES[source.kind]),
          published,
          account.account,
          account.otherwise ? t(ACCOUNT_KIND_NAMES[accountKind(account)]) : '',
          account.quote,
          account.value?.words,
          account.origin && originName(account.origin, t),
          link,
          copy,
        ];
      }),
    ),
  );
  return toCsv([[...head, ...more], ...lines]);
}
