import { expect, it } from 'vitest';
import type { Account, Point } from '../../lib/model/claim-base';
import { differs } from './differs';

const point = (...accounts: Partial<Account>[]): Point => ({
  id: 'p',
  section: 's',
  label: '',
  statement: '',
  accounts: accounts.map((more, i) => ({ source: `s${i}`, account: '', ...more })),
});
const hours = (count: number): Partial<Account> => ({
  value: { type: 'quantity', unit: 'minutes', min: count * 60, max: count * 60, words: '' },
});
const isDiffering = differs({ base: {} as Parameters<typeof differs>[0]['base'] });

it('finds points whose accounts give values that cannot be the same, or one that tells it otherwise', () => {
  expect(isDiffering(point(hours(2), hours(3)))).toBe(true);
  expect(isDiffering(point(hours(3), hours(3), {}))).toBe(false);
  expect(isDiffering(point({}, { otherwise: true }))).toBe(true);
});
it('leaves out those that tell only how things stood before, and what they give', () => {
  expect(isDiffering(point({}, { otherwise: 'before' }))).toBe(false);
  expect(isDiffering(point(hours(3), { ...hours(7), otherwise: 'before' }))).toBe(false);
});
