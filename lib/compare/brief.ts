import type { Account, Brief, ClaimBase, Comparison, Source } from '../model';

interface Told {
  account: Account;
  source: Source;
}
const MOST = 3;

/** A point in brief, for the card beside its sentence. Null where the base has no such point. */
export function briefOf(
  comparison: Comparison,
  { base, points, sources }: ClaimBase,
  isClass = false,
): Brief | null {
  const point = points.find(({ id }) => id === comparison.point);
  if (!point) return null;
  const accounts = new Map(point.accounts.map((account) => [account.source, account]));
  const articles = new Map(sources.map((source) => [source.id, source]));
  const told = comparison.accounts.flatMap(({ source: id }) => {
    const [account, source] = [accounts.get(id), articles.get(id)];
    return account && source ? { account, source } : [];
  });
  return {
    point: point.id,
    kind: isClass ? null : comparison.kind,
    label: point.label,
    language: base.language,
    accounts: mostTelling(isClass ? [] : told).map(({ account, source }) => ({
      outlet: source.outlet,
      country: source.country ?? null,
      account: account.account,
      quote: account.quote ?? null,
    })),
    others: told.length,
  };
}

/** The first in the given order (most telling first) that say different things and come from different outlets. */
function mostTelling(told: readonly Told[]): Told[] {
  const chosen: Told[] = [];
  const says = ({ account: { value, quote, account } }: Told) =>
    value?.type === 'quantity' ? `${value.min} ${value.max}` : (quote ?? account).toLowerCase();
  for (const each of told) {
    if (chosen.length === MOST) break;
    const isNew = (one: Told) => one.source.outlet !== each.source.outlet && says(one) !== says(each);
    if (chosen.every(isNew)) chosen.push(each);
  }
  return chosen;
}
