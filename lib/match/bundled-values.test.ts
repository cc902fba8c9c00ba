import base from 'virtual:claim-base';
import { describe, expect, it } from 'vitest';
import { canonicalNames } from '../compare/names';
import { agree } from '../compare/values';
import type { Account, Point, Value } from '../model/claim-base';
import { originsIn } from './origins';
import { readValue } from './values';

/**
 * For every account of the base, a person wrote down the value that its source gives. A program that reads the same
 * words must not come to another one, or a page with these words would be told to differ.
 */
const EVENT = '2025-08-15';
const days = new Map(base.sources.map(({ id, published }) => [id, published ?? EVENT]));
const canonical = canonicalNames(base.base.aliases);

interface Told {
  name: string;
  value: Value;
  account: Account;
  point: Point;
  /** What is read from the value's own words, and from the account's sentence. */
  read: (Value | null)[];
}
const told: Told[] = base.points.flatMap((point) =>
  point.accounts.flatMap((account) => {
    const { source, value } = account;
    if (value === undefined || value.type !== point.measure?.type) return [];
    const read = [value.words, account.account].map((text) =>
      readValue(text, point, days.get(source) ?? EVENT, originsIn(text)()),
    );
    return [{ name: `${point.id} by ${source}`, value, account, point, read }];
  }),
);
const quantities = told.filter(({ value }) => value.type === 'quantity');

const figures = (value: Value | null | undefined) =>
  value?.type === 'quantity' ? `${value.min} ${value.max} ${value.approximate === true}` : '';
const isOther = ({ value, read }: Told) => read.some((one) => one && figures(one) !== figures(value));
const isNowhere = ({ value, read }: Told) => read.every((one) => figures(one) !== figures(value));

/** "Hundreds" is not read (see `phrases.test.ts`). */
const NOWHERE = ['protests-in-alaska by telegraph-india-0815', 'protests-in-alaska by up-options-0815'];

describe('the values of the bundled base', () => {
  it('are many', () => expect(quantities.length).toBeGreaterThan(100));

  it('are the figures that are read from their words and sentences, if any are read', () =>
    expect(quantities.filter(isOther).map(({ name }) => name)).toEqual([]));

  it('are read from their words or from their sentence', () => {
    const nowhere = quantities.filter((one) => !isOther(one) && isNowhere(one));
    expect(nowhere.map(({ name }) => name)).toEqual(NOWHERE);
  });

  it('agree with the names, places and days that are read', () => {
    const worded = told.filter(({ value }) => value.type !== 'quantity');
    const others = worded.filter(({ value, point, read }) =>
      read.some((one) => one && agree(one, value, canonical, point.statement) === false),
    );
    expect(others.map(({ name }) => name)).toEqual([]);
  });
});
