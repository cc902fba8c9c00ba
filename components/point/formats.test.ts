import { describe, expect, it } from 'vitest';
import type { Quantity } from '../../lib/model/claim-base';
import { countryName, dayName, figure, originName, valueInShort } from './formats';

/** Returns which message was asked for and with what, so that the tests don't depend on the wording. */
const t = (key: string, ...with_: (string | number)[]) => `${key}(${with_.join(', ')})`;
const short = (value: Omit<Quantity, 'type' | 'words' | 'unit'>) =>
  valueInShort({ type: 'quantity', unit: 'minutes', words: 'as printed', ...value }, { language: 'en', t });

describe('formats', () => {
  it('writes minutes as hours where there are some', () => {
    expect(figure(165, 'minutes', 'en')).toBe('2 hr 45 min');
    expect(figure(180, 'minutes', 'en')).toBe('3 hr');
    expect(figure(5, 'minutes', 'en')).toBe('5 min');
  });
  it('never groups the digits of a year', () => expect(figure(2019, 'year', 'en')).toBe('2019'));
  it('shortens money', () => expect(figure(118_000_000_000, 'eur', 'en')).toBe('€118B'));

  it('keeps open ends open', () => {
    expect(short({ max: 180 })).toBe('pointUnder(3 hr)');
    expect(short({ min: 120 })).toBe('pointMoreThan(2 hr)');
    expect(short({ min: 120, max: 180 })).toBe('pointFromTo(2 hr, 3 hr)');
    expect(short({ min: 150, max: 150, approximate: true })).toBe('pointAbout(2 hr 30 min)');
    expect(short({ min: 180, max: 180 })).toBe('3 hr');
  });

  it('puts no figure in the place of words that have none', () => {
    const said = (value: Omit<Quantity, 'type'>) =>
      valueInShort({ type: 'quantity', ...value }, { language: 'en', t });
    expect(said({ unit: 'people', min: 200, words: 'hundreds' })).toBe('hundreds');
    expect(said({ unit: 'year', min: 2018, max: 2018, words: 'in seven years' })).toBe('in seven years');
    expect(said({ unit: 'year', min: 2018, max: 2018, words: 'since 2018' })).toBe('2018');
  });

  it('says whether a figure may be reached, is nearly reached, or is not reached', () => {
    const said = (words: string) =>
      valueInShort({ type: 'quantity', unit: 'count', max: 20, words }, { language: 'en', t });
    expect(said('up to twenty')).toBe('pointAtMost(20)');
    expect(said('no more than 20')).toBe('pointAtMost(20)');
    expect(said('fewer than twenty')).toBe('pointUnder(20)');
    expect(said('Almost twenty')).toBe('pointNearly(20)');
    expect(said('just under 20')).toBe('pointNearly(20)');
    const from = (words: string) =>
      valueInShort({ type: 'quantity', unit: 'count', min: 20, words }, { language: 'en', t });
    expect(from('at least twenty')).toBe('pointAtLeast(20)');
    expect(from('more than twenty')).toBe('pointMoreThan(20)');
  });

  it('names countries in the reader’s language, and codes that nobody knows as they are', () => {
    expect(countryName('IE', 'de')).toBe('Irland');
    expect(countryName('EU', 'en')).toBe('European Union');
    expect(countryName('not a code', 'en')).toBe('not a code');
  });
  it('takes the day that was printed, wherever the reader lives', () => {
    expect(dayName('2025-08-15T23:30Z', 'en')).toBe('Aug 15, 2025');
    expect(dayName('someday', 'en')).toBeNull();
  });
  it('says for whom a person speaks, and of agencies that they are some', () => {
    expect(originName({ type: 'person', name: 'A', of: 'B' }, t)).toBe('originPersonOf(A, B)');
    expect(originName({ type: 'wire', name: 'AFP' }, t)).toBe('originWireOf(AFP)');
    expect(originName({ type: 'officials' }, t)).toBe('originOfficials()');
  });
});
