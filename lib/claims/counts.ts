import type { ClaimBase } from '../model';

/** How much a base holds. Countries and outlets are counted once each; sources without a country don't count there. */
export interface Counts {
  sources: number;
  outlets: number;
  countries: number;
  points: number;
  accounts: number;
  phrasings: number;
}

export function countBase({ sources, points, phrasings }: ClaimBase): Counts {
  return {
    sources: sources.length,
    outlets: new Set(sources.map(({ outlet }) => outlet)).size,
    countries: new Set(sources.flatMap(({ country }) => country ?? [])).size,
    points: points.length,
    accounts: points.reduce((sum, { accounts }) => sum + accounts.length, 0),
    phrasings: phrasings.reduce((sum, one) => sum + one.phrasings.length, 0),
  };
}
