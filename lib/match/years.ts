import { type Token, tokenise } from '../text/tokens';
import type { Candidate } from './candidates';
import { word } from './numerals';
import { bounds, type Mention } from './quantities';

const MONTH = 43_800;

/** The day of writing, as far as it is known. */
interface Written {
  year: number;
  /** Counted from zero. Null if only the year is known. */
  month: number | null;
}

export function writtenOn(day: string | null | undefined): Written | null {
  const [, year, month] = /^(\d{4})(?:-(\d\d))?/.exec(day ?? '') ?? [];
  return year === undefined ? null : { year: Number(year), month: month ? Number(month) - 1 : null };
}

/**
 * "The first in six or seven years", written in 2025, means 2018 or 2019: more years mean an earlier one. Null if a
 * span is too short to mean a year.
 */
export function yearsAgo(mention: Mention, written: Written): Candidate | null {
  const { kind, unit, min, max, approximate } = mention;
  if (kind !== 'duration' || !/^(month|year|decade|century)$/.test(unit)) return null;
  // "Within six months" is about the months to come.
  if ((min ?? max ?? 0) < 12 * MONTH) return null;
  const [early, late] = [max, min].map((minutes) =>
    minutes === undefined ? undefined : yearBefore(written, minutes / MONTH),
  );
  return { min: early?.first, max: late?.last, approximate, mention };
}

/**
 * People count whole years by the calendar: seven years before August 2025 is 2018. Three and a half years are counted
 * back from the month; if that isn't known, it may be either of two years.
 */
function yearBefore({ year, month }: Written, months: number): { first: number; last: number } {
  const back = (to: number) => Math.floor(year + (to - months) / 12);
  if (Number.isInteger(months / 12)) return { first: year - months / 12, last: year - months / 12 };
  return month === null ? { first: back(0), last: back(11) } : { first: back(month), last: back(month) };
}

const ORDINALS = new Map(
  'second third fourth fifth sixth seventh eighth ninth tenth'.split(' ').map((text, i) => [text, i + 2]),
);

/** The number of an ordinal before a unit: "into its third year", "entered a second hour". */
function ordinals(tokens: readonly Token[], unit: string, begins: RegExp): { count: number; at: number }[] {
  return tokens.flatMap(({ text }, at) => {
    const count =
      ORDINALS.get(text) ?? Number(/^\d$/.test(text) && /^(nd|rd|th)$/.test(word(tokens, at + 1)));
    const next = tokens[at + 1];
    const before = tokens
      .slice(Math.max(0, at - 2), at)
      .map(({ text }) => text)
      .join(' ');
    // A third-year student is no year, and "third year running" no span.
    const isUnit = next?.text === unit && next.before === ' ' && word(tokens, at + 2) !== 'running';
    return count > 1 && isUnit && begins.test(before) ? [{ count, at }] : [];
  });
}

const ownWords = (
  kind: Mention['kind'],
  unit: string,
  at: number,
  tokens: readonly Token[],
  value: number,
) => {
  const figure = { low: value, high: value, to: at + 2 };
  return { kind, unit, ...bounds(tokens, at, figure), from: at, to: at + 2 };
};

/** "In its fourth year" counts from one: written in 2025, it means 2022. */
export const yearsByOrdinal = (tokens: readonly Token[], { year }: Written): Candidate[] =>
  ordinals(tokens, 'year', /\b(its|their|into a|into the|entere?[ds]? a|now a)$/).map(({ count, at }) => ({
    min: year - count + 1,
    max: year - count + 1,
    approximate: false,
    mention: ownWords('year', 'year', at, tokens, year - count + 1),
  }));

/** "Had entered a second hour": more than one. */
export const hoursByOrdinal = (tokens: readonly Token[]): Candidate[] =>
  ordinals(tokens, 'hour', /\b(in(to)? (its|their|a|the)|enter(s|ed|ing)? (its|their|a|the))$/).map(
    ({ count, at }) => {
      const mention = ownWords('duration', 'hour', at, tokens, (count - 1) * 60);
      return { min: (count - 1) * 60, approximate: false, mention };
    },
  );

/** The year from which "since" such a war counts. */
const WARS: readonly (readonly [string, number])[] = [
  ['world war ii', 1945],
  ['world war 2', 1945],
  ['world war two', 1945],
  ['second world war', 1945],
  ['wwii', 1945],
  ['ww2', 1945],
  ['world war i', 1918],
  ['first world war', 1918],
];
const WAR_WORDS = WARS.map(([name, year]) => ({ words: tokenise(name).map(({ text }) => text), year }));

/** "The largest since the Second World War", "since the end of World War II". */
export function yearsSinceWars(tokens: readonly Token[]): Candidate[] {
  return tokens.flatMap(({ text }, since) => {
    if (text !== 'since') return [];
    const skipped = ['the', 'end', 'of', 'the'];
    let at = since + 1;
    while (skipped.includes(word(tokens, at))) at++;
    const war = WAR_WORDS.find(({ words }) => words.every((one, i) => word(tokens, at + i) === one));
    if (!war) return [];
    const { words, year } = war;
    const to = at + words.length;
    const mention: Mention = {
      ...ownWords('year', 'year', at, tokens, year),
      begin: since,
      from: since,
      to,
      end: to,
    };
    return [{ min: year, max: year, approximate: false, mention }];
  });
}
