/**
 * The numbers of learning and deciding that were chosen and not derived, with what they trade. Those of reading stand where
 * they are used: what makes a feature (features.ts, terms.ts), how far a value or an origin may be (values.ts, origins.ts),
 * how many reasons are shown (reasons.ts). The weights of DECISION (decision.ts) come from `npm run evaluate -- --fit`
 * (docs/matching.md says how, and what leaving out whole articles gives).
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
   * A base is large from this many points times sentences on. To learn pairs, and several sentences in a row, would take
   * it more than half a minute or so.
   */
  mostPairs: 4_000_000,
  /** Of five orders of lessons the one that did best in labelled articles left out (docs/matching.md has all five). */
  seed: 7,
  lessons: 60_000,
  /** By what part less a weight moves at the end, and how far a bias moves. */
  slowing: 0.8,
  rateOfBias: 0.009,
  /** Each weight starts as if it had already been moved by this much (squared). */
  first: 1e-3,
  /** The part of each weight that is taken back after each pass. A higher value forgets what is rare. */
  fading: 0.03,
  /** The share of two sentences among the lessons of several sentences in a row. */
  pairsOfComposed: 0.75,
  /** The share of words that are left out of a lesson. */
  leftOut: 0.15,
  /**
   * What a miss on a point's own sentence, and a false mark on its near miss, weigh. A false mark on another's sentence
   * weighs 1.
   */
  costOfMiss: 1.5,
  costOfNearMiss: 2,
  /** A base of fewer sentences is small, too small to say what is rare. Its counts are read as if it had this many. */
  rarityAmong: 5000,
  /**
   * The part of a plan's `smallest` that applies at first. Then, as shares of all passes: when it first applies, and when
   * it applies in full. If it applies early, the rest has time to grow.
   */
  early: 0.6,
  dropsFrom: 0.25,
  dropsTo: 0.45,
} as const;

/** How a base is learned, by its size. */
export interface LearningPlan {
  /**
   * Passes over the sentences. More passes fit the base's own wording more tightly. A base of few sentences gets up to
   * `mostPasses`, so that there are LEARNING.lessons in all.
   */
  passes: number;
  mostPasses: number;
  /**
   * Where a bias begins. In a large base most sentences share a word with many points, and that alone must not count as
   * a wrong mark.
   */
  bias: number;
  /** How far a weight moves. It moves farther if there are few passes. */
  rate: number;
  /** Whether pairs of words are learned, too. */
  pairs: boolean;
  /** The share of lessons that are several sentences in a row. */
  composed: number;
  /** A feature seen in fewer sentences is not learned. In a large base it would only remember that one sentence. */
  seenAtLeast: number;
  /**
   * A weight is dropped if it is smaller than this when multiplied by the root of how many sentences hold its feature: a
   * feature that is met often matters even if its weight is small. A higher value saves bytes and loses recall.
   */
  smallest: number;
  /**
   * Weights are rounded to this many steps to one. Fewer steps save bytes and lose whatever is below half a step. With
   * many sentences a point, 12 find as much as 24.
   */
  steps: number;
  /** Whether alternatives of cues that no sentence has are kept. */
  keepsAllCues: boolean;
  /**
   * A match is reported from this probability up. A higher value abstains more often: fewer wrong marks, more missed
   * ones.
   */
  threshold: number;
}

export const PLAN: LearningPlan = {
  passes: 20,
  mostPasses: 100,
  bias: -1,
  rate: 0.025,
  pairs: true,
  composed: 0.7,
  seenAtLeast: 1,
  smallest: 0.32,
  steps: 12,
  keepsAllCues: false,
  threshold: 0.6,
};
export const PLAN_OF_LARGE: LearningPlan = {
  passes: 5,
  mostPasses: 5,
  bias: -2,
  rate: 0.06,
  pairs: false,
  composed: 0,
  seenAtLeast: 2,
  smallest: 0.16,
  steps: 24,
  keepsAllCues: true,
  threshold: 0.6,
};
/**
 * What differs in the plan of a small base. There is little of everything, so nothing is dropped. And it knows few wordings,
 * so it is less sure of what it finds, and no less often right (docs/tried.md has the figures).
 */
export const SMALL = { smallest: 0, steps: 24, keepsAllCues: true, threshold: 0.4 } as const;

/**
 * Margins are cut off here. Below `least`, a point is out of the question; above `most`, it is certain. A lower `least`
 * costs time and finds no more.
 */
export const MARGIN = { least: -0.8, most: 2.5 } as const;

/** Below this probability, a first look does not count a point towards what the article is about. */
export const FAINT = 0.02;

/** A point is at most so far behind the best one of its sentence: beyond, it no longer matters by how much. */
export const FARTHEST_BEHIND = -1.5;

/**
 * An article is about a point when so many of its sentences are, and this part of them: then it is decided on in every
 * sentence.
 */
export const TOPIC = { sentences: 1, part: 0.05 } as const;

/**
 * We decide on at most this many of the points that a sentence touches, the likeliest. It matters to bases of thousands
 * of points.
 */
export const MOST_CANDIDATES = 64;

/** A feature that speaks about more points than this tells none of them apart, and is left out. */
export const MOST_POSTINGS = 192;

/** In a text of fewer sentences, one sentence is not enough to make a point a subject of the article. */
export const SHORTEST_ARTICLE = 10;

/**
 * From this probability up, a point may have been reported in words that we don't know: too little for a mark, too much
 * to call it left out.
 */
export const POSSIBLE = 0.1;
