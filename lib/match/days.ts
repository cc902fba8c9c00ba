import type { DayRange } from '../model';

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
const WEEKDAY = new RegExp(`\\b(?:(last|next|this|on|late|early) )?(${WEEKDAYS.join('|')})\\b`, 'i');
const MS = 86_400_000;

/** The day that a sentence names: a date, or a weekday near the day of writing. Null if neither can be told. */
export function readDay(sentence: string, published: string | null): DayRange | null {
  const written = published === null ? Number.NaN : Date.parse(published.slice(0, 10));
  for (const date of sentence.matchAll(DATE)) {
    const [words, dayFirst, monthAfter = '', monthBefore = monthAfter, daySecond, year] = date;
    const month = MONTHS.findIndex((name) => name.startsWith(monthBefore.toLowerCase().slice(0, 3)));
    const time = timeOf(Number(dayFirst ?? daySecond), month, year, written);
    if (time !== undefined) return dayOf(time, words);
  }
  const weekday = WEEKDAY.exec(sentence);
  if (!weekday || Number.isNaN(written)) return null;
  const [words, which, name] = weekday;
  const ahead = (WEEKDAYS.indexOf((name ?? '').toLowerCase()) - new Date(written).getUTCDay() + 7) % 7;
  // News of the past means the last such day, plans mean the coming one. If no word says which, the nearer one is
  // meant.
  const forward = which?.toLowerCase() === 'next' || PLANS.test(sentence);
  const back = which?.toLowerCase() === 'last' || ahead > 3;
  return dayOf(written + (forward || !back ? ahead : ahead - 7) * MS, words);
}

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

const PLANS =
  /\b(will|would|to (?:meet|travel|visit|fly|host|see)|due|plans?|planned|expected|scheduled|going|next|set to|invited)\b/i;

function dayOf(time: number, words: string): DayRange | null {
  if (!Number.isFinite(time) || Math.abs(time) > 8.64e15) return null;
  const day = new Date(time).toISOString().slice(0, 10);
  return { type: 'date', from: day, to: day, words };
}
