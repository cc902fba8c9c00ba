import * as v from 'valibot';
import { hasHiddenCharacters, isDayOrInstant, isHttpUrl } from './formats';
import { says } from './problem';

/**
 * The small parts that make up the records of a claim base. Their messages tell an author what is expected, in the
 * author's language.
 */

const MAX_QUOTE_WORDS = 8;

const TEXT = says('problemText');
const day1 = '2025-08-15';
const DAY = says('problemDay', day1);
const DAY_OR_INSTANT = says('problemDay', `${day1}, ${day1}T22:30Z (UTC)`);
const LINK = says('problemLink');
const ID = says('problemId');
export const atMost = (length: number) => says('problemAtMost', length);

/** A text that looks like an example. */
export const like = (pattern: RegExp, example: string, message = says('problemLike', example)) =>
  v.pipe(v.string(message), v.regex(pattern, message));

export const line = (max: number) =>
  v.pipe(
    v.string(TEXT),
    v.regex(/\S/, TEXT),
    v.maxLength(max, atMost(max)),
    v.check((text) => !hasHiddenCharacters(text), says('problemHidden')),
  );
export const id = v.pipe(v.string(ID), v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, ID));
export const dayOrInstant = v.pipe(
  v.string(DAY_OR_INSTANT),
  v.regex(/^\d{4}-\d\d-\d\d/, DAY_OR_INSTANT),
  v.check(isDayOrInstant, ({ input }) => inUtc(input) ?? DAY_OR_INSTANT),
);
/** Pages print "2025-08-15T11:00-04:00"; told in UTC, it need only be copied. */
function inUtc(text: string): string | undefined {
  if (!isDayOrInstant(text.slice(0, 10)) || !/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time)
    ? undefined
    : says('problemLike', `${new Date(time).toISOString().slice(0, 16)}Z (UTC)`);
}
export const day = v.pipe(v.string(DAY), v.regex(/^\d{4}-\d\d-\d\d$/, DAY), v.check(isDayOrInstant, DAY));
export const link = v.pipe(
  v.string(LINK),
  v.regex(/^https?:\/\//i, LINK),
  v.maxLength(2000, atMost(2000)),
  v.check(isHttpUrl, LINK),
);
export const words = v.pipe(
  line(120),
  v.regex(
    new RegExp(`^\\s*\\S+(?:\\s+\\S+){0,${MAX_QUOTE_WORDS - 1}}\\s*$`),
    says('problemWords', MAX_QUOTE_WORDS),
  ),
);
export const oneOf = <const T extends readonly string[]>(...allowed: T) =>
  v.picklist(allowed, says('problemOneOf', allowed.join(', ')));
export const yesOrNo = v.boolean(says('problemBoolean'));
export const listOf = <T extends v.GenericSchema>(item: T) => v.array(item, says('problemList'));
export const someOf = <T extends v.GenericSchema>(item: T) =>
  v.pipe(listOf(item), v.minLength(1, says('problemEntries', 1)));
/** An object with these keys and no others. record-problems.ts words the messages for missing keys. */
export const record = <T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, ({ expected }) =>
    expected === 'never' ? says('problemKnownKeys', Object.keys(entries).join(', ')) : says('problemObject'),
  );
/** The value of the first key must not be above that of the second. */
export const inOrder = (first: string, second: string) => says('problemOrder', first, second);

const UNITS = [
  'minutes',
  'days',
  'year',
  'people',
  'aircraft',
  'percent',
  'usd',
  'eur',
  'regions',
  'points-of-ten',
  'count',
] as const;
export const unit = v.picklist(UNITS, says('problemUnit', UNITS.join(', ')));

const figure = v.pipe(v.number(says('problemNumber')), v.finite(says('problemNumber')));
const quantity = v.pipe(
  record({
    type: v.literal('quantity'),
    unit: unit,
    min: v.optional(figure),
    max: v.optional(figure),
    approximate: v.optional(yesOrNo),
    words: words,
  }),
  v.check(({ min, max }) => min !== undefined || max !== undefined, says('problemKey', 'min" / "max')),
  v.check(({ min, max }) => min === undefined || max === undefined || min <= max, inOrder('min', 'max')),
);
const dates = v.pipe(
  record({ type: v.literal('date'), from: day, to: day, words: words }),
  v.check(({ from, to }) => from <= to, inOrder('from', 'to')),
);
export const valueType = oneOf('quantity', 'names', 'place', 'date', 'yesno', 'text');
const nameList = someOf(line(80));
export const value = v.variant(
  'type',
  [
    quantity,
    record({ type: v.literal('names'), names: nameList, words: words }),
    record({ type: v.literal('place'), names: nameList, words: words }),
    dates,
    record({ type: v.literal('yesno'), yes: yesOrNo, words: words }),
    record({ type: v.literal('text'), words: words }),
  ],
  says('problemOneOf', 'quantity, names, place, date, yesno, text'),
);
export const origin = v.pipe(
  record({
    type: oneOf('own', 'person', 'office', 'officials', 'outlet', 'wire'),
    name: v.optional(line(80)),
    of: v.optional(line(80)),
  }),
  v.check(({ type, name }) => type === 'own' || name !== undefined, says('problemKey', 'name')),
);
