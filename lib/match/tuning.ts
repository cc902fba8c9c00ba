/**
 * The numbers of learning and deciding that were chosen and not derived, with what they trade. Those of reading stand where
 * they are used: what makes a feature (features.ts, terms.ts), how far a value or an origin may be (values.ts, origins.ts),
 * how many reasons are shown (reasons.ts). The weights of DECISION (decision.ts) come from `npm run evaluate -- --fit`
 * (docs/matching.md says how, and what leaving out whole articles gives).
 */

/** Features of pairs count this much of a single word. More follows wording closely, less follows topics. */
export const PAIR_VALUE = 0.4;

/** How much of a point's sum is that of the terms that speak best for it; the rest is that of the whole sentence. */
export const SPAN_PART = 0.8;

export const LEARNING = {
  /** Points times sentences beyond which a base is large: to learn pairs and several sentences in a row would take it more than some half a minute. */
  mostPairs: 4_000_000,
  seed: 20250815,
  lessons: 60_000,
  /** How much less a weight moves at the end, and how a bias moves. */
  slowing: 0.8,
  rateOfBias: 0.009,
  /** As if each weight had been moved by so much (squared) before. */
  first: 1e-3,
  /** A part of each weight that is taken back after each pass. More forgets what is rare. */
  fading: 0.03,
  /** So many of the lessons of several sentences in a row are two. */
  pairsOfComposed: 0.75,
  /** So many of the words are left out of a lesson. */
  leftOut: 0.15,
  /** A miss on a point's own sentence, or a false mark on its near miss, weighs this much of a false mark on another's. */
  costOfMiss: 1.5,
  costOfNearMiss: 2,
  /** A base of fewer sentences is small, too small to say what is rare: counts are read as if it had so many. */
  rarityAmong: 5000,
  /** How much of a plan's `smallest` applies when it is first applied; when that is, and when it is wholly: parts of all passes. Early leaves the rest time to grow. */
  early: 0.6,
  dropsFrom: 0.25,
  dropsTo: 0.45,
} as const;

/** How a base is learned, by its size. */
export interface LearningPlan {
  /** Passes over the sentences. More fits the base's own wording more tightly. So many more where it has few, that there are LEARNING.lessons. */
  passes: number;
  mostPasses: number;
  /** Where a bias begins. In a large base most sentences share a word with many points, which must not count as a wrong mark already. */
  bias: number;
  /** How far a weight moves; farther where there are few passes. */
  rate: number;
  /** Whether pairs of words are learned, too. */
  pairs: boolean;
  /** So many of the lessons are several sentences in a row. */
  composed: number;
  /** A feature seen in fewer sentences is not learned: in a large base it would only remember that one. */
  seenAtLeast: number;
  /**
   * A weight is dropped when it, times the root of how many sentences hold its feature, is smaller: what is met often
   * matters even where it is small. More saves bytes and loses recall.
   */
  smallest: number;
  /** Weights are kept in steps, so many to one. Fewer save bytes and lose what is below half a step; of many sentences a point, 12 find as much as 24. */
  steps: number;
  /** Whether alternatives of cues are kept that no sentence has. */
  keepsAllCues: boolean;
}

export const PLAN: LearningPlan = {
  passes: 20,
  mostPasses: 100,
  bias: -1,
  rate: 0.025,
  pairs: true,
  composed: 0.7,
  seenAtLeast: 1,
  smallest: 0.3,
  steps: 12,
  keepsAllCues: false,
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
};
/** What is otherwise in the plan of a small base: there is little of all, so nothing is dropped. */
export const KEEPING_ALL = { smallest: 0, steps: 24, keepsAllCues: true } as const;

/** Margins are cut off here: below, a point is out of question however much lower; above, certain. Lower costs time and finds no more. */
export const MARGIN = { least: -0.8, most: 2.5 } as const;

/** A match is reported from this probability up. Higher abstains more: fewer wrong marks, more missed ones. */
export const THRESHOLD = 0.6;

/** Below this, a first look leaves a point out of what the article is about. */
export const FAINT = 0.02;

/** A point is at most so far behind the best one of its sentence: beyond, it no longer matters by how much. */
export const FARTHEST_BEHIND = -1.5;

/** An article is about a point when so many of its sentences are, and this part of them: then it is decided on in every sentence. */
export const TOPIC = { sentences: 1, part: 0.05 } as const;

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
