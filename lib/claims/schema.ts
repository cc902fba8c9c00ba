import * as v from 'valibot';
import type { Account, BaseInfo, Example, LabelledPage, Phrasing, Point, Source } from '../model/claim-base';
import { insteadOf } from './alternative';
import { says } from './problem';
import {
  atMost,
  day,
  dayOrInstant,
  id,
  inOrder,
  like,
  line,
  link,
  listOf,
  oneOf,
  origin,
  record,
  someOf,
  unit,
  value,
  valueType,
  words,
  yesOrNo,
} from './schema-parts';

/**
 * The shape of one file of a claim base. A file may hold any of the six kinds, so a base can be one
 * file or a folder of many. Cross references (does this source exist?) are checked across all files, in check.ts.
 */

export const source = record({
  id,
  outlet: line(80),
  domain: v.optional(like(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'rte.ie', says('problemDomain', 'rte.ie'))),
  country: v.optional(like(/^[A-Z]{2}$/, 'GB')),
  kind: oneOf('news', 'analysis', 'opinion', 'live', 'wire'),
  outletKind: v.optional(
    oneOf(
      'newspaper',
      'broadcaster',
      'agency',
      'online',
      'magazine',
      'state media',
      'institute',
      'government',
    ),
  ),
  published: v.optional(dayOrInstant),
  title: v.optional(line(300)),
  url: v.optional(link),
  via: v.optional(link),
  credit: v.optional(line(80)),
  basis: oneOf('full text', 'excerpt'),
  subscription: v.optional(yesOrNo),
});

const account = record({
  source: id,
  account: line(600),
  quote: v.optional(words),
  value: v.optional(value),
  origin: v.optional(origin),
  otherwise: v.optional(
    v.union([v.boolean(), v.literal('before')], says('problemOneOf', 'true, false, before')),
  ),
});

const measure = v.pipe(
  record({ type: valueType, unit: v.optional(unit) }),
  // Without its unit, no figure is read for it.
  v.check(({ type, unit }) => type !== 'quantity' || unit !== undefined, says('problemKey', 'unit')),
);

export const point = record({
  id,
  section: id,
  label: line(60),
  statement: line(400),
  measure: v.optional(measure),
  earliest: v.optional(dayOrInstant),
  judgement: v.optional(yesOrNo),
  accounts: someOf(account),
});

const alternatives = v.pipe(
  v.string(says('problemLike', 'cut|fell|scissors')),
  v.maxLength(2000, atMost(2000)),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    for (const alternative of dataset.value.split('|')) {
      const message = insteadOf(alternative);
      if (message !== undefined) addIssue({ message, input: alternative });
    }
  }),
);
export const phrasing = record({
  point: id,
  phrasings: listOf(line(1000)),
  nearMisses: v.optional(listOf(line(1000))),
  cues: v.optional(
    listOf(
      record({
        all: someOf(alternatives),
        none: v.optional(listOf(alternatives)),
      }),
    ),
  ),
});

export const example = record({
  text: line(1000),
  points: listOf(id),
  optional: v.optional(listOf(id)),
});

/** A whole article has about 10,000 letters. */
export const page = record({
  text: line(20_000),
  title: v.optional(line(300)),
  url: v.optional(link),
  published: v.optional(dayOrInstant),
  verdict: oneOf('about', 'mentions', 'other'),
  note: v.optional(line(200)),
});

export const baseInfo = record({
  id,
  title: line(120),
  summary: line(600),
  version: like(/^\d{1,6}\.\d{1,6}\.\d{1,6}$/, '1.0.0'),
  updated: day,
  language: like(/^[a-z]{2}(-[A-Z]{2})?$/, 'en'),
  event: v.pipe(
    record({ from: day, to: day }),
    v.check(({ from, to }) => from <= to, inOrder('from', 'to')),
  ),
  note: v.optional(line(600)),
  sections: someOf(record({ id, title: line(60) })),
  aliases: v.optional(listOf(v.pipe(listOf(line(60)), v.minLength(2, says('problemEntries', 2))))),
  detection: record({
    gate: someOf(someOf(line(60))),
    scenes: v.optional(someOf(line(60))),
    names: v.optional(someOf(someOf(line(60)))),
    strong: listOf(line(80)),
    cues: listOf(line(80)),
    other: listOf(line(80)),
    earliest: v.optional(day),
    retrospect: v.optional(day),
  }),
});

const FILE_KEYS = {
  $schema: v.optional(v.string(says('problemText'))),
  base: v.optional(baseInfo),
  sources: v.optional(listOf(source)),
  points: v.optional(listOf(point)),
  phrasings: v.optional(listOf(phrasing)),
  examples: v.optional(listOf(example)),
  pages: v.optional(listOf(page)),
};
export const claimFile = record(FILE_KEYS);

/** A record that is not right: its list (or `base`), and its id if it has one. */
export interface Wrong {
  list: string;
  id: string | null;
}

/** A file with those of its records whose own shape is right, each at its place: the lists may have holes. */
export interface CheckedFile {
  name: string;
  wrong: Wrong[];
  base?: BaseInfo;
  sources: Source[];
  points: Point[];
  phrasings: Phrasing[];
  examples: Example[];
  pages: LabelledPage[];
}

/** Whether the first can be taken for the second, and both know the same keys, with those that may be left out. */
type Same<A, B> = [A, Required<A>, Required<B>] extends [B, Required<B>, Required<A>] ? true : false;
type All<T extends true[]> = T;
/** @public The schema and the model must not drift apart. Each of these lines fails to compile if they do. */
export type SchemaMatchesModel = All<
  [
    Same<v.InferOutput<typeof source>, Source>,
    Same<v.InferOutput<typeof account>, Account>,
    Same<v.InferOutput<typeof point>, Point>,
    Same<v.InferOutput<typeof phrasing>, Phrasing>,
    Same<v.InferOutput<typeof example>, Example>,
    Same<v.InferOutput<typeof page>, LabelledPage>,
    Same<v.InferOutput<typeof baseInfo>, BaseInfo>,
  ]
>;
