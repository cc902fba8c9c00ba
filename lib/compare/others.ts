import type { Source } from '../model';

/** Which source of the base the page being read is, and which outlet, as the base names it. */
export interface ThisArticle {
  source: string | null;
  outlet: string | null;
}

/**
 * Whether a source is one of the others, wherever others are counted or shown: neither the page itself nor another
 * article of its outlet.
 */
export function isOther({ id, outlet }: Pick<Source, 'id' | 'outlet'>, article: ThisArticle): boolean {
  return id !== article.source && (article.outlet === null || outlet !== article.outlet);
}
