import type { Account, Value } from '../model/claim-base';
import type { Comparison } from '../model/findings';
import { isOf, listed, type PageSays, type Same, type Saying } from './page-says';

/**
 * What the page is shown to say. Value and origin come from one sentence, so that nobody seems to have said what
 * another sentence says. We choose the sentence that makes the kind plain: where origins differ, one whose origin
 * differs from that of others (`alike` are the accounts of this kind); else one with the value that most others have;
 * else one with any value; else one with any origin.
 */
export function mostTelling(
  { sayings }: PageSays,
  kind: Comparison['kind'],
  alike: readonly Account[],
  values: readonly Value[],
  same: Same,
): Saying {
  const telling = (saying: Saying): number[] => {
    const { value, origin } = saying;
    const isDiffering =
      kind === 'attribution' &&
      origin !== null &&
      alike.some((account) => isOf(saying, listed(account), same));
    const shared = value === null ? 0 : values.filter((other) => same(value, other) === true).length;
    return [Number(isDiffering), shared, Number(value !== null), Number(origin !== null)];
  };
  return [...sayings].sort((a, b) => inTurn(telling(b), telling(a)))[0] ?? { value: null, origin: null };
}

/** The first of two lists' numbers that are not the same decides. */
const inTurn = (one: readonly number[], other: readonly number[]): number =>
  one.map((number, i) => number - (other[i] ?? 0)).find((difference) => difference !== 0) ?? 0;
