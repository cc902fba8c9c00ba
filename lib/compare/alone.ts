import type { Account, ClaimBase, Point } from '../model/claim-base';
import type { Comparison } from '../model/findings';
import { isTooEarly } from '../text/when';
import { counted } from './copies';
import { canonicalNames } from './names';
import { isOther, NOBODYS, type ThisArticle } from './others';

/**
 * A point by itself, with nothing of an article to compare it with: no account has a kind that would mean anything.
 * `notBy` is an article that has nothing of the point: neither its accounts nor its outlet's are shown.
 */
export function alone(
  { accounts, earliest }: Point,
  base: ClaimBase,
  notBy: ThisArticle = NOBODYS,
): Pick<Comparison, 'value' | 'origin' | 'accounts' | 'before'> {
  const sources = new Map(
    base.sources.filter((source) => isOther(source, notBy)).map((source) => [source.id, source]),
  );
  const others = accounts.filter(({ source }) => sources.has(source));
  const isBefore = ({ source }: Account) => isTooEarly(sources.get(source)?.published, earliest);
  const shown = counted(
    others.filter((account) => !isBefore(account)),
    sources,
    canonicalNames(base.base.aliases),
  );
  return {
    value: null,
    origin: null,
    accounts: shown.map((one) => ({ ...one, kind: 'agrees' })),
    before: others.filter(isBefore).map(({ source }) => source),
  };
}
