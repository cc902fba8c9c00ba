import bundled from 'virtual:claim-base';
import learned from 'virtual:claim-learned';
import { describe, expect, it } from 'vitest';
import state from '../../assets/practice/state.json';
import tabloid from '../../assets/practice/tabloid.json';
import wire from '../../assets/practice/wire.json';
import { analyse } from '../analyse';
import { type PracticeArticle, practiceFacts } from '../class/practice';
import { buildMatcher } from '../match/matcher';
import type { Comparison } from '../model/findings';
import { ladder } from './ladder';

/**
 * What a class sees beside the sentences that the lesson is about must be what a reader of the accounts would judge.
 */
const base = { ...bundled, learned };
const matcher = buildMatcher(base);
const read = (article: unknown) => {
  const { comparisons } = analyse(practiceFacts(article as PracticeArticle, 'plain'), matcher, base);
  return (point: string): Comparison => {
    const found = comparisons.find((one) => one.point === point);
    if (!found) throw new Error(`${point} was not found`);
    return found;
  };
};
const kindOf = ({ accounts }: Comparison, source: string) =>
  accounts.find((one) => one.source === source)?.kind;
const kinds = ({ accounts }: Comparison) => new Set(accounts.map(({ kind }) => kind));

describe('the tabloid in plain words', () => {
  const of = read(tabloid);

  it('has five warplanes, a B-2 among them, as the two have that count them', () => {
    const flypast = of('flypast');
    expect(flypast.value).toMatchObject({ min: 5, max: 5 });
    expect(['scottish-express-0816', 'caliber-az-0816'].map((id) => kindOf(flypast, id))).toEqual([
      'agrees',
      'agrees',
    ]);
    expect(kindOf(flypast, 'wbj'), 'a B-2').toBe('agrees');
    expect(kinds(flypast)).toEqual(new Set(['agrees']));
  });
  it('has applause for Putin, which one source says was for the pilots', () => {
    expect(kindOf(of('trump-applauded'), 'caliber-az-0816')).toBe('wording');
    expect(kindOf(of('trump-applauded'), 'telegraph-0816')).toBe('agrees');
  });
  it('has a ride with Putin, as all that report one; Trump’s own ride is another', () => {
    expect(kindOf(of('shared-limousine'), 'm10news-0816')).toBeUndefined();
    expect(kinds(of('shared-limousine'))).toEqual(new Set(['agrees']));
  });
  it('has a sweatshirt; a T-shirt is no other number or name', () => {
    expect(kindOf(of('lavrov-ussr-top'), 'rte-analysis-0816')).toBe('agrees');
    expect(kindOf(of('lavrov-ussr-top'), 'independent-0815')).toBe('agrees');
  });
  it('has three and a half hours, as one other, where nearly all have fewer', () => {
    expect(kindOf(of('talks-duration'), 'independent-0816')).toBe('agrees');
    expect(kindOf(of('talks-duration'), 'telegraph-0816')).toBe('number');
    expect(kindOf(of('talks-duration'), 'bbc-live-0816'), 'several hours').toBe('agrees');
    expect(kindOf(of('talks-duration'), 'wbj'), 'five hours, the whole event').toBeUndefined();
  });
  it('has no deal, as all others, but for one that did not know yet', () => {
    expect(kinds(of('no-deal'))).toEqual(new Set(['agrees']));
    expect(of('no-deal').before).toContain('rte-0815');
  });
});

describe('the state broadcaster in plain words', () => {
  const of = read(state);

  it('lists four for the Russian delegation, on Ushakov’s word; he sat beside Lavrov in others', () => {
    const delegation = of('russian-delegation');
    expect(delegation.value).toMatchObject({ names: ['Lavrov', 'Belousov', 'Siluanov', 'Dmitriev'] });
    expect(kindOf(delegation, 'rte-0815'), 'Lavrov and Ushakov').toBe('agrees');
    expect(kindOf(delegation, 'isw-0814'), 'the same four').toBe('agrees');
    expect(kindOf(delegation, 'ifp-talks-0816'), 'those four, and Ushakov').toBe('agrees');
    const point = bundled.points.find(({ id }) => id === 'russian-delegation');
    const people = point && ladder(delegation, point, bundled).rungs.flatMap(({ entries }) => entries);
    expect(people?.filter(({ thisArticle }) => thisArticle).map(({ name, of }) => [name, of])).toEqual([
      ['Yuri Ushakov', 'Kremlin'],
    ]);
  });
  it('has praise of the talks by Putin, as all others, and names itself for nothing', () => {
    expect(of('putin-praises-talks').origin?.name).not.toBe('Examplia');
    expect(kinds(of('putin-praises-talks'))).not.toContain('attribution');
  });
  it('has a changed plan from the Kremlin, which others have from the White House', () => {
    expect(kindOf(of('three-on-three'), 'uk-times-0816')).toBe('attribution');
    for (const id of ['toi-0814', 'isw-0814'])
      expect(of('three-on-three').before, 'only the plan').toContain(id);
    expect(kindOf(of('three-on-three'), 'republic-lunch-0816'), 'three from the start').toBe('wording');
  });
});

describe('the news agency in plain words', () => {
  const of = read(wire);

  it('has Lavrov and Ushakov; the list that Ushakov gave is no other one', () => {
    expect(kindOf(of('russian-delegation'), 'japan-times-0816')).toBe('agrees');
    expect(kindOf(of('russian-delegation'), 'isw-0814')).toBe('agrees');
  });
  it('has a first meeting since 2019, which meetings of other presidents don’t contradict', () => {
    expect(kindOf(of('first-meeting-since'), 'cbc-0815'), 'six years').toBe('agrees');
    expect(kindOf(of('first-meeting-since'), 'toi-0814'), '2018').toBe('number');
    expect(kindOf(of('first-meeting-since'), 'fox-0815'), 'the two countries, since 2021').toBe('agrees');
  });
});
