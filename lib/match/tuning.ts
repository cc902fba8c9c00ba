/**
 * Every number that was chosen and not derived, with what it trades. The weights of DECISION come from
 * `npm run evaluate -- --fit` (docs/matching.md says how, and what leaving out whole articles gives).
 */

/** Features of pairs count this much of a single word. More follows wording closely, less follows topics. */
export const PAIR_VALUE = 0.6;

export const LEARNING = {
  /** Points times sentences up to which every point learns against every sentence: some half a minute. */
  mostPairs: 4_000_000,
  /** Beyond, a point learns against about so many of the sentences likest its own: seconds instead of hours. */
  mostRivals: 120,
  seed: 20250815,
  /** Passes over the sentences a point. More fits the base's own wording more tightly. */
  passes: 12,
  /** A miss on a point's own sentence weighs this much of a false mark on another's. */
  costOfMiss: 3,
  costOfNearMiss: 2,
  /** What a false mark on another's sentence costs. More fits the base's own sentences more tightly. */
  cost: 0.2,
  /** A base of fewer sentences is too small to say what is rare: counts are read as if it had so many, and see `seenAtLeast`. */
  rarityAmong: 5000,
  /** How much more freely a point's bias moves than a weight: where sentences are few, most still are not a point's own. */
  freedomOfBias: 10,
  /** A feature seen in fewer sentences is not learned where there are few sentences (it would only remember that one) or too many. */
  seenAtLeast: 2,
  /** Beyond the margin by this much, a sentence is not looked at again. */
  plain: 0.3,
  /** Passes end when no weight moves by more. */
  settled: 0.002,
  /**
   * A weight is dropped when it, times the root of how many sentences hold its feature, is smaller: what is met often
   * matters even where it is small. From 0.08 to 0.12 the weights lose a third of their bytes, and recall a hundredth.
   */
  smallest: 0.09,
  /** Weights are kept in steps, so many to one. */
  steps: 24,
} as const;

/** Margins are cut off here: below, a point is out of question however much lower; above, certain. Lower costs time and finds no more. */
export const MARGIN = { least: -0.8, most: 2 } as const;

/** A match is reported from this probability up. Higher abstains more: fewer wrong marks, more missed ones. */
export const THRESHOLD = 0.65;

/** Below this, a first look leaves a point out of what the article is about. */
export const FAINT = 0.02;

/** Clauses beyond this many are read only as part of the whole: bounds the time of endless sentences. */
export const MOST_CLAUSES = 24;

/** How far sums are evened out between long and short sentences: 0 not at all, 1 wholly; and the squared length left as it is. */
export const LENGTH = { damping: 0.6, usual: 25 };

/** Of the points that a sentence touches only so many, the likeliest, are decided on: matters to bases of thousands. */
export const MOST_CANDIDATES = 64;

/** A feature that speaks about more points tells none of them apart; only its strongest weights are kept. */
export const MOST_POSTINGS = 192;

/** In a text of fewer sentences one sentence does not yet make a subject of the article. */
export const SHORTEST_ARTICLE = 10;
