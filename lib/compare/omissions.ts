import type { ClaimBase, Comparison, Omission, PageFacts } from '../model';

/** Points that several sources report and this page does not, none that had not happened when it appeared. */
export function omissions(
  _page: PageFacts,
  _comparisons: readonly Comparison[],
  _base: ClaimBase,
): Omission[] {
  return [];
}
