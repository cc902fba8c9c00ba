import type { DetectionCode } from '../model/detection';
import type { Evidence } from './evidence';

/**
 * Every number that detection turns on, with what it trades. Distances are in letters, because a sentence may be as
 * short as "Yes." Points add up; from `ABOUT` on, a page is about the event.
 */

/**
 * A higher value misses stories that name the event once and then tell of its fringes. A lower one lights up follow-up
 * stories.
 */
export const ABOUT = 2.7;
/**
 * Sentences that begin within the first length are the lede; those within the second are the opening. A story says
 * there what it is about.
 */
export const LEDE_LENGTH = 220;
export const OPENING_LENGTH = 600;
/** The opening of a short text is at most this part of it; otherwise everything would be opening. */
export const OPENING_SHARE = 0.45;
/**
 * A notice before the story (donations, cookies) is skipped if it has at most this length and makes up at most this
 * part of the page.
 */
export const NOTICE_LENGTH = 1500;
export const NOTICE_SHARE = 0.3;
/** A shorter text has no room for such a notice. */
export const NOTICE_FROM = 2000;
/** If blocks that end like a sentence make up less than this part of a page, the page is a list of headlines. */
export const PROSE_SHARE = 0.4;
/**
 * A page is a front page or a section's if it has this many headlines, they are this part of all blocks, and blocks are
 * this short on average.
 */
export const LISTED = 6;
export const LISTED_SHARE = 0.4;
export const LISTED_LENGTH = 70;
/** Later sentences don't change what a page is about, and a page may be endless. */
export const MOST_SENTENCES = 2000;
/** Who and where must stand together within this distance. That both occur somewhere in a page is a coincidence. */
export const NEAR = 120;
/** A phrase for the event ("Alaska summit") may have its names a little further away. */
export const NEAR_PHRASE = 600;
/** Names spread over this distance, one here and one there, only hint at the event. */
export const NEAR_HINT = 500;
/** A shorter text says too little to judge by. */
export const SHORTEST = 200;
/** For "mentions", at least this many sentences must clearly name the event, unless one in the opening does. */
export const MENTIONS = 2;

/** `share` is full if this part of all sentences, or more, speaks of the event. */
export const FULL_SHARE = 0.5;
/** What a sentence counts for if it has only a particular of the event, */
export const DETAIL_SHARE = 0.6;
/** if it only refers to "the summit", or has the names scattered around it, */
export const WEAK_SHARE = 0.4;
/** if it names the event but looks back at it, */
export const BACK_SHARE = 0.3;
/** or if it has just one of the names. */
export const NAME_SHARE = 0.2;
/** `details` is full at this many different particulars of the event (red carpet, three-on-three). */
export const FULL_DETAILS = 4;
/**
 * One sentence counts for at most this many particulars, or points, because a list of topics may sum up the event in
 * one.
 */
export const AT_ONCE = 2;
/** `otherShare` is full if this part of all sentences, or more, is about other events. */
export const FULL_RIVALS = 0.3;
/** `spread` divides the page into this many equal parts and counts in how many of them the event comes up. */
export const PARTS = 5;
/** The first of those parts that no longer belongs to the opening. */
export const LATER = 2;

/**
 * How many points each piece of evidence counts, and which reason readers are given for it. The points were fitted to
 * pages of our own (logistic regression, pulled towards what seemed right) and rounded.
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
/** The page appeared in time (weigh.ts). Where `retrospect` is late, this makes other stories about the event. */
export const IN_TIME = 2;
/** This many days after the event, hardly anything is about the event itself. */
export const LATE_DAYS = 30;
export const LATE = 3.2;

/**
 * From this score on, a page that isn't taken for one about the event gets a second look. A lower value brings in
 * follow-up stories.
 */
export const DOUBTFUL = 0.07;
/**
 * With this many different points for each sentence, it is about the event after all. Follow-up stories reach a
 * quarter.
 */
export const REPORTED = 0.28;
/** If a group of names is missing, it needs at least this many different points. */
export const REPORTED_UNNAMED = 3;
/** What a point counts for if no day is given before which nobody could report it: other stories may tell it, too. */
export const UNDATED = 0.5;

/**
 * With labelled pages: the chance from which a page is about the event. A lower value lights up more stories that only
 * mention it.
 */
export const SURE_ABOUT = 0.55;
