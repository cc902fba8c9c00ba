import type { Verdict } from './page';

/* Whether a page is about the event, and why. */

/**
 * Why a page was or was not taken for one about the event. `npm run detect` prints it; `words` are the page's.
 * For the event: `title`, `opening`, `throughout` (it comes up again and again), `details` (words of its particulars),
 * `in-time` (it appeared in the days of the event), `points` (it reports many points of the base).
 * Against: `names-missing`, `names-apart`, `in-passing`, `other-event`, `looks-back`, `too-early`, `too-short`,
 * `listing` (headlines rather than an article).
 * For or against, where labelled pages taught: `words` (those that tell most).
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
