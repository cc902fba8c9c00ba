import * as v from 'valibot';
import type { Account, BaseInfo, Phrasing, Point, Source } from '../model';
import { isDayOrInstant, isHttpUrl } from './formats';

/**
 * The shape of one file of a claim base. Every file holds any of the four keys, so that a base may be one
 * file or a folder of many. Cross references (does this source exist?) are checked after merging, in check.ts.
 * The messages are what an author reads: they say what is expected.
 */

export const MAX_QUOTE_WORDS = 8;

const line = (max: number) =>
  v.pipe(
    v.string('a text'),
    v.check((text) => text.trim() !== '', 'a text that is not empty'),
    v.maxLength(max, `a text of at most ${max} characters`),
  );
const id = v.pipe(
  v.string('an id'),
  v.regex(/^[a-z0-9][a-z0-9-]{0,79}$/, 'an id of lower case letters, digits and hyphens, at most 80'),
);
const dayOrInstant = v.pipe(
  v.string('a date'),
  v.check(isDayOrInstant, 'a real date like 2025-08-15, or with a time like 2025-08-15T22:30Z'),
);
const day = v.pipe(
  v.string('a date'),
  v.check((text) => /^\d{4}-\d\d-\d\d$/.test(text) && isDayOrInstant(text), 'a real date like 2025-08-15'),
);
const link = v.pipe(
  v.string('a link'),
  v.check(isHttpUrl, 'a complete link that begins with http:// or https://'),
);
const words = v.pipe(
  line(120),
  v.check(
    (text) => text.trim().split(/\s+/).length <= MAX_QUOTE_WORDS,
    `at most ${MAX_QUOTE_WORDS} words: longer passages belong to the outlet`,
  ),
);
const listOf = <T extends v.GenericSchema>(item: T, what: string) => v.array(item, `a list of ${what}`);
const someOf = <T extends v.GenericSchema>(item: T, what: string) =>
  v.pipe(listOf(item, what), v.minLength(1, `a list of ${what} with at least one entry`));

const quantity = v.pipe(
  v.strictObject({
    type: v.literal('quantity'),
    unit: v.picklist(
      [
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
      ],
      'one of the units minutes, days, year, people, aircraft, percent, usd, eur, regions, points-of-ten, count',
    ),
    min: v.optional(v.pipe(v.number('a number'), v.finite('a finite number'))),
    max: v.optional(v.pipe(v.number('a number'), v.finite('a finite number'))),
    approximate: v.optional(v.boolean('true or false')),
    words,
  }),
  v.check(({ min, max }) => min !== undefined || max !== undefined, 'min or max, or both'),
  v.check(({ min, max }) => min === undefined || max === undefined || min <= max, 'min not above max'),
);
const value = v.variant(
  'type',
  [
    quantity,
    v.strictObject({ type: v.literal('names'), names: someOf(line(80), 'names'), words }),
    v.strictObject({ type: v.literal('place'), names: someOf(line(80), 'names'), words }),
    v.strictObject({ type: v.literal('date'), from: day, to: day, words }),
    v.strictObject({ type: v.literal('yesno'), yes: v.boolean('true or false'), words }),
    v.strictObject({ type: v.literal('text'), words }),
  ],
  'a value whose type is quantity, names, place, date, yesno or text',
);
const origin = v.pipe(
  v.strictObject({
    type: v.picklist(
      ['own', 'person', 'office', 'officials', 'outlet', 'wire'],
      'own, person, office, officials, outlet or wire',
    ),
    name: v.optional(line(80)),
    of: v.optional(line(80)),
  }),
  v.check(
    ({ type, name }) => type === 'own' || name !== undefined,
    'a name, as the origin is not the outlet itself',
  ),
);

const source = v.strictObject({
  id,
  outlet: line(80),
  domain: v.optional(
    v.pipe(
      v.string('a host name'),
      v.regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name without www.'),
    ),
  ),
  country: v.optional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'two capital letters like GB'))),
  kind: v.picklist(['news', 'analysis', 'opinion', 'live', 'wire'], 'news, analysis, opinion, live or wire'),
  outletKind: v.optional(
    v.picklist(
      ['newspaper', 'broadcaster', 'agency', 'online', 'magazine', 'state media', 'institute', 'government'],
      'newspaper, broadcaster, agency, online, magazine, state media, institute or government',
    ),
  ),
  published: v.optional(dayOrInstant),
  title: v.optional(line(300)),
  url: v.optional(link),
  via: v.optional(link),
  credit: v.optional(line(80)),
  basis: v.picklist(['full text', 'excerpt'], 'full text or excerpt'),
  subscription: v.optional(v.boolean('true or false')),
});

const account = v.strictObject({
  source: id,
  account: line(600),
  quote: v.optional(words),
  value: v.optional(value),
  origin: v.optional(origin),
});

const point = v.strictObject({
  id,
  section: id,
  label: line(60),
  statement: line(400),
  measure: v.optional(
    v.strictObject({
      type: v.picklist(['quantity', 'names', 'place', 'date', 'yesno', 'text'], 'a type of value'),
      unit: v.optional(quantity.pipe[0].entries.unit),
    }),
  ),
  earliest: v.optional(dayOrInstant),
  accounts: someOf(account, 'accounts'),
});

const alternatives = v.pipe(
  v.string('alternatives divided by |'),
  v.check(
    (text) => text.split('|').every((alternative) => alternative.trim() !== ''),
    'alternatives divided by |, none of them empty',
  ),
);
const phrasing = v.strictObject({
  point: id,
  phrasings: listOf(line(1000), 'sentences'),
  nearMisses: v.optional(listOf(line(1000), 'sentences')),
  cues: v.optional(
    listOf(
      v.strictObject({
        all: someOf(alternatives, 'alternatives'),
        none: v.optional(listOf(alternatives, 'alternatives')),
      }),
      'cues',
    ),
  ),
});

const baseInfo = v.strictObject({
  id,
  title: line(120),
  summary: line(600),
  version: v.pipe(v.string('a version'), v.regex(/^\d+\.\d+\.\d+$/, 'a version like 1.0.0')),
  updated: day,
  language: v.pipe(v.string('a language'), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language code like en')),
  event: v.strictObject({ from: day, to: day }),
  note: v.optional(line(600)),
  sections: someOf(v.strictObject({ id, title: line(60) }), 'sections'),
  aliases: v.optional(
    listOf(v.pipe(listOf(line(60), 'names'), v.minLength(2, 'two names or more')), 'groups'),
  ),
  detection: v.strictObject({
    gate: someOf(someOf(line(60), 'words'), 'groups of words'),
    strong: listOf(line(80), 'phrases'),
    cues: listOf(line(80), 'phrases'),
    other: listOf(line(80), 'phrases'),
    earliest: v.optional(day),
    retrospect: v.optional(day),
  }),
});

export const claimFile = v.strictObject({
  $schema: v.optional(v.string('the address of the schema')),
  base: v.optional(baseInfo),
  sources: v.optional(listOf(source, 'sources')),
  points: v.optional(listOf(point, 'points')),
  phrasings: v.optional(listOf(phrasing, 'phrasings')),
});
/** A file with what it holds, after its own shape was found right. */
export interface CheckedFile {
  name: string;
  content: v.InferOutput<typeof claimFile>;
}

// The schema and the model must not drift apart: each of these lines fails to compile when they do.
type Same<A extends B, B> = A;
export type SchemaMatchesModel = [
  Same<v.InferOutput<typeof source>, Source>,
  Same<v.InferOutput<typeof account>, Account>,
  Same<v.InferOutput<typeof point>, Point>,
  Same<v.InferOutput<typeof phrasing>, Phrasing>,
  Same<v.InferOutput<typeof baseInfo>, BaseInfo>,
];
