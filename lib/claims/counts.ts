import type { BaseCounts, ClaimBase } from '../model/claim-base';

/** Sources without a country add nothing to the number of countries. */
export function countBase({ sources, points, phrasings, examples = [] }: ClaimBase): BaseCounts {
  return {
    sources: sources.length,
    outlets: new Set(sources.map(({ outlet }) => outlet)).size,
    countries: new Set(sources.flatMap(({ country }) => country ?? [])).size,
    points: points.length,
    accounts: points.reduce((sum, { accounts }) => sum + accounts.length, 0),
    phrasings: phrasings.reduce((sum, one) => sum + one.phrasings.length, 0),
    examples: examples.length,
  };
}
