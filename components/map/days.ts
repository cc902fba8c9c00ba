import type { Source } from '../../lib/model/claim-base';
import { dayName } from '../point/formats';

/** The day of a column's source, with a number if its outlet has other sources of that day. */
export interface Day {
  day: string | null;
  /** Whether the outlet has other columns, so that its name alone doesn't say which one this is. */
  isNeeded: boolean;
}

/** In a narrow head, a line breaks before the number, not within the day. */
const NO_BREAK = '\u00a0';

/** Worked out once for each column, because there are seven times as many cells. */
export function daysOf(columns: readonly Pick<Source, 'outlet' | 'published'>[], language: string): Day[] {
  const days = columns.map(({ published }) =>
    published ? dayName(published, language, false)?.replaceAll(' ', NO_BREAK) : null,
  );
  const namesakes = new Map<string, number[]>();
  const key = (i: number) => `${columns[i]?.outlet} ${days[i]}`;
  days.forEach((_, i) => {
    namesakes.set(key(i), [...(namesakes.get(key(i)) ?? []), i]);
  });
  return days.map((day, i) => {
    const same = namesakes.get(key(i)) ?? [];
    const number = same.length > 1 ? `(${same.indexOf(i) + 1})` : null;
    return {
      day: [day, number].filter(Boolean).join(' ') || null,
      isNeeded: columns.filter(({ outlet }) => outlet === columns[i]?.outlet).length > 1,
    };
  });
}
