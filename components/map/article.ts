import type { ClaimBase } from '../../lib/model/claim-base';
import type { Analysis } from '../../lib/model/findings';

/** The article that the reader came from, as the map shows it. */
export interface MapArticle {
  /** The page's own words. */
  title: string;
  /** Ids of the map's points that were found in it. */
  points: ReadonlySet<string>;
  /** How many points the map has when nothing is filtered. */
  of: number;
}

/** Null if it was not compared with this base, or if none of the map's points was found in it. */
export function articleInMap(
  { base, points }: Pick<ClaimBase, 'base' | 'points'>,
  { analysis, title, url }: { analysis: Analysis; title: string; url: string },
): MapArticle | null {
  if (analysis.base.id !== base.id) return null;
  const found = new Set(analysis.comparisons.map(({ point }) => point));
  // A point without accounts has no row.
  const rows = points.flatMap(({ id, accounts }) => (accounts.length > 0 ? id : []));
  const reported = rows.filter((id) => found.has(id));
  if (reported.length === 0) return null;
  return { title: title.trim() || url, points: new Set(reported), of: rows.length };
}
