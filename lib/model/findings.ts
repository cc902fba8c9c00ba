import type { Origin, Value } from './claim-base';
import type { Sentence, Span, Verdict } from './page';

/* What we say about a page: which sentences report which points, and how others put them. */

/**
 * Words of a sentence that speak for a match; offsets into the sentence's own text, not its block's. Of `context` the
 * span is empty: its neighbours speak for it.
 */
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
   * Other outlets' sources that tell only what was planned, or that appeared before the point can have happened. What they
   * say of it is shown, but it neither agrees nor differs, and isn't counted.
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

/** A point that other sources of the base report and this page does not. `of` is how many others could report it. */
export interface Omission {
  point: string;
  sources: number;
  of: number;
}

export interface Analysis {
  base: { id: string; title: string; version: string; updated: string };
  verdict: Verdict;
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
