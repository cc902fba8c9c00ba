import { describe, expect, it } from 'vitest';
import type { Brief } from '../../lib/model/card';
import { english } from '../test-texts';
import { cardPoint } from './card-point';

const account = (outlet: string, kind: 'wording' | 'agrees', country: string | null) => ({
  outlet,
  country,
  account: 'It was red.',
  quote: null,
  kind,
});
const brief: Brief = {
  point: 'carpet',
  kind: 'wording',
  label: 'Red carpet',
  language: 'en',
  accounts: [account('M10News', 'wording', null), account('RTÉ', 'agrees', 'IE')],
  others: 21,
  alike: 1,
  agree: 20,
};
const card = (own: Partial<Brief> = {}) =>
  cardPoint({ ...brief, ...own }, 'It was red.', { told: [], choices: [] }, english);

describe('the card', () => {
  it('says how many of how many', () => {
    expect(card().kindName).toBe('1 of 21 sources puts it differently');
    expect(card().all).toBe('Show all 21 sources');
  });
  it('says the values of others, but not in class before the answer', () => {
    const values = '1 of 21 sources, M10News: 3 hr · here 2 hr';
    const of = (kind: Brief['kind']) =>
      cardPoint({ ...brief, kind }, 'It was red.', { told: [], choices: [], values }, english).kindName;
    expect(of('number')).toBe(values);
    expect(of(null)).toBe('');
  });
  it('says of the one that agrees that it is one of many', () =>
    expect(card().accounts.map(({ beside }) => beside)).toEqual([
      ' ',
      ' Ireland · one of 20 that fit with it',
    ]));
  it('says no such thing where all agree', () =>
    expect(card({ kind: 'agrees' }).accounts.map(({ beside }) => beside)).toEqual([' ', ' Ireland']));
  it('leads to the panel before the answer, whether or not it has the answers to choose from', () => {
    const { all, note } = card({ kind: null, accounts: [] });
    expect([all, note]).toEqual(['Answer in the side panel, with a reason', '']);
  });
  it('says that the words are ours, or that there are none', () => {
    expect(card().note).toBe('Told in our words, except in quotation marks.');
    expect(card({ accounts: [] }).note).toBe('No other source in the base reports this.');
  });
});
