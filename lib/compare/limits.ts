/** Every number that comparing turns on, with what it trades. Shares are of the figure itself. */

/** "three hours" as a plain figure: wider hides small differences, narrower flags mere rounding. Not for years and small counts. */
export const EXACT_TOLERANCE = 0.015;
/** "about three hours": wide enough for 2 h 45, narrow enough to leave out two and a half hours. */
export const ABOUT_TOLERANCE = 0.08;
/** "nearly three hours" begins this far below: wide enough for 2 h 45, narrow enough to leave out two and a half hours. */
export const NEARLY_SHORTFALL = 0.09;
/** "more than two hours" reaches half a step further (two and a half): who means more than that says so. */
export const MORE_THAN_STEPS = 0.5;
/** "hundreds" may be anything up to the next magnitude. */
export const MAGNITUDE = 10;
/** Whole counts below this are exact: five aircraft are not "about" six. */
export const COUNTED_BELOW = 100;
/** "nearly ten years" ago may be a year more or less. */
export const YEARS_ABOUT = 1;

/** Fewer sources say little about what an article leaves out; more would hide points that only some regions report. */
export const OMISSION_SOURCES = 3;
/** Shorter articles leave out nearly everything, which tells nothing about them. */
export const OMISSION_WORDS = 250;
/** How many of a page's own points must have happened later than its stated day began, before we believe that it is that late: one may be a wrong mark. */
export const LATER_POINTS = 2;

/** Words of this length or less carry no content worth comparing. */
export const SHORT_WORD = 2;
/** Quotations that share this part of the shorter one's words are the same words. */
export const SAME_WORDS = 0.5;
