import type { Account, BaseInfo, ClaimBase, Point, Source } from '../../lib/model/claim-base';

/** A claim base laid out for looking things up. It is made once per base, and every surface reads from it. */
export interface Shelf {
  claims: ClaimBase;
  base: BaseInfo;
  points: ReadonlyMap<string, Point>;
  sources: ReadonlyMap<string, Source>;
}

/** One outlet's account together with the article it stands in. */
export interface Told {
  account: Account;
  source: Source;
}

export function makeShelf(claims: ClaimBase): Shelf {
  const { base, points, sources } = claims;
  return {
    claims,
    base,
    points: new Map(points.map((point) => [point.id, point])),
    sources: new Map(sources.map((source) => [source.id, source])),
  };
}

/** The accounts of a point by the given sources, in that order. Accounts that the base no longer has are left out. */
export function toldBy(point: Point, sources: readonly string[], shelf: Shelf): Told[] {
  const accounts = new Map(point.accounts.map((account) => [account.source, account]));
  return sources.flatMap((id) => {
    const [account, source] = [accounts.get(id), shelf.sources.get(id)];
    return account && source ? { account, source } : [];
  });
}

/** The names of the sources' outlets, each once, in the order given. */
export function outletsOf(sources: readonly string[], shelf: Shelf): string[] {
  return [...new Set(sources.flatMap((id) => shelf.sources.get(id)?.outlet ?? []))];
}

/** In such a base, what a source seems to lack it may have reported further down. Readers must be told. */
export const isMostlyOpenings = (sources: readonly Source[]): boolean =>
  2 * sources.filter(({ basis }) => basis === 'excerpt').length > sources.length;
