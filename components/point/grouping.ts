import { isCounted } from '../../lib/compare/counts';
import { byValue, groupAccounts, newestFirst } from '../../lib/compare/groups';
import type { Point, Source } from '../../lib/model/claim-base';
import { type AccountComparison, DIFFERENCE_KINDS } from '../../lib/model/findings';

/** "newest" and "value" are orders without groups. */
export type Order = 'difference' | 'country' | 'kind' | 'newest' | 'value';

export interface Group {
  /** A difference kind, a country's code or a kind of source. Null for what has none, and for a list without groups. */
  key: string | null;
  accounts: AccountComparison[];
}

export function inOrder(
  accounts: readonly AccountComparison[],
  order: Order,
  point: Point,
  sources: readonly Source[],
): Group[] {
  switch (order) {
    case 'newest':
      return [{ key: null, accounts: newestFirst(accounts, sources) }];
    case 'value':
      return [{ key: null, accounts: byValue(accounts, point) }];
    case 'difference':
      return DIFFERENCE_KINDS.map((key) => ({
        key,
        accounts: accounts.filter(({ kind }) => kind === key),
      })).filter(({ accounts }) => accounts.length > 0);
    default:
      return groupAccounts(accounts, sources, order);
  }
}

/**
 * The first `limit` accounts over all groups. Groups left empty by this are dropped. `of` is how many a group has, copies
 * counted once.
 */
export function firstOf(groups: readonly Group[], limit: number): (Group & { of: number })[] {
  let left = limit;
  return groups.flatMap(({ key, accounts }) => {
    const shown = accounts.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? { key, accounts: shown, of: accounts.filter(isCounted).length } : [];
  });
}
