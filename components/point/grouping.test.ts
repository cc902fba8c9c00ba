import { describe, expect, it } from 'vitest';
import type { Point } from '../../lib/model/claim-base';
import type { AccountComparison } from '../../lib/model/findings';
import { firstOf, inOrder } from './grouping';

const accounts: AccountComparison[] = [
  { source: 'a', kind: 'agrees' },
  { source: 'b', kind: 'number' },
  { source: 'c', kind: 'agrees' },
];
const point: Point = { id: 'p', section: 's', label: 'P', statement: 'P.', accounts: [] };

describe('accounts in order', () => {
  it('puts differences first, and leaves out kinds that nobody has', () =>
    expect(inOrder(accounts, 'difference', point, []).map(({ key }) => key)).toEqual(['number', 'agrees']));

  it('shows the first few over all groups, and says how many a group has', () =>
    expect(firstOf(inOrder(accounts, 'difference', point, []), 2)).toEqual([
      { key: 'number', accounts: [accounts[1]], of: 1 },
      { key: 'agrees', accounts: [accounts[0]], of: 2 },
    ]));

  it('does not show a group that nothing is left for', () =>
    expect(firstOf(inOrder(accounts, 'difference', point, []), 1)).toHaveLength(1));
});
