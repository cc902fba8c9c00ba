import type { Source } from '../../lib/model/claim-base';

/** As many as can be chosen from without scrolling. */
const MOST = 8;

/**
 * Articles of a base to begin with: those that can be opened at their outlet without a subscription, one of each outlet,
 * and of as many countries as there are. Reports come before comment, then what was read in full before what was not,
 * and what has a title to choose it by.
 */
export function toRead(sources: readonly Source[]): Source[] {
  const rank = ({ kind, basis, title }: Source) =>
    (kind === 'news' ? 0 : 4) + (basis === 'full text' ? 0 : 2) + (title ? 0 : 1);
  const ranked = sources
    .filter(({ url, subscription }) => /^https?:\/\//i.test(url ?? '') && !subscription)
    .sort((a, b) => rank(a) - rank(b));
  const own = firsts(ranked, ({ outlet }) => outlet);
  return [...new Set([...firsts(own, ({ country }) => country ?? ''), ...own])].slice(0, MOST);
}

function firsts(sources: readonly Source[], of: (source: Source) => string): Source[] {
  const known = new Set<string>();
  return sources.filter((each) => !known.has(of(each)) && known.add(of(each)));
}
