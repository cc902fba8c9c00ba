import type { AccountComparison, Counts, DifferenceKind } from '../model/findings';

interface Compared {
  kind: DifferenceKind;
  accounts: readonly Pick<AccountComparison, 'kind' | 'copy'>[];
}

/** How many of how many: "some put it differently" may be one source of fifty. */
export function countsOf({ kind, accounts }: Compared): Counts {
  const counting = accounts.filter(isCounted);
  const many = (of: DifferenceKind) => counting.filter((each) => each.kind === of).length;
  return { others: counting.length, alike: many(kind), agree: many('agrees') };
}

/** A copy of another account adds no source to those that have the point. */
export const isCounted = ({ copy }: Pick<AccountComparison, 'copy'>): boolean => copy !== true;

/** Whether somebody reports the point differently, in whatever way. */
export const isDiffering = ({ kind }: Pick<Compared, 'kind'>): boolean =>
  kind !== 'agrees' && kind !== 'only-here';
/** How many sources do: those of the point's kind, and those that differ in other ways. */
export const differing = ({ others, agree }: Counts): number => others - agree;
export const doMostAgree = ({ others, agree }: Counts): boolean => 2 * agree > others;
