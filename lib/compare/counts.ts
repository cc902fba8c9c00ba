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

export const doMostAgree = ({ others, agree }: Counts): boolean => 2 * agree > others;
export const doMostDiffer = ({ others, agree }: Counts): boolean => 2 * (others - agree) > others;
