import * as v from 'valibot';
import { hasHiddenCharacters, isDayOrInstant, isHttpUrl } from './formats';

/**
 * The small parts that the records of a claim base are made of. The messages are what an author reads: they
 * say what is expected. Descriptions go into the JSON Schema, where an author's editor shows them.
 */

const MAX_QUOTE_WORDS = 8;

export const line = (max: number) =>
  v.pipe(
    v.string('a text'),
    v.regex(/\S/, 'a text that is not empty'),
    v.maxLength(max, `a text of at most ${max} characters`),
    v.check((text) => !hasHiddenCharacters(text), 'a text without control characters'),
  );
export const id = v.pipe(
  v.string('an id'),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id of lower case letters, digits and hyphens, at most 80'),
);
export const dayOrInstant = v.pipe(
  v.string('a date'),
  v.regex(/^\d{4}-\d\d-\d\d/, 'a real date like 2025-08-15, or with a time like 2025-08-15T22:30Z'),
  v.check(isDayOrInstant, 'a real date like 2025-08-15, or with a time like 2025-08-15T22:30Z'),
);
export const day = v.pipe(
  v.string('a date'),
  v.regex(/^\d{4}-\d\d-\d\d$/, 'a real date like 2025-08-15'),
  v.check(isDayOrInstant, 'a real date like 2025-08-15'),
);
const LINK = 'a complete link that begins with http:// or https://';
export const link = v.pipe(
  v.string('a link'),
  v.regex(/^https?:\/\//i, LINK),
  v.maxLength(2000, 'a link of at most 2000 characters'),
  v.check(isHttpUrl, LINK),
);
export const words = v.pipe(
  line(120),
  v.regex(
    new RegExp(`^\\s*\\S+(?:\\s+\\S+){0,${MAX_QUOTE_WORDS - 1}}\\s*$`),
    `at most ${MAX_QUOTE_WORDS} words: longer passages belong to the outlet`,
  ),
);
export const listOf = <T extends v.GenericSchema>(item: T, what: string) =>
  v.array(item, `a list of ${what}`);
export const someOf = <T extends v.GenericSchema>(item: T, what: string) =>
  v.pipe(listOf(item, what), v.minLength(1, `a list of ${what} with at least one entry`));
/** An object with these keys and no others; parse.ts finds words for keys that are missing or unknown. */
export const record = <T extends v.ObjectEntries>(what: string, entries: T) =>
  v.strictObject(entries, `${what}, written as { … }`);
export const told = <T extends v.GenericSchema>(schema: T, text: string) =>
  v.pipe(schema, v.description(text));
export const maybe = <T extends v.GenericSchema>(schema: T, text: string) => v.optional(told(schema, text));

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
export const unit = v.picklist(UNITS, `one of the units ${UNITS.join(', ')}`);

const figure = v.pipe(v.number('a number'), v.finite('a finite number'));
const shortWords = told(
  words,
  'The figure or fact in words, at most eight; the words of the outlet where they are quoted.',
);
const quantity = v.pipe(
  record('a quantity', {
    type: v.literal('quantity'),
    unit: told(unit, 'Durations in minutes, money in whole dollars or euros, "since" as a year.'),
    min: maybe(figure, 'The lower end. Alone it means "more than".'),
    max: maybe(figure, 'The upper end. Alone it means "nearly" or "up to". An exact figure has min = max.'),
    approximate: maybe(v.boolean('true or false'), 'true for "about".'),
    words: shortWords,
  }),
  v.check(({ min, max }) => min !== undefined || max !== undefined, '"min" or "max", or both'),
  v.check(({ min, max }) => min === undefined || max === undefined || min <= max, '"min" not above "max"'),
);
const dates = v.pipe(
  record('a date', { type: v.literal('date'), from: day, to: day, words: shortWords }),
  v.check(({ from, to }) => from <= to, '"from" not after "to"'),
);
export const valueType = v.picklist(
  ['quantity', 'names', 'place', 'date', 'yesno', 'text'],
  'one of the types quantity, names, place, date, yesno, text',
);
const nameList = someOf(line(80), 'names');
export const value = v.variant(
  'type',
  [
    quantity,
    record('names', { type: v.literal('names'), names: nameList, words: shortWords }),
    record('a place', { type: v.literal('place'), names: nameList, words: shortWords }),
    dates,
    record('a yes or no', { type: v.literal('yesno'), yes: v.boolean('true or false'), words: shortWords }),
    record('words', { type: v.literal('text'), words: shortWords }),
  ],
  'a value whose "type" is quantity, names, place, date, yesno or text',
);
export const origin = v.pipe(
  record('an origin', {
    type: v.picklist(
      ['own', 'person', 'office', 'officials', 'outlet', 'wire'],
      'own, person, office, officials, outlet or wire',
    ),
    name: maybe(
      line(80),
      'Who it is: a person, an office, "US officials", an outlet, an agency. Absent for own.',
    ),
    of: maybe(line(80), 'The office that a person speaks for.'),
  }),
  v.check(
    ({ type, name }) => type === 'own' || name !== undefined,
    'a "name", as the origin is not the outlet itself',
  ),
);
