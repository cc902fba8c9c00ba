/** Every number that detection turns on, with what it trades. Points add up; at `ABOUT` a page is about the event. */

/** Higher misses stories that name the event once and then tell of its fringes; lower lights up follow-up stories. */
export const ABOUT = 3;
/** How many sentences belong to the opening: a story says there what it is about. */
export const OPENING = 4;
/** The names must stand together within so many sentences either side: what shares only a page is a coincidence. */
export const NEAR = 1;
/** A phrase for the event ("Alaska summit") may have its names a little further off. */
export const NEAR_PHRASE = 4;
/** Less text than this (letters) says too little to judge by. */
export const SHORTEST = 200;
/** At least so many sentences must name the event for "mentions", unless it comes in the opening. */
export const MENTIONS = 2;

/** The headline names the event. */
export const TITLE = 2;
/** The first sentences name it; half of that where they do so later in the opening. */
export const LEDE = 2.5;
/** This part of all sentences, or more, speaks of it: gives all of `SHARE_POINTS`. */
export const FULL_SHARE = 0.4;
export const SHARE_POINTS = 2.5;
/** The opening looks forward to the event ("due to meet"): before it there are no follow-up stories. */
export const LOOKS_FORWARD = 1;
/** Particulars of the event (red carpet, three-on-three): so many different ones give all of `DETAIL_POINTS`. */
export const FULL_DETAILS = 5;
export const DETAIL_POINTS = 2;
/** Another event in the headline, in the opening, and for each further one, up to `OTHER_MOST` in all. */
export const OTHER_TITLE = 2.5;
export const OTHER_OPENING = 1.5;
export const OTHER_BODY = 0.5;
export const OTHER_MOST = 4;
/** The opening only looks back at the event ("days after meeting Putin in Alaska"). */
export const LOOKS_BACK = 1.5;
/** The page appeared when follow-up stories outnumber stories about the event itself. */
export const LATE = 0.75;
