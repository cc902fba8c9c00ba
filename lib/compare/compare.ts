import type { ClaimBase, Comparison, Finding } from '../model';

/** Which source of the base the page being read is, and which outlet, as the base names it. */
export interface ThisArticle {
  source: string | null;
  outlet: string | null;
}

/** Sets every point that the page reports beside the accounts of other outlets. Differences come first. */
export function compare(
  _findings: readonly Finding[],
  _base: ClaimBase,
  _article: ThisArticle,
): Comparison[] {
  return [];
}
