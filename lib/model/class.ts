import type { DifferenceKind } from './findings';

/* In class: pupils expect something before they see it. */

/** What a pupil can expect before seeing the accounts of others: that all agree, or that some differ in this way. */
export type Prediction = DifferenceKind;
export const PREDICTIONS: readonly Prediction[] = ['agrees', 'number', 'attribution', 'wording', 'only-here'];

/** How many accounts of others stand beside a sentence, by kind; empty if no other source has its point. */
export type Seen = Partial<Record<DifferenceKind, number>>;

/** A reason is short. Whatever is pasted beyond this many characters is not kept. */
export const LONGEST_REASON = 300;

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
  /** The language of title, label and sentence. Answers of earlier versions have none. */
  language?: string;
  prediction: Prediction;
  /** In the pupil's words; may be empty. */
  reason: string;
  /** What was there to see. */
  seen: Seen;
}
