import type { Brief } from '../model/card';
import type { Account, ClaimBase, Source } from '../model/claim-base';
import type { AccountComparison, Comparison } from '../model/findings';
import { countsOf, doMostAgree, isCounted } from './counts';

interface Told {
  account: Account;
  source: Source;
  kind: AccountComparison['kind'];
}
const MOST = 3;

/** A point in brief, for the card beside its sentence. Null if the base has no such point. */
export function briefOf(
  comparison: Comparison,
  { base, points, sources }: ClaimBase,
  isClass = false,
): Brief | null {
  const point = points.find(({ id }) => id === comparison.point);
  if (!point) return null;
  const accounts = new Map(point.accounts.map((account) => [account.source, account]));
  const articles = new Map(sources.map((source) => [source.id, source]));
  const told = comparison.accounts.filter(isCounted).flatMap(({ source: id, kind }) => {
    const [account, source] = [accounts.get(id), articles.get(id)];
    return account && source ? { account, source, kind } : [];
  });
  const counts = countsOf({ kind: comparison.kind, accounts: told });
  return {
    point: point.id,
    kind: isClass ? null : comparison.kind,
    label: point.label,
    language: base.language,
    accounts: (isClass ? [] : chosenOf(told, doMostAgree(counts))).map(({ account, source, kind }) => ({
      outlet: source.outlet,
      country: source.country ?? null,
      account: account.account,
      quote: account.quote ?? null,
      kind,
    })),
    ...(isClass ? { others: told.length, alike: 0, agree: 0 } : counts),
  };
}

/** If most agree, one of them has the last place. Three that differ would look as if all did. */
function chosenOf(told: readonly Told[], mostAgree: boolean): Told[] {
  const chosen = mostTelling(told, []);
  const agreeing = told.filter(({ kind }) => kind === 'agrees');
  if (!mostAgree || chosen.some(({ kind }) => kind === 'agrees')) return chosen;
  const differing = chosen.slice(0, MOST - 1);
  const both = mostTelling(agreeing, differing);
  return both.length > differing.length
    ? both.slice(0, differing.length + 1)
    : [...differing, ...agreeing.slice(0, 1)];
}

/**
 * Those `before`, then the first in the given order (most telling first) that say different things and come from
 * different outlets.
 */
function mostTelling(told: readonly Told[], before: readonly Told[]): Told[] {
  const chosen = [...before];
  const says = ({ account: { value, quote, account } }: Told) =>
    value?.type === 'quantity' ? `${value.min} ${value.max}` : (quote ?? account).toLowerCase();
  for (const each of told) {
    if (chosen.length === MOST) break;
    const isNew = (one: Told) => one.source.outlet !== each.source.outlet && says(one) !== says(each);
    if (chosen.every(isNew)) chosen.push(each);
  }
  return chosen;
}
