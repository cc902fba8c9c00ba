import { canonicalNames } from '../../lib/compare/names';
import { agree } from '../../lib/compare/values';
import type { ClaimBase, Point } from '../../lib/model/claim-base';

/**
 * Tells whether an account of a point tells it differently, or whether any two cannot both mean the same value. Plain
 * words are not compared, nor is who tells only the plan.
 */
export function differs({ base }: Pick<ClaimBase, 'base'>): (point: Point) => boolean {
  const canonical = canonicalNames(base.aliases);
  return ({ accounts: all, statement }) => {
    const accounts = all.filter(({ otherwise }) => otherwise !== 'before');
    if (accounts.some(({ otherwise }) => otherwise)) return true;
    const values = accounts.flatMap(({ value }) => value ?? []);
    return values.some((one, i) =>
      values.slice(i + 1).some((other) => agree(one, other, canonical, statement) === false),
    );
  };
}
