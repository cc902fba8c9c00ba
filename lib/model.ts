/**
 * The nouns of Sidelight. Everything here is plain JSON, because all of it travels in messages,
 * is kept in storage or stands in a claim base file. Offsets are UTF-16 code units, half open.
 *
 * Four words carry the product. A *point* is one thing that outlets report about an event. A *source*
 * is one article of one outlet. An *account* is how one source reported one point. A *finding* is a
 * sentence of the page being read, together with the point that it reports.
 */

// ─── The claim base ────────────────────────────────────────────────────────────────────────────────

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
 * A figure as an outlet printed it. Only `max` means "nearly", or where `words` say so "up to"; only `min` means "more than";
 * both different means a range; `approximate` means "about". Durations are in minutes, money in whole units.
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
export interface Place {
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
export type Value = Quantity | Names | Place | DayRange | YesNo | Wording;

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
   * The source does not report what the point's statement says: it contradicts it, limits it, counts something else, or
   * is known not to have it. A shorter telling doesn't count.
   */
  otherwise?: boolean;
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
   * What kind of value accounts of this point carry, where a program can compare them. `text`: the point asks something,
   * and accounts answer in words, which are the same only if they share some.
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

/** How to tell that a page is about the event. A word of every group of `gate` must occur in the raw page text, spelt exactly so. */
export interface DetectionProfile {
  /** Groups of words, cheap and wide. Every page about the event has a word of each (nicknames, bodies, places). */
  gate: string[][];
  /**
   * Words for what happened there ("red carpet"). Any of them may stand in for one group of the gate; then what the page
   * reports decides.
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

/** Weights of the features that speak for and against points, as compact text (lib/match/learned.ts reads it). */
export interface Learned {
  /** The version of the code that learned it. What another version learned is of no use. */
  version: number;
  points: string[];
  biases: number[];
  keys: string;
  owners: string;
  steps: string;
  /** How many steps of a weight make one. */
  stepsToOne: number;
  cues: PackedCues;
  /** Only where the base has enough pages. */
  pages?: LearnedPages;
}

/**
 * What was learned from labelled pages (lib/detect/learned-pages.ts says how). Weights speak for "about" and for
 * "mentions", against "other".
 */
export interface LearnedPages {
  /** Stems, separated by spaces; `weights` has two characters for each. */
  words: string;
  weights: string;
  /** Two weights for each number of a page; those of the constant come last. */
  numbers: [number, number][];
}

/** The cues of a base as compact text (lib/match/pack-cues.ts reads it), each with the index of its point. */
export interface PackedCues {
  parts: string;
  longest: number;
  cues: [point: number, all: string, none: string, rarest: number][];
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

/** One thing that is wrong with a claim base, told so that its author can correct it. */
export interface Problem {
  /** The file, by the author's name for it. */
  file: string;
  /** The place in the file, like points[3].accounts[0].quote; empty for the file as a whole. */
  path: string;
  /** The record's own id, if it has one, so that the author can search for it. */
  record?: string;
  found: Said;
  expected: Said;
}

/**
 * The key of an interface text and the values that fill it in. With an empty key, the first value is shown as it is.
 */
export type Said = [key: string, ...values: string[]];

// ─── The page ──────────────────────────────────────────────────────────────────────────────────────

export interface Span {
  start: number;
  end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'cell' | 'caption';

/**
 * One block of the article's text as the reader sees it (white space collapsed as in the browser, same length as read).
 */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** What was read from a page. `published` is an ISO day or date-time if the page states one. */
export interface PageFacts {
  url: string;
  title: string;
  description: string | null;
  site: string | null;
  language: string | null;
  published: string | null;
  blocks: Block[];
}

/** `block` is an index into PageFacts.blocks; start and end are offsets into that block's text. */
export interface Sentence extends Span {
  block: number;
  text: string;
}

/** Sorts in reading order. */
export const byPlace = (a: Sentence, b: Sentence): number => a.block - b.block || a.start - b.start;

// ─── What we say about it ──────────────────────────────────────────────────────────────────────────

/** The event is the page's subject; it comes up in a page about something else; neither, or no more than a line of background. */
export type Verdict = 'about' | 'mentions' | 'other';

/**
 * Why a page was or was not taken for one about the event. A surface translates the code; `words` are the page's own.
 * For the event: `title`, `opening`, `throughout` (it comes up again and again), `details` (words of its particulars),
 * `in-time` (it appeared in the days of the event), `points` (it reports many points of the base).
 * Against: `names-missing`, `names-apart`, `in-passing`, `other-event`, `looks-back`, `too-early`, `too-short`,
 * `listing` (headlines rather than an article). For or against, where labelled pages taught: `words` (those that tell most).
 */
export type DetectionCode =
  | 'title'
  | 'opening'
  | 'throughout'
  | 'details'
  | 'in-time'
  | 'points'
  | 'names-missing'
  | 'names-apart'
  | 'in-passing'
  | 'other-event'
  | 'looks-back'
  | 'too-early'
  | 'too-short'
  | 'listing'
  | 'words';
export interface DetectionReason {
  code: DetectionCode;
  /** At most five words or phrases of the page that led to this reason; may be empty. */
  words: string[];
}

export interface Detection {
  verdict: Verdict;
  /** 0 to 1. The higher it is, the surer we are that the event is the page's subject. */
  score: number;
  /** Most telling first, for and against in one list: what speaks against stands in a page about the event, too. */
  reasons: DetectionReason[];
}

/** Words of a sentence that speak for a match; offsets into the sentence's own text, not its block's. Of `context` the span is empty: its neighbours speak for it. */
export interface Reason extends Span {
  why: 'cue' | 'words' | 'value' | 'context';
}

export interface Match {
  point: string;
  /** 0 to 1. At or above the threshold the match is a finding. */
  score: number;
  reasons: Reason[];
}

export interface Finding extends Match {
  /** Made of point and sentence position, so it is stable as long as the page's text is. */
  id: string;
  sentence: Sentence;
  /** The value that this very sentence carries for the point, if one was recognised. */
  value: Value | null;
  /** Whom this very sentence names, if anybody was recognised. */
  origin: Origin | null;
  /** A figure stands in it that may be the point's and was not read as its value: what it says is not all known. */
  unread?: true;
}

export type DifferenceKind = 'number' | 'attribution' | 'wording' | 'agrees' | 'only-here';
/** In the order in which the reader should see them. */
export const DIFFERENCE_KINDS: readonly DifferenceKind[] = [
  'number',
  'attribution',
  'wording',
  'agrees',
  'only-here',
];

/** How one other account compares with this article's sentence. An account is known by its source (one per point). */
export interface AccountComparison {
  source: string;
  kind: Exclude<DifferenceKind, 'only-here'>;
  /** Its source carries the text of another account of this kind, and isn't counted again. */
  copy?: true;
}

/** One point of the page compared with the base. */
export interface Comparison {
  point: string;
  /** The most telling kind among the accounts; only-here if no other outlet has one. */
  kind: DifferenceKind;
  /** Ids of this page's findings for the point, in reading order. */
  findings: string[];
  /**
   * What this article says: value and origin of one and the same sentence, that which makes the kind plain (of several
   * values one that others have, too), or of its own account in the base, where no sentence has a value. An origin that
   * its own account names is believed before one read from a sentence, unless the two have different values.
   */
  value: Value | null;
  origin: Origin | null;
  /** Other outlets only. Of each kind, copies come last. */
  accounts: AccountComparison[];
  /**
   * Other outlets' sources that appeared before the point can have happened. What they say of it is shown, but it
   * neither agrees nor differs, and isn't counted.
   */
  before: string[];
  /** The point is a judgement: nobody is asked whether others agree. */
  judgement?: true;
  /** The source id of this article's own account in the base, if the page is itself a source. */
  own: string | null;
}

/** How many sources besides this article have a point, and how they compare with it. Copies count with their text. */
export interface Counts {
  others: number;
  /** How many are of the point's own kind, which is the most telling one; 0 if the point has no account. */
  alike: number;
  agree: number;
}

/** What the card beside a sentence says of one point: little, and ready to be shown. In class it counts no kinds. */
export interface Brief extends Counts {
  point: string;
  /** Null in class mode before a prediction, when nothing of the others shows; then there are no accounts either. */
  kind: DifferenceKind | null;
  label: string;
  /** The language of label and accounts. */
  language: string;
  /** The two or three most telling accounts of other outlets. If most agree, the last is one that does. */
  accounts: BriefAccount[];
}
export interface BriefAccount {
  outlet: string;
  country: string | null;
  account: string;
  quote: string | null;
  kind: AccountComparison['kind'];
}

/** A brief as the card shows it. All its words come along, so that the script that runs in every page needs none. */
export interface CardPoint extends Pick<Brief, 'point' | 'kind' | 'label' | 'language'> {
  /** `beside` follows the outlet's name: its country, and that others agree with it. */
  accounts: (Pick<BriefAccount, 'outlet' | 'account' | 'quote'> & { beside: string })[];
  /** The language of the words, the reader's. */
  reader: string;
  /** The sentence of the page that it is about. */
  sentence: string;
  /** The kind's sign, and what was found: the values of others, or the kind in words. Empty if there is none. */
  sign: string;
  kindName: string;
  /** In class, one line each: the question, and once it is answered, what was expected and what is there. */
  told: string[];
  /** Whose words the accounts are in, or that there are none; empty before an answer in class. */
  note: string;
  /** In class before a prediction: the answers to choose from, unless only the panel asks. */
  choices: { prediction: Prediction; label: string }[];
  /** The names of the buttons that close the card and that show the point in full; null if there is nothing more. */
  close: string;
  all: string | null;
}

/** A point that other sources of the base report and this page does not. `of` is how many others could report it. */
export interface Omission {
  point: string;
  sources: number;
  of: number;
}

export interface Analysis {
  base: { id: string; title: string; version: string; updated: string };
  detection: Detection;
  /** The page is about the event, or it mentions the event and the reader wanted it compared all the same. */
  compared: boolean;
  /** How many sentences were looked at for points; 0 where the page was not compared. */
  sentences: number;
  /** The base's source that this page is, if any, found by its address. */
  source: string | null;
  /** The outlet being read, by the base's name for it, if the base knows it. */
  outlet: string | null;
  findings: Finding[];
  /** Differences first. */
  comparisons: Comparison[];
  omissions: Omission[];
}

// ─── In class ──────────────────────────────────────────────────────────────────────────────────────

/** What a pupil can expect before seeing the accounts of others: that all agree, or that some differ in this way. */
export type Prediction = DifferenceKind;
export const PREDICTIONS: readonly Prediction[] = ['agrees', 'number', 'attribution', 'wording', 'only-here'];

/** How many accounts of others stand beside a sentence, by kind; empty if no other source has its point. */
export type Seen = Partial<Record<DifferenceKind, number>>;

/** One prediction with what was there to see. It stays in this browser and holds no name. */
export interface Answer {
  /** ISO date-time. */
  at: string;
  /**
   * The page's address with a checksum in place of query and fragment (`pageKey`), or practice:ID for an article of
   * ours.
   */
  page: string;
  /** The page's title. */
  title: string;
  point: string;
  /** The point's label. */
  label: string;
  /** This article's sentence. */
  sentence: string;
  prediction: Prediction;
  /** In the pupil's words; may be empty. */
  reason: string;
  /** What was there to see. */
  seen: Seen;
}

// ─── What a reader may ask for by key ──────────────────────────────────────────────────────────────

/** The keyboard commands of the manifest, from what is used most. */
export const COMMANDS = ['next-point', 'previous-point', 'open-card', 'open-panel', 'toggle-marks'] as const;
export type Command = (typeof COMMANDS)[number];
/** Those that go to the page in front; a surface may give them, too. `check`: the answer may now be another. */
export type PageCommand = Exclude<Command, 'open-panel'> | 'check';

// ─── What a page knows, and how it is marked ───────────────────────────────────────────────────────

/** What the content script of a page knows. It owns the findings of its page; popup, panel and card ask it. */
export type PageState =
  /** No base's gate let this page through, or the background found no base that it is about or mentions. */
  | { status: 'other' }
  /** Read, sent, not yet answered. */
  | { status: 'working' }
  | {
      status: 'done';
      analysis: Analysis;
      title: string;
      url: string;
      published: string | null;
      marks: boolean;
    }
  | { status: 'failed'; reason: string };

/** What a surface knows about the page that it shows. */
export type TabState =
  | Exclude<PageState, { status: 'other' }>
  /** `events` are those that a page could be about: the titles of the bases in use. */
  | { status: 'other'; events?: readonly string[] }
  /** Whatever the page is, there is nothing to compare it with. `fixed`: a school wants it so. */
  | { status: 'no-base'; fixed: boolean }
  /**
   * None of our content scripts is there. `site` could be permitted for good; null if no extension may look there, or
   * if we may not know.
   */
  | { status: 'uncovered'; site: string | null }
  /** A school limits Sidelight to these sites, and the page is on none of them, or we may not know its address. */
  | { status: 'limited'; sites: readonly string[] };

/** How marks are shown. `kinds` lists the kinds that are painted. */
export interface MarkSettings {
  on: boolean;
  style: 'by-kind' | 'plain';
  kinds: readonly DifferenceKind[];
}
