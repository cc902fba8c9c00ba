import type { Point, Source, Value } from '../model/claim-base';
import type { AccountComparison } from '../model/findings';
import { interval } from './quantity';

export type Grouping = 'country' | 'kind';
export interface AccountGroup {
  /** A country code, or a kind of source or outlet. Null if the base does not say. */
  key: string | null;
  accounts: AccountComparison[];
}

/**
 * Accounts by where they come from or what they are. The largest group comes first; each group keeps the given order.
 */
export function groupAccounts(
  accounts: readonly AccountComparison[],
  sources: readonly Source[],
  by: Grouping,
): AccountGroup[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const groups = new Map<string | null, AccountComparison[]>();
  for (const account of accounts) {
    const source = known.get(account.source);
    const key = (by === 'country' ? source?.country : source && kindOf(source)) ?? null;
    groups.set(key, [...(groups.get(key) ?? []), account]);
  }
  return [...groups]
    .map(([key, accounts]) => ({ key, accounts }))
    .sort(
      (a, b) =>
        Number(a.key === null) - Number(b.key === null) ||
        b.accounts.length - a.accounts.length ||
        (a.key ?? '').localeCompare(b.key ?? ''),
    );
}

/**
 * State media comes first, because a reader should know it whatever the text is. Then comes what the article is, if that
 * says more than "news", and then what the outlet is.
 */
function kindOf({ kind, outletKind }: Source): string | undefined {
  if (outletKind === 'state media') return outletKind;
  return kind === 'news' ? (outletKind ?? kind) : kind;
}

/** Undated accounts come last. */
export function newestFirst(
  accounts: readonly AccountComparison[],
  sources: readonly Source[],
): AccountComparison[] {
  const published = new Map(sources.map(({ id, published }) => [id, published ?? '']));
  const of = ({ source }: AccountComparison) => published.get(source) ?? '';
  return [...accounts].sort((a, b) => of(b).localeCompare(of(a)));
}

/** The smallest figure or earliest day comes first. Values that no program can order come last. */
export function byValue(accounts: readonly AccountComparison[], point: Point): AccountComparison[] {
  const values = new Map(point.accounts.map(({ source, value }) => [source, orderOf(value)]));
  const of = ({ source }: AccountComparison) => values.get(source) ?? Number.POSITIVE_INFINITY;
  return [...accounts].sort((a, b) => (of(a) === of(b) ? 0 : of(a) - of(b)));
}

function orderOf(value: Value | undefined): number {
  if (value?.type === 'date') return Date.parse(value.from);
  if (value?.type !== 'quantity') return Number.POSITIVE_INFINITY;
  const { from, to } = interval(value);
  return Number.isFinite(to) ? (from + to) / 2 : from;
}
