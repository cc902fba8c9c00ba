import type { Learned } from './learned';
import type { Verdict } from './page';

/*
 * A claim base, as its files say it. Like everything in this folder it is plain JSON, because all of it travels in
 * messages, is kept in storage or stands in a file.
 *
 * Four words carry the product. A *point* is one thing that outlets report about an event. A *source* is one article of
 * one outlet. An *account* is how one source reported one point. A *finding* is a sentence of the page being read,
 * together with the point that it reports.
 */

export type Unit =
  | 'minutes'
  | 'days'
  | 'year'
  | 'people'
  | 'aircraft'
  | 'percent'
  | 'usd'
  | 'eur'
  | 'regions'
  | 'points-of-ten'
  | 'count';

/**
 * A figure as an outlet printed it. Only `max` means "nearly", or where `words` say so "up to"; only `min` means "more
 * than"; both different means a range; `approximate` means "about". Durations are in minutes, money in whole units.
 */
export interface Quantity {
  type: 'quantity';
  unit: Unit;
  min?: number;
  max?: number;
  approximate?: boolean;
  words: string;
}
/** People, bodies or things, compared as a set. */
export interface Names {
  type: 'names';
  names: string[];
  words: string;
}
export interface PlaceValue {
  type: 'place';
  names: string[];
  words: string;
}
/** ISO days, both inclusive. */
export interface DayRange {
  type: 'date';
  from: string;
  to: string;
  words: string;
}
export interface YesNo {
  type: 'yesno';
  yes: boolean;
  words: string;
}
/** Words that a program only shows, unless they are what the point asks for. */
export interface Wording {
  type: 'text';
  words: string;
}
export type Value = Quantity | Names | PlaceValue | DayRange | YesNo | Wording;

export type OriginType = 'own' | 'person' | 'office' | 'officials' | 'outlet' | 'wire';
/** Whom an account names as its origin. `own` carries no name. */
export interface Origin {
  type: OriginType;
  name?: string;
  /** The office a person speaks for. */
  of?: string;
}

export type SourceKind = 'news' | 'analysis' | 'opinion' | 'live' | 'wire';
export type OutletKind =
  | 'newspaper'
  | 'broadcaster'
  | 'agency'
  | 'online'
  | 'magazine'
  | 'state media'
  | 'institute'
  | 'government';

export interface Source {
  id: string;
  outlet: string;
  /** The outlet's own host, without "www.". */
  domain?: string;
  /** ISO 3166 alpha-2, or EU. */
  country?: string;
  kind: SourceKind;
  outletKind?: OutletKind;
  /** ISO day or date-time. */
  published?: string;
  title?: string;
  url?: string;
  /** The copy that it was read through, where that was not the outlet's own page. */
  via?: string;
  /** The agency or outlet whose text it carries: sources with the same credit are one report. */
  credit?: string;
  /** Of an excerpt only the opening was read, so its silence about a point says nothing. */
  basis: 'full text' | 'excerpt';
  subscription?: boolean;
}

export interface Account {
  source: string;
  /** Our own words, readable on their own. */
  account: string;
  /** The outlet's words, at most eight. */
  quote?: string;
  value?: Value;
  /** Absent where nobody noted it: that says nothing of whether the source names somebody. */
  origin?: Origin;
  /**
   * The source does not report what the point's statement says: it contradicts or limits it, or has something else in its
   * place. "before" if it tells only what was planned, expected or not yet known. A shorter or vaguer telling doesn't count.
   */
  otherwise?: boolean | 'before';
}

/** "|" separates alternatives; see docs/authoring.md for what an alternative may be. */
export interface Cue {
  all: string[];
  none?: string[];
}

/** How to recognise a point in a sentence. */
export interface Phrasing {
  point: string;
  phrasings: string[];
  nearMisses?: string[];
  cues?: Cue[];
}

/** A sentence as an article has it, with every point that it reports: none, one or several. */
export interface Example {
  text: string;
  points: string[];
  /** Points that a reader may or may not find in it. It teaches nothing about those. */
  optional?: string[];
}

export interface Point {
  id: string;
  /** The id of one of `BaseInfo.sections`. */
  section: string;
  label: string;
  statement: string;
  /**
   * What kind of value accounts of this point carry, where a program can compare them. `text`: the point asks
   * something, and accounts answer in words, which are the same only if they share some.
   */
  measure?: { type: Value['type']; unit?: Unit };
  /** ISO day or date-time (UTC) before which no article can report it. */
  earliest?: string;
  /** An opinion or an interpretation: the accounts say who holds it, and no number of them makes it a fact. */
  judgement?: boolean;
  accounts: Account[];
}

/** A page, whole or its opening, of which somebody said whether it is about the event. Detection learns from it. */
export interface LabelledPage {
  /** Line ends separate paragraphs. */
  text: string;
  title?: string;
  url?: string;
  published?: string;
  verdict: Verdict;
  /** What kind of page it is, for people who read the list. */
  note?: string;
}

/**
 * How to tell that a page is about the event. A word of every group of `gate` must occur in the raw page text, spelt
 * exactly so.
 */
export interface DetectionProfile {
  /** Groups of words, cheap and wide. Every page about the event has a word of each (nicknames, bodies, places). */
  gate: string[][];
  /**
   * Words for what happened there ("red carpet"). Any of them may stand in for one group of the gate; then what the
   * page reports decides.
   */
  scenes?: string[];
  /** Narrower groups: who and where, by names that mean nobody else. If absent, the gate serves. */
  names?: string[][];
  strong: string[];
  cues: string[];
  other: string[];
  earliest?: string;
  retrospect?: string;
}

export interface BaseInfo {
  id: string;
  title: string;
  summary: string;
  version: string;
  updated: string;
  language: string;
  event: { from: string; to: string };
  note?: string;
  sections: { id: string; title: string }[];
  /** Groups of names and spellings that mean the same; the first is the canonical one. */
  aliases?: string[][];
  detection: DetectionProfile;
}

/** A whole claim base as the parser returns it. Ids are unique and every reference resolves. */
export interface ClaimBase {
  base: BaseInfo;
  sources: Source[];
  points: Point[];
  phrasings: Phrasing[];
  /** Only for learning; absent if the base has none. */
  examples?: Example[];
  pages?: LabelledPage[];
  /** What the matcher learned from this base earlier (at build, at import). If absent, it is learned now. */
  learned?: Learned;
}

/** How much a base holds. Outlets and countries are counted once each. */
export interface BaseCounts {
  sources: number;
  outlets: number;
  countries: number;
  points: number;
  accounts: number;
  phrasings: number;
  examples: number;
}
