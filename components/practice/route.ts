/** Which part of the practice page is shown; kept in the address behind "#", so that going back works. */
export interface Route {
  /** An article's id, "lesson", "answers", or "" for the start. */
  section: string;
  /** The marked sentence that is open: its number in the article, from 0. */
  mark: number | null;
}

export function readRoute(hash: string): Route {
  const [section = '', mark] = hash.replace(/^#/, '').split('/');
  return { section, mark: mark !== undefined && /^\d{1,3}$/.test(mark) ? Number(mark) : null };
}

export const routeTo = (section: string, mark?: number): string =>
  mark === undefined ? `#${section}` : `#${section}/${mark}`;
