/* What was learned from a claim base: at build, or at import. */

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
  /** From this probability up, a point is reported. */
  threshold: number;
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
