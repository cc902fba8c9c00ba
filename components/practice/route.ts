import type { Level } from '../../lib/class/practice';

/**
 * Which part of the practice page is shown. It is kept in the address behind "#", so that going back works, and so that
 * a teacher can pass on the address of an article in one of its levels: #tabloid/plain, #tabloid/plain/2,
 * #tabloid/plain/talks-duration.
 */
export interface Route {
  /** An article's id, "lesson", "answers", or "" for the start. */
  section: string;
  level: Level;
  /** The marked sentence that is open: its number in the article, from 0, or the point that it reports. */
  mark: number | string | null;
}

export function readRoute(hash: string): Route {
  const [section = '', ...rest] = hash.replace(/^#/, '').split('/');
  const mark = rest.find((part) => part !== 'plain' && part !== 'full');
  return {
    section,
    level: rest.includes('plain') ? 'plain' : 'full',
    mark: mark === undefined ? null : /^\d+$/.test(mark) ? Number(mark) : mark,
  };
}

export const routeTo = (section: string, level: Level, mark?: number | string): string =>
  `#${[section, ...(level === 'plain' ? [level] : []), ...(mark === undefined ? [] : [mark])].join('/')}`;

/**
 * The number of the sentence that is open. Null if the article has none such. If several report the point, it is the
 * last: headline and standfirst say in short what the text says in full.
 */
export function markAt(
  mark: Route['mark'],
  marks: readonly { findings: { point: string }[] }[],
): number | null {
  if (mark === null) return null;
  const number = marks.findLastIndex(
    (each, i) => i === mark || each.findings.some(({ point }) => point === mark),
  );
  return number === -1 ? null : number;
}
