import type { Source } from '../../lib/model/claim-base';

/** As many as can be chosen from without scrolling. */
const MOST = 8;

/**
 * Articles of a base to begin with: those that can be opened at their outlet without a subscription, one of each
 * outlet. Reports come before comment, and what was read in full before what was not.
 */
export function toRead(sources: readonly Source[]): Source[] {
  const outlets = new Set<string>();
  const rank = ({ kind, basis }: Source) => (kind === 'news' ? 0 : 2) + (basis === 'full text' ? 0 : 1);
  return sources
    .filter(({ url, subscription }) => /^https?:\/\//i.test(url ?? '') && !subscription)
    .sort((a, b) => rank(a) - rank(b))
    .filter(({ outlet }) => !outlets.has(outlet) && outlets.add(outlet))
    .slice(0, MOST);
}
