/**
 * Every number that was chosen and not derived, with what it trades. The weights of DECISION come from
 * `npm run evaluate -- --fit` (docs/matching.md says how, and what leaving out whole articles gives).
 */

/** Features of pairs count this much of a single word. More follows wording closely, less follows topics. */
export const PAIR_VALUE = 0.4;

/** How much of a point's sum is that of the terms that speak best for it; the rest is that of the whole sentence. */
export const SPAN_PART = 0.8;

export const LEARNING = {
  /** Points times sentences up to which pairs are learned, too, and several sentences in a row: some half a minute. */
  mostPairs: 4_000_000,
  seed: 20250815,
  /** Passes over the sentences. More fits the base's own wording more tightly. A base of few sentences has more, so that there are so many lessons. */
  passes: 20,
  mostPasses: 100,
  lessons: 60_000,
  passesOfLarge: 5,
  /** Where a bias begins. In a large base most sentences share a word with many points, which must not count as a wrong mark already. */
  bias: -1,
  biasOfLarge: -2,
  /** How far a weight moves (farther where there are few passes), how much less at the end, and how a bias moves. */
  rate: 0.025,
  rateOfLarge: 0.06,
  slowing: 0.8,
  rateOfBias: 0.009,
  /** As if each weight had been moved by so much (squared) before. */
  first: 1e-3,
  /** A part of each weight that is taken back after each pass. More forgets what is rare. */
  fading: 0.03,
  /** So many of the lessons are several sentences in a row, and of these so many are two. */
  composed: 0.7,
  pairsOfComposed: 0.75,
  /** So many of the words are left out of a lesson. */
  leftOut: 0.15,
  /** A miss on a point's own sentence, or a false mark on its near miss, weighs this much of a false mark on another's. */
  costOfMiss: 1.5,
  costOfNearMiss: 2,
  /** A base of fewer sentences is too small to say what is rare: counts are read as if it had so many. It keeps all its weights. */
  rarityAmong: 5000,
  /** In a large base, a feature seen in fewer sentences is not learned: it would only remember that one. */
  seenAtLeast: 2,
  /**
   * A weight is dropped when it, times the root of how many sentences hold its feature, is smaller: what is met often
   * matters even where it is small. Part of it applies early. More saves bytes and loses recall.
   */
  smallest: 0.3,
  smallestOfLarge: 0.16,
  early: 0.6,
  /** When it is first applied, in part, and when wholly: parts of all passes. Early leaves the rest time to grow. */
  dropsFrom: 0.25,
  dropsTo: 0.45,
  /** Weights are kept in steps, so many to one. Fewer save bytes and lose what is below half a step; of many sentences a point, 12 find as much as 24. */
  steps: 24,
  stepsOfMany: 12,
} as const;

/** Margins are cut off here: below, a point is out of question however much lower; above, certain. Lower costs time and finds no more. */
export const MARGIN = { least: -0.8, most: 2.5 } as const;

/** A match is reported from this probability up. Higher abstains more: fewer wrong marks, more missed ones. */
export const THRESHOLD = 0.6;

/** Below this, a first look leaves a point out of what the article is about. */
export const FAINT = 0.02;

/** Of the points that a sentence touches only so many, the likeliest, are decided on: matters to bases of thousands. */
export const MOST_CANDIDATES = 64;

/** A feature that speaks about more points tells none of them apart; only its strongest weights are kept. */
export const MOST_POSTINGS = 192;

/** In a text of fewer sentences one sentence does not yet make a subject of the article. */
export const SHORTEST_ARTICLE = 10;

/** A feature counts so many times in a sentence. More lets a word that is repeated without end speak for anything. */
export const MOST_TIMES = 2;
/** From this up a point may have been reported, in words that we don't know: too little for a mark, too much to call it left out. */
export const POSSIBLE = 0.1;
