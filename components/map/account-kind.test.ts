import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../lib/model/claim-base';
import { accountKind, markText, shortFigure } from './account-kind';

const account = { source: 's', account: 'a' };
const quantity = (part: Partial<Quantity>): Quantity => ({
  type: 'quantity',
  unit: 'count',
  words: '',
  ...part,
});

describe('what a cell shows', () => {
  it('shows before all that the source tells the point otherwise', () => {
    const value = quantity({ min: 3, max: 3 });
    expect(accountKind({ ...account, value, quote: 'q', otherwise: true })).toBe('otherwise');
    expect(accountKind({ ...account, value, quote: 'q', otherwise: 'before' })).toBe('before');
  });
  it('shows a figure before a quotation before a name', () => {
    const origin = { type: 'person', name: 'Peskov' } as const;
    const value = quantity({ min: 3, max: 3 });
    expect(accountKind({ ...account, value, quote: 'q', origin })).toBe('number');
    expect(accountKind({ ...account, quote: 'q', origin })).toBe('quote');
    expect(accountKind({ ...account, origin })).toBe('attributed');
    expect(accountKind({ ...account, origin: { type: 'own' } })).toBe('plain');
  });
  it('has a sign for an account that tells it otherwise, whatever else it has', () => {
    const value = quantity({ min: 3, max: 3 });
    expect(markText({ ...account, value, quote: 'q', otherwise: true }, 'en')).toBe('⇄');
    expect(markText({ ...account, value, quote: 'q', otherwise: 'before' }, 'en')).toBe('◌');
    expect(markText({ ...account, value, quote: 'q' }, 'en')).toBe('3');
    expect(markText({ ...account, quote: 'q' }, 'en')).toBe('“…”');
    expect(markText(account, 'en')).toBe('');
  });
  it.each([
    [{ unit: 'minutes', max: 180 }, '<3h'],
    [{ unit: 'minutes', max: 480, words: 'up to eight hours' }, '≤8h'],
    [{ min: 5, words: 'more than five' }, '>5'],
    [{ min: 5, words: 'at least five' }, '≥5'],
    [{ unit: 'minutes', min: 150, max: 150 }, '2.5h'],
    [{ unit: 'minutes', min: 12, max: 12, approximate: true }, '~12′'],
    [{ unit: 'year', min: 2018, max: 2018 }, '2018'],
    [{ unit: 'percent', min: 25, max: 25 }, '25%'],
    [{ unit: 'people', min: 1_400_000, max: 1_400_000 }, '1.4M'],
    [{ min: 2, max: 3 }, '2–3'],
    [{ unit: 'minutes', min: 300, max: 360 }, '5–6h'],
    [{ unit: 'minutes', min: 45, max: 90 }, '#'],
    [{ unit: 'minutes', min: 150, max: 150, approximate: true }, '~2.5h'],
  ] as const)('writes %j as %s', (part, text) => {
    expect(shortFigure(quantity(part), 'en')).toBe(text);
  });
  it('writes # rather than a bound that nobody printed', () => {
    expect(shortFigure(quantity({ unit: 'people', min: 200, words: 'hundreds' }), 'en')).toBe('#');
  });
  it('writes # rather than part of a figure', () => {
    expect(shortFigure(quantity({ unit: 'year', min: 2015, max: 2018 }), 'en')).toBe('#');
  });
});
