/** A calendar day ends 36 hours after it began in UTC, somewhere on Earth. */
export const LONGEST_DAY = 36 * 60 * 60 * 1000;

export const isDay = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date);

/** A time without a zone is taken as UTC, so that the answer is the same on every computer. */
export const instant = (date: string): number =>
  Date.parse(isDay(date) ? `${date}T00:00Z` : /(?:z|[+-]\d\d:?\d\d)$/i.test(date) ? date : `${date}Z`);

/**
 * Whether what appeared then can't report what happened at the `earliest` moment or later. A day counts until it is over
 * everywhere; beside another day, the calendar decides. What has no date may have appeared at any time.
 */
export function isTooEarly(published: string | null | undefined, earliest: string | undefined): boolean {
  if (published == null || earliest === undefined || Number.isNaN(instant(published))) return false;
  if (isDay(earliest)) return published.slice(0, earliest.length) < earliest;
  if (isDay(published)) return instant(published) + LONGEST_DAY <= instant(earliest);
  return instant(published) < instant(earliest);
}
