/** Every number that comparing turns on, with what it trades. Shares are of the figure itself. */

/**
 * "three hours" as a plain figure. A wider range hides small differences, a narrower one flags mere rounding. Not for
 * years and small counts.
 */
export const EXACT_TOLERANCE = 0.015;
/** "about three hours": wide enough for 2 h 45, narrow enough to leave out two and a half hours. */
export const ABOUT_TOLERANCE = 0.08;
/**
 * "nearly three hours" begins this far below: wide enough for 2 h 45, narrow enough to leave out two and a half hours.
 */
export const NEARLY_SHORTFALL = 0.09;
/** "more than two hours" ends a step further, below three. Anyone who means more says more. */
export const MORE_THAN_STEPS = 1;
/** "hundreds" may be anything up to the next magnitude. */
export const MAGNITUDE = 10;
/** Whole counts below this are exact: five aircraft are not "about" six. */
export const COUNTED_BELOW = 100;
/** "nearly ten years" ago may be a year more or less. */
export const YEARS_ABOUT = 1;

/**
 * Fewer sources say little about what an article leaves out. Asking for more would hide points that only some regions
 * report.
 */
export const OMISSION_SOURCES = 3;
/** Shorter articles leave out nearly everything, and that says nothing about them. */
export const OMISSION_WORDS = 250;
/**
 * How many of a page's own points must have happened after its stated day began before we believe that the page is that
 * late. One may be a wrong mark.
 */
export const LATER_POINTS = 2;
/**
 * How many before we believe that a page was updated after the time that it states, as live pages and agency stories
 * are. Previews tell of plans that look like reports, but no preview among the base's pages tells of so many.
 */
export const UPDATED_POINTS = 8;

/** Words of this length or less have no content worth comparing. */
export const SHORT_WORD = 2;
/** Two quotations count as the same if they share this part of the shorter one's words. */
export const SAME_WORDS = 0.5;
/** What an account tells stands in a page that has more than this part of its words. */
export const MOST_WORDS = 0.5;
/**
 * If this many sources give another number, or name another origin, and none has the page's, we have more likely misread
 * the page than found what nobody else has.
 */
export const ALONE_AGAINST = 5;
/**
 * Differences are told only of points that a sentence reports with at least this chance, half way from what takes a mark
 * to certainty.
 */
export const sureFrom = (threshold: number): number => (threshold + 1) / 2;
