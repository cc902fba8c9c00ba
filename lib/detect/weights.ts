/**
 * Every number that detection turns on, with what it trades. Distances are in letters, as sentences may be as short
 * as "Yes." Points add up; at `ABOUT` a page is about the event.
 */

/** Higher misses stories that name the event once and then tell of its fringes; lower lights up follow-up stories. */
export const ABOUT = 3;
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
export const NEAR = 250;
/** A phrase for the event ("Alaska summit") may have its names a little further off, */
export const NEAR_PHRASE = 600;
/** and names that are spread this far, one here and one there, hint at the event only. */
export const NEAR_HINT = 500;
/** Less text than this says too little to judge by. */
export const SHORTEST = 200;
/** At least so many sentences must clearly name the event for "mentions", unless one does in the opening. */
export const MENTIONS = 2;

/** The headline names the event. */
export const TITLE = 2;
/** The headline has one of the names, and the page speaks of no other event. */
export const TITLE_PART = 0.5;
/** The lede names it; half of that where it comes later in the opening. */
export const LEDE = 2.5;
/** The names are in the opening, but without a word of what happened, or far apart. */
export const HINTED = 1.25;
/** The same in the lede. */
export const HINTED_LEDE = 1.75;
/** The opening looks forward to the event ("due to meet"): before it there are no follow-up stories. Half where it is only hinted at. */
export const LOOKS_FORWARD = 1;
/** The page appeared between the announcement and the first follow-up stories. */
export const IN_TIME = 1.25;
/** This part of all sentences, or more, speaks of it: gives all of `SHARE_POINTS`. */
export const FULL_SHARE = 0.4;
export const SHARE_POINTS = 2.5;
/** What a sentence counts for that has only a particular of the event, */
export const DETAIL_SHARE = 0.6;
/** that only refers to "the summit", or has the names scattered around it, */
export const WEAK_SHARE = 0.4;
/** or that names the event but looks back at it. */
export const BACK_SHARE = 0.3;
/** Particulars of the event (red carpet, three-on-three): so many different ones give all of `DETAIL_POINTS`. */
export const FULL_DETAILS = 5;
export const DETAIL_POINTS = 2;
/** Another event in the headline, each one in the opening, and each further one, up to `OTHER_MOST` in all. */
export const OTHER_TITLE = 2.5;
export const OTHER_OPENING = 1.5;
export const OTHER_BODY = 0.5;
export const OTHER_MOST = 4;
/** So many sentences that name the event as news found it, too, where the opening was not to be had (a notice stands before it). */
export const FOUNDED = 4;
/** A page this dense is about it, however it begins. */
export const DENSE = 0.3;
/** What density and particulars count where the opening doesn't name the event as its news: the same people meet elsewhere, too. */
export const UNFOUNDED = 0.5;
/** The same where no other event is spoken of, and nothing looks back: there is nothing else that it could be about. */
export const UNRIVALLED = 0.75;
/** The opening only looks back at the event ("days after meeting Putin in Alaska"). */
export const LOOKS_BACK = 1;
/** The page appeared when follow-up stories outnumber stories about the event itself. */
export const LATE = 0.5;
/** So many days later, hardly anything is about the event itself. */
export const VERY_LATE_DAYS = 30;
export const VERY_LATE = 2;
