import type { DetectionCode } from '../model';
import type { Evidence } from './evidence';

/**
 * Every number that detection turns on, with what it trades. Distances are in letters, as sentences may be as short
 * as "Yes." Points add up; at `ABOUT` a page is about the event.
 */

/** Higher misses stories that name the event once and then tell of its fringes; lower lights up follow-up stories. */
export const ABOUT = 2.7;
/** Sentences that begin within this are the lede, and within this the opening: a story says there what it is about. */
export const LEDE_LENGTH = 220;
export const OPENING_LENGTH = 600;
/** The opening of a short text is at most this part of it, else everything would be opening. */
export const OPENING_SHARE = 0.45;
/** A notice before the story (donations, cookies) of at most this length and part of the page is passed over. */
export const NOTICE_LENGTH = 1500;
export const NOTICE_SHARE = 0.3;
/** In shorter texts there is no room for one. */
export const NOTICE_FROM = 2000;
/** Blocks that end like a sentence make up less than this of a page that is a list of headlines. */
export const PROSE_SHARE = 0.4;
/** So many headlines, as such a part of all blocks, the blocks being so short on average, are a front page or a section's. */
export const LISTED = 6;
export const LISTED_SHARE = 0.4;
export const LISTED_LENGTH = 70;
/** What comes later doesn't change what a page is about, and a page may be endless. */
export const MOST_SENTENCES = 2000;
/** Who and where must stand together within this: what shares only a page is a coincidence. */
export const NEAR = 120;
/** A phrase for the event ("Alaska summit") may have its names a little further off, */
export const NEAR_PHRASE = 600;
/** and names that are spread this far, one here and one there, hint at the event only. */
export const NEAR_HINT = 500;
/** Less text than this says too little to judge by. */
export const SHORTEST = 200;
/** At least so many sentences must clearly name the event for "mentions", unless one does in the opening. */
export const MENTIONS = 2;

/** This part of all sentences, or more, speaks of it: full `share`. */
export const FULL_SHARE = 0.5;
/** What a sentence counts for that has only a particular of the event, */
export const DETAIL_SHARE = 0.6;
/** that only refers to "the summit", or has the names scattered around it, */
export const WEAK_SHARE = 0.4;
/** that names the event but looks back at it, */
export const BACK_SHARE = 0.3;
/** or that has just one of the names. */
export const NAME_SHARE = 0.2;
/** Particulars of the event (red carpet, three-on-three): so many different ones are full `details`. */
export const FULL_DETAILS = 4;
/** One sentence counts for so many particulars, or points, at most: a list of topics may sum up the event in one. */
export const AT_ONCE = 2;
/** This part of all sentences, or more, is about other events: full `otherShare`. */
export const FULL_RIVALS = 0.3;
/** `spread` counts in how many of so many equal parts of the page the event comes up. */
export const PARTS = 5;
/** The first of those that are no longer the opening. */
export const LATER = 2;

/**
 * What each piece of evidence counts, and under which reason it is told. The points were fitted to pages of our own
 * (logistic regression, pulled towards what seemed right) and rounded.
 */
export const EVIDENCE: Record<keyof Evidence, { code: DetectionCode; points: number }> = {
  titled: { code: 'title', points: 4.7 },
  titledInPart: { code: 'title', points: 0.5 },
  lede: { code: 'opening', points: 1.6 },
  ahead: { code: 'opening', points: 5.2 },
  share: { code: 'throughout', points: 2.4 },
  spread: { code: 'throughout', points: 3.3 },
  details: { code: 'details', points: 5.1 },
  dropped: { code: 'in-passing', points: -3.2 },
  empty: { code: 'in-passing', points: -2.8 },
  looksBack: { code: 'looks-back', points: -1.9 },
  surelyBack: { code: 'looks-back', points: -1.0 },
  otherTitle: { code: 'other-event', points: -3.2 },
  otherOpening: { code: 'other-event', points: -6.1 },
  otherShare: { code: 'other-event', points: -2.4 },
};
/** The page appeared in time (weigh.ts). */
export const IN_TIME = 2;
/** So many days after the event hardly anything is about it itself. */
export const LATE_DAYS = 30;
export const LATE = 3.2;

/** From this score on a page that isn't taken for one about the event gets a second look; lower brings in follow-up stories. */
export const DOUBTFUL = 0.07;
/** So many different points for each sentence make it one about the event after all: follow-up stories reach a quarter. */
export const REPORTED = 0.28;
/** Where a group of names is missing, so many different points at least. */
export const REPORTED_UNNAMED = 3;
/** What a point counts for that other stories may tell, too, because no day is given before which nobody could report it. */
export const UNDATED = 0.5;

/** Where labelled pages taught: the chance from which a page is about the event. Lower lights up more stories that only mention it. */
export const SURE_ABOUT = 0.55;
