import type { PageFacts } from '../model/page';

/**
 * The day a page appeared, from what it states or otherwise from its address (…/2018/7/16/…). Null if neither tells.
 */
export function publishedDay({ published, url }: Pick<PageFacts, 'published' | 'url'>): string | null {
  const stated = published?.match(/^\d{4}-\d\d-\d\d/)?.[0];
  if (stated !== undefined) return stated;
  const [, year, month, day] = /\/(20\d\d)[/-]?(\d{1,2})(?:[/-]?(\d{1,2}))?(?=[/-]|$)/.exec(url) ?? [];
  if (year === undefined || month === undefined || Number(month) < 1 || Number(month) > 12) return null;
  // Without a day, take the last of the month: a date must never seem earlier than it was.
  return `${year}-${month.padStart(2, '0')}-${(day ?? '31').padStart(2, '0')}`;
}
