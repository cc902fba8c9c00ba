import type { SheetItem } from '../../lib/class/worksheet';
import type { Answer } from '../../lib/model/class';
import { PREDICTION_NAMES, seenInWords } from '../class/predictions';
import { toCsv } from '../map/csv';
import { originName } from '../point/formats';
import { sourceCells } from '../point/source-cells';
import { KIND_NAMES } from '../shared/kinds';
import type { Texts } from '../text';

/**
 * The table of accounts for a spreadsheet, one account a line. A sentence that only this article has gets a line, too.
 * There are no links if a school hides them.
 */
export function sheetAsCsv(
  items: readonly SheetItem[],
  { t, language }: Pick<Texts, 't' | 'language'>,
  { hideLinks = false } = {},
): string {
  const head = [
    t('worksheetNumber'),
    t('worksheetSentence'),
    t('worksheetPoint'),
    t('worksheetStands'),
    t('worksheetOutlet'),
    t('worksheetCountry'),
    t('worksheetPublished'),
    t('worksheetReports'),
    t('worksheetQuote'),
    t('worksheetValue'),
    t('pointSaidBy'),
    t('worksheetLink'),
    t('worksheetCopy'),
  ];
  const lines = items.flatMap(({ number, sentence, point, comparison, rows }) => {
    const first = [number, sentence, point.statement];
    if (rows.length === 0)
      return [[...first, t(KIND_NAMES[comparison.kind]), '', '', '', '', '', '', '', '', '']];
    return rows.map(({ kind, account, source }) => {
      const { outlet, country, published, link, copy } = sourceCells(source, language, hideLinks);
      return [
        ...first,
        t(KIND_NAMES[kind]),
        outlet,
        country,
        published,
        account.account,
        account.quote,
        account.value?.words,
        account.origin && originName(account.origin, t),
        link,
        copy,
      ];
    });
  });
  return toCsv([head, ...lines]);
}

/** Answers for a spreadsheet, one a line, with the name or group that hands them in, if there is one. */
export function answersAsCsv(answers: readonly Answer[], name: string, { t }: Pick<Texts, 't'>): string {
  const head = [
    t('worksheetTime'),
    t('worksheetArticle'),
    t('worksheetPoint'),
    t('worksheetSentence'),
    t('worksheetExpected'),
    t('worksheetReason'),
    t('worksheetThere'),
    ...(name ? [t('className')] : []),
  ];
  const lines = answers.map(({ at, title, label, sentence, prediction, reason, seen }) => [
    at,
    title,
    label,
    sentence,
    t(PREDICTION_NAMES[prediction]),
    reason,
    seenInWords(seen, { t }),
    ...(name ? [name] : []),
  ]);
  return toCsv([head, ...lines]);
}
