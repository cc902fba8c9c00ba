import type { Level } from '../../lib/class/practice';

/**
 * Which part of the practice page is shown. It is kept in the address behind "#", so that going back works, and so that
 * a teacher can pass on the address of an article in one of its levels: #tabloid/plain, #tabloid/plain/2.
 */
export interface Route {
  /** An article's id, "lesson", "answers", or "" for the start. */
  section: string;
  level: Level;
  /** The marked sentence that is open: its number in the article, from 0. */
  mark: number | null;
}

export function readRoute(hash: string): Route {
  const [section = '', ...rest] = hash.replace(/^#/, '').split('/');
  const mark = rest.find((part) => /^\d{1,3}$/.test(part));
  return {
    section,
    level: rest.includes('plain') ? 'plain' : 'full',
    mark: mark === undefined ? null : Number(mark),
  };
}

export const routeTo = (section: string, level: Level, mark?: number): string =>
  `#${[section, ...(level === 'plain' ? [level] : []), ...(mark === undefined ? [] : [mark])].join('/')}`;
