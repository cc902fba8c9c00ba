/**
 * The numbers of learning and deciding that were chosen and not derived, each with what it trades. The weights of
 * DECISION come from `npm run evaluate -- --fit`. docs/matching.md says how, and what leaving out whole articles gives.
 */

/**
 * The weight of a pair of words relative to a single word. A higher value follows wording closely, a lower one topics.
 */
export const PAIR_VALUE = 0.4;

/**
 * The share of a point's sum that comes from the terms that speak best for it. The rest comes from the whole sentence.
 */
export const SPAN_PART = 0.8;

export const LEARNING = {
  /**
   * The most points times sentences for which we also learn pairs, and several sentences in a row. It takes about half
   * a minute.
   */
  mostPairs: 4_000_000,
  seed: 20250815,
  /**
   * Passes over the sentences. More passes fit the base's own wording more tightly. A base of few sentences gets up to
   * `mostPasses`, so that there are `lessons` in all.
   */
  passes: 20,
  mostPasses: 100,
  lessons: 60_000,
  passesOfLarge: 5,
  /**
   * Where a bias begins. In a large base most sentences share a word with many points, and that alone must not count as
   * a wrong mark.
   */
  bias: -1,
  biasOfLarge: -2,
  /**
   * How far a weight moves (farther if there are few passes), by what part less at the end, and how far a bias moves.
   */
  rate: 0.025,
  rateOfLarge: 0.06,
  slowing: 0.8,
  rateOfBias: 0.009,
  /** Each weight starts as if it had already been moved by this much (squared). */
  first: 1e-3,
  /** The part of each weight that is taken back after each pass. A higher value forgets what is rare. */
  fading: 0.03,
  /** The share of lessons that are several sentences in a row, and the share of those that are two sentences. */
  composed: 0.7,
  pairsOfComposed: 0.75,
  /** The share of words that are left out of a lesson. */
  leftOut: 0.15,
  /**
   * What a miss on a point's own sentence, and a false mark on its near miss, weigh. A false mark on another's sentence
   * weighs 1.
   */
  costOfMiss: 1.5,
  costOfNearMiss: 2,
  /**
   * A base of fewer sentences is too small to say what is rare. Its counts are read as if it had this many, and it
   * keeps all its weights.
   */
  rarityAmong: 5000,
  /** In a large base, a feature seen in fewer sentences is not learned: it would only remember that one sentence. */
  seenAtLeast: 2,
  /**
   * A weight is dropped if it is smaller than this when multiplied by the root of how many sentences hold its feature: a
   * feature that is met often matters even if its weight is small. At first only the part `early` of the limit applies.
   * A higher value saves bytes and loses recall.
   */
  smallest: 0.3,
  smallestOfLarge: 0.16,
  early: 0.6,
  /**
   * When that limit first applies in part, and when in full, as shares of all passes. If it applies early, the rest has
   * time to grow.
   */
  dropsFrom: 0.25,
  dropsTo: 0.45,
  /**
   * Weights are rounded to this many steps to one. Fewer steps save bytes and lose whatever is below half a step. With
   * many sentences a point, 12 find as much as 24.
   */
  steps: 24,
  stepsOfMany: 12,
} as const;

/**
 * Margins are cut off here. Below `least`, a point is out of the question; above `most`, it is certain. A lower `least`
 * costs time and finds no more.
 */
export const MARGIN = { least: -0.8, most: 2.5 } as const;

/**
 * A match is reported from this probability up. A higher value abstains more often: fewer wrong marks, more missed
 * ones.
 */
export const THRESHOLD = 0.6;

/** Below this probability, a first look does not count a point towards what the article is about. */
export const FAINT = 0.02;

/**
 * We decide on at most this many of the points that a sentence touches, the likeliest. It matters to bases of thousands
 * of points.
 */
export const MOST_CANDIDATES = 64;

/** A feature that speaks about more points than this tells none of them apart. Only its strongest weights are kept. */
export const MOST_POSTINGS = 192;

/** In a text of fewer sentences, one sentence is not enough to make a point a subject of the article. */
export const SHORTEST_ARTICLE = 10;

/**
 * A feature counts at most this many times in a sentence. With more, a word repeated without end could speak for
 * anything.
 */
export const MOST_TIMES = 2;
/**
 * From this probability up, a point may have been reported in words that we don't know: too little for a mark, too much
 * to call it left out.
 */
export const POSSIBLE = 0.1;
