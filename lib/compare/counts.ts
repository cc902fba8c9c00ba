import type { AccountComparison, Counts, DifferenceKind } from '../model';

interface Compared {
  kind: DifferenceKind;
  accounts: readonly Pick<AccountComparison, 'kind'>[];
}

/** How many of how many: "some put it differently" may be one source of fifty. */
export function countsOf({ kind, accounts }: Compared): Counts {
  const many = (of: DifferenceKind) => accounts.filter((each) => each.kind === of).length;
  return { others: accounts.length, alike: many(kind), agree: many('agrees') };
}

/** Whether somebody reports the point differently, in whatever way. */
export const isDiffering = ({ kind }: Pick<Compared, 'kind'>): boolean =>
  kind !== 'agrees' && kind !== 'only-here';
/** How many sources do: those of the point's kind, and those that differ in other ways. */
export const differing = ({ others, agree }: Counts): number => others - agree;
export const doMostAgree = ({ others, agree }: Counts): boolean => 2 * agree > others;
