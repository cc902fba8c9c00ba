import Fuse, { type IFuseOptions } from 'fuse.js';
import type { Point } from '../../lib/model/claim-base';

/** A search over points by what they are called and what they state. Spelling need not be exact. */
export function searchPoints(points: readonly Point[]): (query: string) => ReadonlySet<string> | null {
  // Made at the first search, because the points have to be on the screen before.
  let fuse: Fuse<Point> | undefined;
  return (query) => {
    if (query.trim().length < 2) return null;
    fuse ??= new Fuse(points, OPTIONS);
    return new Set(fuse.search(query.trim()).map(({ item }) => item.id));
  };
}

/**
 * How far a spelling may be off, from 0 (exact) to 1. This lets "Zelenskiy" find Zelensky, and "tariff" not find
 * "Taft".
 */
const CLOSE = 0.3;
const OPTIONS: IFuseOptions<Point> = {
  keys: [
    { name: 'label', weight: 2 },
    { name: 'statement', weight: 1 },
  ],
  threshold: CLOSE,
  ignoreLocation: true,
  ignoreDiacritics: true,
  minMatchCharLength: 2,
};
