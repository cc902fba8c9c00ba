import { type AccountComparison, DIFFERENCE_KINDS } from '../../lib/model';
import type { Told } from './shelf';

export type Grouping = 'difference' | 'country' | 'kind' | 'newest' | 'value';

export interface Entry extends Told {
  kind: AccountComparison['kind'] | undefined;
}
export interface Group {
  /** A difference kind, a country's code, a source's kind, or "" for what has none or for one ungrouped list. */
  key: string;
  entries: Entry[];
}

/** Entries in groups, each in its order. Ungrouped orders (newest, by value) come as one group with the key "". */
export function group(entries: readonly Entry[], by: Grouping): Group[] {
  if (by === 'newest') return [{ key: '', entries: [...entries].sort(newestFirst) }];
  if (by === 'value') return [{ key: '', entries: [...entries].sort(smallestFirst) }];
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = keyOf(entry, by);
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const rank = (key: string) => (DIFFERENCE_KINDS as readonly string[]).indexOf(key);
  return [...groups]
    .map(([key, entries]) => ({ key, entries }))
    .sort((a, b) =>
      by === 'difference'
        ? rank(a.key) - rank(b.key)
        : Number(a.key === '') - Number(b.key === '') || b.entries.length - a.entries.length,
    );
}

function keyOf({ source, kind }: Entry, by: 'difference' | 'country' | 'kind'): string {
  if (by === 'difference') return kind ?? '';
  return by === 'country' ? (source.country ?? '') : source.kind;
}

/** Sources without a date come last. */
const newestFirst = (a: Entry, b: Entry) =>
  (b.source.published ?? '').localeCompare(a.source.published ?? '');

/** By the middle of what was printed; accounts without a quantity come last. */
const smallestFirst = (a: Entry, b: Entry) => size(a) - size(b);
function size({ account: { value } }: Entry): number {
  if (value?.type !== 'quantity') return Number.MAX_VALUE;
  return ((value.min ?? value.max ?? 0) + (value.max ?? value.min ?? 0)) / 2;
}

/** The first `limit` entries over all groups, with the groups that this leaves empty taken away. */
export function firstOf(groups: readonly Group[], limit: number): Group[] {
  let left = limit;
  return groups.flatMap(({ key, entries }) => {
    const shown = entries.slice(0, left);
    left -= shown.length;
    return shown.length > 0 ? { key, entries: shown } : [];
  });
}
