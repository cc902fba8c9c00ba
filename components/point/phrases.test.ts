import { describe, expect, it } from 'vitest';
import { phrasesOf } from './phrases';
import type { Told } from './shelf';

const told = (outlet: string, quote?: string): Told => ({
  account: { source: outlet, account: 'Something.', ...(quote && { quote }) },
  source: { id: outlet, outlet, kind: 'news', basis: 'excerpt' },
});

describe('phrases of accounts', () => {
  it('holds equal ones together, whatever their case and apostrophes', () =>
    expect(phrasesOf([told('A', 'Didn’t work'), told('B'), told('C', "didn't work")])).toEqual([
      { text: 'Didn’t work', outlets: ['A', 'C'] },
    ]));
  it('names an outlet once', () =>
    expect(phrasesOf([told('A', 'a win'), told('A', 'a win')])[0]?.outlets).toEqual(['A']));
});
