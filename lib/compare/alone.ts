import type { Account, ClaimBase, Point } from '../model/claim-base';
import type { Comparison } from '../model/findings';
import { isBefore } from './before';
import { counted } from './copies';
import { canonicalNames } from './names';
import { isOther, NOBODYS, type ThisArticle } from './others';

/**
 * A point by itself, with nothing of an article to compare it with: no account has a kind that would mean anything.
 * `notBy` is an article that has nothing of the point: neither its accounts nor its outlet's are shown.
 */
export function alone(
  point: Point,
  base: ClaimBase,
  notBy: ThisArticle = NOBODYS,
): Pick<Comparison, 'value' | 'origin' | 'accounts' | 'before'> {
  const sources = new Map(
    base.sources.filter((source) => isOther(source, notBy)).map((source) => [source.id, source]),
  );
  const others = point.accounts.filter(({ source }) => sources.has(source));
  const isPlan = (account: Account) => isBefore(account, sources.get(account.source), point);
  const shown = counted(
    others.filter((account) => !isPlan(account)),
    sources,
    canonicalNames(base.base.aliases),
  );
  return {
    value: null,
    origin: null,
    accounts: shown.map((one) => ({ ...one, kind: 'agrees' })),
    before: others.filter(isPlan).map(({ source }) => source),
  };
}
