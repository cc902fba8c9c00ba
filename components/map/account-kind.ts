import { isAtLeast, isAtMost, isInferred } from '../../lib/compare/quantity';
import type { Account, Quantity } from '../../lib/model/claim-base';

/**
 * What a cell of the map shows of an account. An account is often several of these, and the cell shows the first. If
 * the source tells the point differently, or only a plan, that must not look like one more report of it. A figure says
 * most in the least room. Then come the outlet's own words, then that somebody is named.
 */
export type AccountKind = 'otherwise' | 'before' | 'number' | 'quote' | 'attributed' | 'plain';
export const ACCOUNT_KINDS: readonly AccountKind[] = [
  'otherwise',
  'before',
  'number',
  'quote',
  'attributed',
  'plain',
];

export function accountKind({ value, quote, origin, otherwise }: Account): AccountKind {
  if (otherwise) return otherwise === 'before' ? 'before' : 'otherwise';
  if (value?.type === 'quantity') return 'number';
  if (quote !== undefined) return 'quote';
  return origin !== undefined && origin.type !== 'own' ? 'attributed' : 'plain';
}

/**
 * The sign of an account's kind, on the screen and on paper. Empty for the two kinds that have a picture instead. None
 * is a sign of how an account differs from an article (components/shared/kinds.ts), which the map says nothing of.
 */
export function markText(account: Account, language: string): string {
  const kind = accountKind(account);
  if (kind === 'number' && account.value?.type === 'quantity') return shortFigure(account.value, language);
  return { otherwise: '⇄', before: '◌', number: '', quote: '“…”', attributed: '', plain: '' }[kind];
}

/** More does not fit into a cell, and a figure that is cut off would be another number. */
const ROOM = 5;

/**
 * A figure short enough for a cell ("12", "<3h", "≥5", "20%", "1.5M"), or "#" if none is short enough. Years are not
 * grouped or shortened.
 */
export function shortFigure(value: Quantity, language: string): string {
  const { unit, min, max, approximate } = value;
  // "hundreds" is not ">200". For "in seven years", a year is all that there is to show.
  if (unit !== 'year' && isInferred(value)) return '#';
  const written = (figure: number) => withUnit(figure, unit, language).replace(/\s/g, '');
  const text =
    min === undefined
      ? `${isAtMost(value) ? '≤' : '<'}${written(max ?? 0)}`
      : max === undefined
        ? `${isAtLeast(value) ? '≥' : '>'}${written(min)}`
        : min === max
          ? `${approximate ? '~' : ''}${written(min)}`
          : // The unit stands once: "5–6h".
            `${written(min).replace(/[^\d]+$/, (unit) => (written(max).endsWith(unit) ? '' : unit))}–${written(max)}`;
  return text.length <= ROOM ? text : '#';
}

function withUnit(figure: number, unit: Quantity['unit'], language: string): string {
  const format = (options: Intl.NumberFormatOptions) =>
    new Intl.NumberFormat(language, options).format(figure);
  const decimal = { maximumFractionDigits: 1 };
  if (unit === 'year') return format({ useGrouping: false });
  if (unit === 'percent') return `${format(decimal)}%`;
  if (unit !== 'minutes') return format({ notation: 'compact', ...decimal });
  // The signs for hour and minute are the same in every language.
  return figure < 60
    ? `${format(decimal)}′`
    : `${new Intl.NumberFormat(language, decimal).format(figure / 60)}h`;
}
