import { canonicalNames } from '../../lib/compare/names';
import { agree } from '../../lib/compare/values';
import type { ClaimBase, Point } from '../../lib/model/claim-base';

/**
 * Tells whether an account of a point tells it differently (not, if it only tells the plan), or whether any two cannot both mean the same value. Plain
 * words are not compared.
 */
export function differs({ base }: Pick<ClaimBase, 'base'>): (point: Point) => boolean {
  const canonical = canonicalNames(base.aliases);
  return ({ accounts, statement }) => {
    if (accounts.some(({ otherwise }) => otherwise === true)) return true;
    const values = accounts.flatMap(({ value }) => value ?? []);
    return values.some((one, i) =>
      values.slice(i + 1).some((other) => agree(one, other, canonical, statement) === false),
    );
  };
}
