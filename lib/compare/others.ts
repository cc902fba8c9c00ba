import type { Source } from '../model/claim-base';

/** Which source of the base the page being read is, and which outlet, as the base names it. */
export interface ThisArticle {
  source: string | null;
  outlet: string | null;
}

/**
 * Whether a source is one of the others, wherever others are counted or shown: neither the page itself nor another
 * article of its outlet, nor a copy of one.
 */
export function isOther({ id, outlet, credit }: Source, article: ThisArticle): boolean {
  if (id === article.source) return false;
  return article.outlet === null || (outlet !== article.outlet && credit !== article.outlet);
}

/** An article that is no source's and no outlet's: everybody is another. */
export const NOBODYS: ThisArticle = { source: null, outlet: null };
