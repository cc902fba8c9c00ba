import * as v from 'valibot';
import type { Account, BaseInfo, Example, Phrasing, Point, Source } from '../model';
import {
  day,
  dayOrInstant,
  id,
  line,
  link,
  listOf,
  maybe,
  origin,
  record,
  someOf,
  told,
  unit,
  value,
  valueType,
  words,
} from './schema-parts';

/**
 * The shape of one file of a claim base. Every file holds any of the five kinds, so that a base may be one
 * file or a folder of many. Cross references (does this source exist?) are checked after merging, in check.ts.
 */

export const source = record('a source', {
  id,
  outlet: told(line(80), 'The name of the outlet as readers know it.'),
  domain: maybe(
    v.pipe(
      v.string('a host name'),
      v.regex(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a host name in lower case without www., like rte.ie'),
    ),
    "The outlet's own site, without www.: its pages are recognised by it.",
  ),
  country: maybe(
    v.pipe(v.string('a country'), v.regex(/^[A-Z]{2}$/, 'two capital letters like GB')),
    'ISO 3166 code of two letters, or EU.',
  ),
  kind: v.picklist(['news', 'analysis', 'opinion', 'live', 'wire'], 'news, analysis, opinion, live or wire'),
  outletKind: v.optional(
    v.picklist(
      ['newspaper', 'broadcaster', 'agency', 'online', 'magazine', 'state media', 'institute', 'government'],
      'newspaper, broadcaster, agency, online, magazine, state media, institute or government',
    ),
  ),
  published: maybe(dayOrInstant, 'When the article appeared; absent where it does not say.'),
  title: v.optional(line(300)),
  url: maybe(link, 'The address of the article at its outlet.'),
  via: maybe(link, 'The copy or aggregator that it was read through.'),
  credit: maybe(line(80), 'The agency or outlet whose copy the article carries.'),
  basis: told(
    v.picklist(['full text', 'excerpt'], 'full text or excerpt'),
    'Whether the whole article was read, or only a part: then its silence is never claimed.',
  ),
  subscription: maybe(v.boolean('true or false'), 'true where the outlet is known to charge for reading.'),
});

const account = record('an account', {
  source: told(id, 'The id of a source.'),
  account: told(line(600), 'How this source reports the point: your own sentence, which stands on its own.'),
  quote: maybe(words, 'The words of the outlet, at most eight, without quotation marks around them.'),
  value: maybe(value, 'What a program can compare: a quantity, names, a place, a date, yes or no, or words.'),
  origin: maybe(origin, 'Whom the source has this from. Absent where it is not known.'),
});

export const point = record('a point', {
  id,
  section: told(id, 'The id of a section of the base.'),
  label: told(line(60), 'Two to six words for lists.'),
  statement: told(line(400), 'One neutral sentence that says what is reported.'),
  measure: maybe(
    record('a measure', { type: valueType, unit: v.optional(unit) }),
    'The type of value that accounts of this point carry, where they can be compared.',
  ),
  earliest: maybe(dayOrInstant, 'The moment (UTC) before which no article could report it.'),
  accounts: someOf(account, 'accounts'),
});

const alternatives = v.pipe(
  v.string('alternatives divided by |'),
  v.maxLength(2000, 'a text of at most 2000 characters'),
  v.check(
    (text) => text.split('|').every((alternative) => alternative.trim() !== ''),
    'alternatives divided by |, none of them empty',
  ),
);
export const phrasing = record('the phrasings of a point', {
  point: told(id, 'The id of the point.'),
  phrasings: told(
    listOf(line(1000), 'sentences'),
    'Sentences as an article would report the point, your own.',
  ),
  nearMisses: maybe(
    listOf(line(1000), 'sentences'),
    'Sentences that resemble it and do not report the point.',
  ),
  cues: maybe(
    listOf(
      record('a cue', {
        all: told(
          someOf(alternatives, 'alternatives'),
          'A sentence must have one alternative of each entry.',
        ),
        none: maybe(listOf(alternatives, 'alternatives'), 'It must have none of these.'),
      }),
      'cues',
    ),
    'Words that tell the point; see docs/authoring.md.',
  ),
});

export const example = record('an example', {
  text: told(line(1000), 'A sentence as an article would have it, your own.'),
  points: told(listOf(id, 'ids of points'), 'Every point that it reports; [] where it reports none.'),
  optional: maybe(
    listOf(id, 'ids of points'),
    'Points that readers may or may not find in it: it teaches nothing about those.',
  ),
});

export const baseInfo = record('the base', {
  id,
  title: line(120),
  summary: line(600),
  version: told(
    v.pipe(v.string('a version'), v.regex(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, 'a version like 1.0.0')),
    'Raise it with every change that you hand on.',
  ),
  updated: day,
  language: v.pipe(v.string('a language'), v.regex(/^[a-z]{2}(-[A-Z]{2})?$/, 'a language code like en')),
  event: v.pipe(
    record('the days of the event', { from: day, to: day }),
    v.check(({ from, to }) => from <= to, '"from" not after "to"'),
  ),
  note: maybe(line(600), 'What every reader of the base should know, shown with it.'),
  sections: someOf(record('a section', { id, title: line(60) }), 'sections'),
  aliases: maybe(
    listOf(v.pipe(listOf(line(60), 'names'), v.minLength(2, 'two names or more')), 'groups of names'),
    'Names and spellings that mean the same; the first is the one that counts.',
  ),
  detection: record('the detection profile', {
    gate: told(
      someOf(someOf(line(60), 'words'), 'groups of words'),
      'A page is looked at only if its text holds a word of every group.',
    ),
    names: maybe(
      someOf(someOf(line(60), 'names'), 'groups of names'),
      'Who and where, by names that mean nobody else; without it the gate serves.',
    ),
    strong: told(listOf(line(80), 'phrases'), 'Phrases that name the event.'),
    cues: told(listOf(line(80), 'phrases'), 'Phrases that hint at the event.'),
    other: told(listOf(line(80), 'phrases'), 'Phrases that tell of another event.'),
    earliest: maybe(day, 'Articles that appeared before this day are about something else.'),
    retrospect: maybe(day, 'Articles from this day on are likely to look back.'),
  }),
});

const FILE_KEYS = {
  $schema: v.optional(v.string('the address of the schema')),
  base: v.optional(baseInfo),
  sources: v.optional(listOf(source, 'sources')),
  points: v.optional(listOf(point, 'points')),
  phrasings: v.optional(listOf(phrasing, 'phrasings')),
  examples: v.optional(listOf(example, 'examples')),
};
export const claimFile = record('a file of a claim base', FILE_KEYS);

/** A file with what it holds, after every record's own shape was found right. */
export interface CheckedFile {
  name: string;
  base?: BaseInfo;
  sources: Source[];
  points: Point[];
  phrasings: Phrasing[];
  examples: Example[];
}

type Same<A extends B, B> = A;
/** @public The schema and the model must not drift apart: each of these lines fails to compile when they do. */
export type SchemaMatchesModel = [
  Same<v.InferOutput<typeof source>, Source>,
  Same<v.InferOutput<typeof account>, Account>,
  Same<v.InferOutput<typeof point>, Point>,
  Same<v.InferOutput<typeof phrasing>, Phrasing>,
  Same<v.InferOutput<typeof example>, Example>,
  Same<v.InferOutput<typeof baseInfo>, BaseInfo>,
];
