import type { DayRange } from '../model/claim-base';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
const MONTH =
  '(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?';
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})(?:st|nd|rd|th)?(?: of)? ${MONTH}|${MONTH} (\\d{1,2})(?:st|nd|rd|th)?\\b)(?:,? (\\d{4})\\b)?`,
  'g',
);
const WEEKDAY = new RegExp(`\\b(?:(last|next|this|on|late|early) )?(${WEEKDAYS.join('|')})\\b`, 'gi');
const MS = 86_400_000;

/**
 * The day that a sentence names: a date, or a weekday near the day of writing. Of several days, it is the one that
 * outlets printed for the point. Null if none can be told.
 */
export function readDay(
  sentence: string,
  published: string | null,
  printed: readonly DayRange[] = [],
): DayRange | null {
  const written = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  const isPrinted = (day: DayRange) => printed.some(({ from, to }) => from <= day.to && day.from <= to);
  const named = [...datesIn(sentence, written), ...weekdaysIn(sentence, written, isPrinted)].filter(
    (day) => printed.length === 0 || printed.some((other) => apart(day, other) <= FARTHEST),
  );
  return named.find(isPrinted) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

function datesIn(sentence: string, written: number): DayRange[] {
  return [...sentence.matchAll(DATE)].flatMap(
    ([words, dayFirst, monthAfter = '', monthBefore = monthAfter, daySecond, year]) => {
      const month = MONTHS.findIndex((name) => name.startsWith(monthBefore.toLowerCase().slice(0, 3)));
      const time = timeOf(Number(dayFirst ?? daySecond), month, year, written);
      return time === undefined ? [] : (dayOf(time, words) ?? []);
    },
  );
}

/** The last such day, or the coming one. */
function weekdaysIn(sentence: string, written: number, isPrinted: (day: DayRange) => boolean): DayRange[] {
  if (Number.isNaN(written)) return [];
  return [...sentence.matchAll(WEEKDAY)].flatMap(({ 0: words, 1: which, 2: name = '', index }) => {
    const ahead = (WEEKDAYS.indexOf(name.toLowerCase()) - new Date(written).getUTCDay() + 7) % 7;
    const [coming, last] = [dayOf(written + ahead * MS, words), dayOf(written + (ahead - 7) * MS, words)];
    const clause = clauseAround(sentence, index);
    const direction = which?.toLowerCase();
    if (direction === 'last') return last ?? [];
    if (direction === 'next' || PLANS.test(clause)) return coming ?? [];
    // Otherwise what outlets printed, else the nearer one; in the past that is the last one.
    const isPast = ahead > 3 || (ahead > 0 && PAST.test(clause));
    const likely = isPast ? [last, coming] : [coming, last];
    return likely.find((day) => day !== null && isPrinted(day)) ?? likely[0] ?? [];
  });
}

/** What a weekday stands in, up to the next comma or conjunction: plans and reports may share a sentence. */
function clauseAround(sentence: string, at: number): string {
  const before = sentence.slice(0, at).split(CLAUSE_END).at(-1) ?? '';
  return before + (sentence.slice(at).split(CLAUSE_END)[0] ?? '');
}
const CLAUSE_END = /[,;:.]\s|\s(?:and|but|that|while|after|before|as)\s/;

/**
 * Undefined if there is no such day. A date without a year is of the year of writing, as newspapers mean it. Only
 * around New Year do they mean the other year.
 */
function timeOf(day: number, month: number, year: string | undefined, written: number): number | undefined {
  const thisYear = new Date(written).getUTCFullYear();
  const years = year === undefined ? [thisYear, thisYear - 1, thisYear + 1] : [Number(year)];
  const times = years
    .map((year) => Date.UTC(year, month, day))
    .filter((time) => new Date(time).getUTCDate() === day);
  return times.find((time) => Math.abs(time - written) <= NEAR) ?? times[0];
}
const NEAR = 60 * MS;

/** A day this far from all that outlets printed for a point is the day of something else. */
const FARTHEST = 31 * MS;
const apart = (one: DayRange, other: DayRange) =>
  Math.max(0, Date.parse(one.from) - Date.parse(other.to), Date.parse(other.from) - Date.parse(one.to));

const PAST =
  /\b(?:\w{2,}ed|met|was|were|had|held|took|came|went|flew|began|left|got|made|gave|saw|spoke|sat)\b/i;
const PLANS =
  /\b(will|would|to (?:meet|travel|visit|fly|host|see)|due|plans?|planned|expected|scheduled|going|next|set to|invited)\b/i;

function dayOf(time: number, words: string): DayRange | null {
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) return null;
  const day = new Date(time).toISOString().slice(0, 10);
  return { type: 'date', from: day, to: day, words };
}
