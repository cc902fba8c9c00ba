import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundBase } from '../../tests/claim-bases/bad-files';
import type { Account, ClaimBase, Origin, Point, Unit, Value } from '../model/claim-base';
import { knownOrigins } from './known-origins';
import { originsIn } from './origins';
import { hasUnread, readValue } from './values';

function point(unit: Unit, printed: number[] = []): Point {
  const accounts = printed.map(
    (figure, i): Account => ({
      source: `s${i}`,
      account: '',
      value: { type: 'quantity', unit, min: figure, max: figure, words: '' },
    }),
  );
  return { id: 'p', section: 's', label: '', statement: '', measure: { type: 'quantity', unit }, accounts };
}

function named(type: 'names' | 'place', names: string[]): Point {
  const accounts = [{ source: 's', account: '', value: { type, names, words: '' } as Value }];
  return { id: 'p', section: 's', label: '', statement: '', measure: { type }, accounts };
}

/** A value with these figures, or none at all. */
const like = (figures: object | null) => (figures === null ? null : expect.objectContaining(figures));

describe('readValue of quantities', () => {
  it.each<[string, Unit, [number?, number?, boolean?]]>([
    ['They met for two and a half hours.', 'minutes', [150, 150]],
    ['It took 2½ hours.', 'minutes', [150, 150]],
    ['After 2h45 they came out.', 'minutes', [165, 165]],
    ['two hours and 45 minutes', 'minutes', [165, 165]],
    ['a two-hour-and-45-minute session', 'minutes', [165, 165]],
    ['nearly three hours', 'minutes', [undefined, 180]],
    ['more than two hours', 'minutes', [120]],
    ['two to three hours', 'minutes', [120, 180]],
    ['about three hours', 'minutes', [180, 180, true]],
    ['half an hour', 'minutes', [30, 30]],
    ['It will take five hours at a minimum.', 'minutes', [300]],
    ['It will take at a minimum five hours.', 'minutes', [300]],
    ['It will take five hours, at a maximum.', 'minutes', [300, 300]],
    ['It will take five hours at a maximum, he said.', 'minutes', [undefined, 300]],
    ['It took three hours rather than six hours.', 'minutes', [180, 180]],
    ['Instead of the six hours it took three hours.', 'minutes', [180, 180]],
    ['an hour and a half', 'minutes', [90, 90]],
    ['a 150-minute meeting', 'minutes', [150, 150]],
    ['in two or three weeks', 'days', [14, 21]],
    ['within 24 hours', 'days', [undefined, 1]],
    ['a delay of a year', 'days', [365, 365]],
    ['the first meeting in seven years', 'year', [2018, 2018]],
    ['the first in six or seven years', 'year', [2018, 2019]],
    ['since 2019', 'year', [2019, 2019]],
    ['for the first time in a decade', 'year', [2015, 2015]],
    ['the bloodiest since the 1940s', 'year', [1940, 1949]],
    ['a 25 per cent chance', 'percent', [25, 25]],
    ['25% of it', 'percent', [25, 25]],
    ['one-fifth of the country', 'percent', [20, 20]],
    ['€250 billion in aid', 'eur', [250e9, 250e9]],
    ['$1.5bn', 'usd', [1.5e9, 1.5e9]],
    ['five, six, seven thousand people a week', 'people', [5000, 7000]],
    ['$2 to $3 billion', 'usd', [2e9, 3e9]],
    ['$300-$350 billion', 'usd', [300e9, 350e9]],
    ['between 1 and 1.5 million people', 'people', [1e6, 1.5e6]],
    ['five or six hundred people', 'people', [500, 600]],
    ['two to three hundred thousand people', 'people', [200e3, 300e3]],
    ['two hundred to three hundred thousand people', 'people', [200e3, 300e3]],
    ['two hundred to three thousand people', 'people', [200, 3000]],
    // The first has its own scale, or is no part of the second's.
    ['two hundred to three thousand people', 'people', [200, 3000]],
    ['$800 thousand to $2 million', 'usd', [800e3, 2e6]],
    ['500 to one thousand people', 'people', [500, 1000]],
    ['1.2 million people', 'people', [1.2e6, 1.2e6]],
    ['more than 1,000 protesters', 'people', [1000]],
    ['a B-2 bomber and four F-35s', 'aircraft', [5, 5]],
    ['Four fighter jets and a B-2 bomber flew over them.', 'aircraft', [5, 5]],
    ['A B-2 bomber, flanked by four F-35s, flew over.', 'aircraft', [5, 5]],
    // What is in the middle of five, or with them, is one of the five.
    [
      'Five warplanes flew over the leaders as they met, with a B-2 bomber in the middle.',
      'aircraft',
      [5, 5],
    ],
    ['Five warplanes, a B-2 bomber in the middle, thundered over them.', 'aircraft', [5, 5]],
    ['Five aircraft, including a B-2, flew over.', 'aircraft', [5, 5]],
    ['Five jets flew over, and a B-2 was among them.', 'aircraft', [5, 5]],
    ['A B-2 led a formation of five aircraft.', 'aircraft', [5, 5]],
    ['at least five regions', 'regions', [5]],
    ['FELLGATE (AP) — About 500 people marched.', 'people', [500, 500, true]],
    ['FELLGATE: Nearly 500 people marched.', 'people', [undefined, 500]],
    ['She said: “Some 500 people marched.”', 'people', [500, 500, true]],
    ['parts of four of the annexed regions', 'regions', [4, 4]],
    ['four American fighter jets', 'aircraft', [4, 4]],
    ['While the two shook hands, four jets and a bomber flew over.', 'aircraft', [5, 5]],
    ['A stealth bomber flanked by four jets went over.', 'aircraft', [5, 5]],
    ['Four jets escorted a bomber formation.', 'aircraft', [4, 4]],
    ['casualties of 1.2 million', 'people', [1.2e6, 1.2e6]],
    ['rated it ten out of ten', 'points-of-ten', [10, 10]],
    ['He said: “I would give it a nine.”', 'points-of-ten', [9, 9]],
    ['it was a 10/10', 'points-of-ten', [10, 10]],
  ])('%s (%s)', (sentence, unit, [min, max, approximate]) => {
    const value = readValue(sentence, point(unit), '2025-08-16');
    expect(value).toMatchObject({ type: 'quantity', unit });
    expect(value).toHaveProperty('words', expect.stringMatching(/./));
    const {
      min: low,
      max: high,
      approximate: about,
    } = value as { min?: number; max?: number; approximate?: boolean };
    expect([low, high, about ?? false]).toEqual([min, max, approximate ?? false]);
  });

  it.each<[string, [number?, number?, boolean?], string]>([
    ['The talks lasted no less than four hours.', [240], 'no less than four hours'],
    ['They went on for not less than four hours.', [240], 'not less than four hours'],
    ['They talked for no longer than four hours.', [undefined, 240], 'no longer than four hours'],
    ['It took not more than four hours.', [undefined, 240], 'not more than four hours'],
    ['It took less than four hours.', [undefined, 240], 'less than four hours'],
    ['It took upwards of four hours.', [240], 'upwards of four hours'],
    ['It took in excess of four hours.', [240], 'in excess of four hours'],
    ['It fell just short of four hours.', [undefined, 240], 'just short of four hours'],
    ['It was shy of four hours.', [undefined, 240], 'shy of four hours'],
    ['It took a little over four hours.', [240], 'a little over four hours'],
    ['It took a little more than four hours.', [240], 'a little more than four hours'],
    ['It took little more than four hours.', [240, 240, true], 'little more than four hours'],
    ['It took well over four hours.', [240], 'well over four hours'],
    ['It took some four hours.', [240, 240, true], 'some four hours'],
    ['It took at least four hours.', [240], 'at least four hours'],
    ['At about four hours it was long.', [240, 240, true], 'about four hours'],
    ['They were up for four hours.', [240, 240], 'four hours'],
    ['When it was over, four hours had gone.', [240, 240], 'four hours'],
  ])('%s', (sentence, [min, max, approximate], words) =>
    expect(readValue(sentence, point('minutes'), null)).toEqual({
      type: 'quantity',
      unit: 'minutes',
      ...(min === undefined ? {} : { min }),
      ...(max === undefined ? {} : { max }),
      ...(approximate === undefined ? {} : { approximate }),
      words,
    }),
  );

  it('shows the words that make a year of a span', () =>
    expect(readValue('The first in about seven years', point('year'), '2025-08-16')).toMatchObject({
      words: 'in about seven years',
    }));

  it.each([
    ['no fewer than 400 people', { min: 400 }],
    ['no more than 400 people', { max: 400 }],
  ])('%s', (words, bound) =>
    expect(readValue(`Police saw ${words}.`, point('people'), null)).toEqual({
      type: 'quantity',
      unit: 'people',
      ...bound,
      words: words.replace(' people', ''),
    }),
  );

  it.each<[string, Unit]>([
    ['They met on the tarmac.', 'minutes'],
    ['They landed at 2 p.m.', 'minutes'],
    ['B-2s and F-22s flew over.', 'aircraft'],
    ['Fighter jets and a bomber flew overhead while the two shook hands.', 'aircraft'],
    ['The two leaders watched the jets fly over.', 'aircraft'],
    ['One of the jets flew over them.', 'aircraft'],
    ['On August 15 the jets flew over.', 'aircraft'],
    ['The two leaders spoke of the dead.', 'people'],
    ['Ukraine must give up its regions, two aides said.', 'regions'],
    ['Senator Reed, aged 52, spoke of the people.', 'people'],
    ['The jet, seen on Sky Watch 24, landed.', 'aircraft'],
    ['A three-year war', 'minutes'],
    ['It took less than half the seven hours that were announced.', 'minutes'],
    ['A bomber came with a pair of F-35s on either wing.', 'aircraft'],
    ['A bomber came with two F-35s on each side.', 'aircraft'],
    ['', 'minutes'],
  ])('finds nothing in %s (%s)', (sentence, unit) =>
    expect(readValue(sentence, point(unit), '2025-08-16')).toBeNull(),
  );

  it.each([
    ['The crew of 25 was safe.', 25],
    ['Some 40 Koreans came.', 40],
    ['The harbour counted 90 pilgrims.', 90],
    ['One of 30 novices fell ill.', 30],
    ['There were 12 candles.', null],
  ])('counts people by the words of the point: %s', (sentence, figure) => {
    const told = (account: string, figure: number): Account => ({
      source: account,
      account,
      value: { type: 'quantity', unit: 'people', min: figure, max: figure, words: '' },
    });
    const pilgrims: Point = {
      ...point('people'),
      label: 'Number of pilgrims',
      accounts: [told('A cart with 27 young novices and 12 candles came.', 27)],
    };
    expect(readValue(sentence, pilgrims, null)).toEqual(
      figure === null ? null : expect.objectContaining({ max: figure }),
    );
  });

  const strikers: Point = { ...point('people', [900, 1400]), label: 'Number of strikers' };
  it.each([
    ['The company put the number of strikers at about 850.', { min: 850, max: 850, approximate: true }],
    ['The number of strikers was put at 850.', { min: 850, max: 850 }],
    ['The number of strikers grew from 850 to 990 in a day.', null],
    ['The number of strikers was put at 850 by gate 12, where flight 900 lands.', { min: 850 }],
    ['The number of gates that strikers held was 300.', null],
    ['Strikers held the gate for 300 yards.', null],
  ])('counts a bare number where the sentence says of what: %s', (sentence, figures) =>
    expect(readValue(sentence, strikers, null)).toEqual(like(figures)),
  );

  it.each([
    ['Management said 850 had walked out.', true],
    ['Management put it at about 850.', true],
    ['850 were out by noon.', true],
    ['They walked out on 15 August, at gate 12.', false],
    ['3. They walked out.', false],
    ['Two of them spoke.', false],
    ['The 850 lorries waited.', false],
    ['They walked out.', false],
  ])('knows a number that may be the point’s, though not of what it is: %s', (sentence, unread) =>
    expect(hasUnread(sentence, strikers)).toBe(unread),
  );

  it.each<[string, Unit, boolean]>([
    ['The war has gone on since 2/24/2022.', 'year', true],
    ['Some 3/15 people came.', 'people', true],
    ['It took 2:45:10 hours.', 'minutes', true],
    ['They landed at 2:45.', 'minutes', false],
    ['They landed on 15/8/2025.', 'minutes', false],
  ])('knows a figure that it cannot read: %s', (sentence, unit, unread) => {
    expect(readValue(sentence, point(unit), '2025-08-16')).toBeNull();
    expect(hasUnread(sentence, point(unit))).toBe(unread);
  });

  it.each([
    ['The war has lasted three and a half years.', '2025-08', 2022, 2022],
    ['The war has lasted three and a half years.', '2025-03', 2021, 2021],
    ['The war has lasted three and a half years.', '2025', 2021, 2022],
    ['The war has lasted three years.', '2025', 2022, 2022],
    ['The war has lasted 43 months.', '2025-08-15', 2022, 2022],
    ['The war has gone on for over three years, since 24 February 2022.', '2025-08-15', 2022, 2022],
    ['The war may end within six months.', '2025-08-15', null, null],
  ])('counts years back from the day of publication: %s (%s)', (sentence, published, min, max) =>
    expect(readValue(sentence, point('year'), published)).toEqual(
      min === null ? null : expect.objectContaining({ min, max }),
    ),
  );

  it('has no figure near 40 million in $2 to $3 billion', () =>
    expect(readValue('It cost $2 to $3 billion.', point('usd', [40e6]), null)).toBeNull());

  it('takes the figure that is nearest to what outlets printed', () => {
    const sentence = 'The talks, meant to last seven hours, were over after three hours.';
    expect(readValue(sentence, point('minutes', [150, 180]), null)).toMatchObject({ min: 180 });
    const plan = { ...point('minutes', [360, 420]), statement: 'How long they were meant to last.' };
    expect(readValue(sentence, plan, null)).toMatchObject({ min: 420 });
    expect(readValue('The flight took 20 hours.', point('minutes', [150, 180]), null)).toBeNull();
  });
});

describe('a figure that is not the point’s', () => {
  const talks = point('minutes', [150, 210]);
  it.each([
    ['The talks did not last six hours but fewer than three.', null],
    ['They had planned for six hours and talked for about three.', null],
    ['Seven hours had been planned, and after 150 minutes it was over.', { min: 150 }],
    ['They talked an hour longer than in Oslo.', null],
    ['Nor is it true, as Anna claimed, that the two talked for four hours.', null],
    ['It is not true that they talked for four hours; it was 150 minutes.', { min: 150 }],
    ['It took three hours ten, which is more than a meeting needs.', { min: 180 }],
    ['After an hour alone and two hours with aides they came out.', null],
    ['Anna spoke for eight minutes, Bert for four.', null],
    ['In Oslo they had talked for three hours.', null],
  ])('%s', (sentence, figures) =>
    expect(readValue(sentence, talks, null, null, ['oslo'])).toEqual(like(figures)),
  );

  const planned = {
    ...point('minutes', [360, 420]),
    statement: 'The talks were planned to last six or seven hours.',
  };
  it.each([
    ['They broke up after about three hours, when more had been expected.', null],
    ['It lasted barely three hours, not the day that they had been given.', null],
    ['They ended two hours ahead of schedule.', null],
    ['The talks might go on for five hours.', { min: 300 }],
    ['Six to seven hours had been set aside.', { min: 360, max: 420 }],
  ])('does not take what was for the plan: %s', (sentence, figures) =>
    expect(readValue(sentence, planned, null)).toEqual(like(figures)),
  );

  it.each([
    ['A week before the fair it was off.', null],
    ['The truce of two days ago held.', null],
    ['They waited for two weeks.', { min: 14 }],
  ])('does not take how far apart for how long: %s', (sentence, figures) =>
    expect(readValue(sentence, point('days'), null)).toEqual(like(figures)),
  );

  it('does not take the number of an entry for a count', () => {
    for (const entry of [
      '14.15: Several hundred people marched.',
      '4. People marched.',
      '7) People marched.',
    ])
      expect(readValue(entry, point('people'), null)).toBeNull();
    expect(readValue('40 people marched.', point('people'), null)).toMatchObject({ min: 40 });
    expect(readValue('22.05 Around 60 people marched.', point('people'), null)).toMatchObject({ min: 60 });
  });

  it('does not take how often for how long', () => {
    expect(readValue('Planes come six or seven times a year.', point('year'), '2025-08-15')).toBeNull();
    expect(readValue('It was the first in a year.', point('year'), '2025-08-15')).toMatchObject({
      min: 2024,
    });
    for (const sentence of [
      'According to The New York Times, 180 minutes of talks were enough.',
      'On August 15, three hours of talks ended.',
      'By 10.30 three hours of talks were over.',
    ])
      expect(readValue(sentence, talks, null), sentence).toMatchObject({ min: 180 });
  });

  it('leaves open how many there are with those named elsewhere', () => {
    const sentence = 'It claims Crimea, annexed in 2014, and four more regions.';
    expect(readValue(sentence, point('regions', [5]), null)).toBeNull();
  });

  it('leaves open what is told without a number or its unit', () => {
    const march = point('people', [140, 900]);
    expect(hasUnread('Some 140 marched on Friday, several hundred the evening before.', march)).toBe(true);
    expect(hasUnread('It took nearly three hours; aides put it at three and a quarter.', talks)).toBe(true);
    for (const sentence of [
      'It took nearly three hours.',
      'The three-on-three talks lasted three hours.',
      'The two had talked for three hours.',
      'The talks took three hours and ended at 3.30, the White House said.',
    ])
      expect(hasUnread(sentence, talks), sentence).toBe(false);
  });

  it('knows which figure outlets print of another thing', () => {
    const ofOthers = (words: string) => ({
      source: 's',
      account: '',
      value: { type: 'text', words } as const,
    });
    const meeting = point('year', [2018]);
    const mixed = { ...meeting, accounts: [...meeting.accounts, ofOthers('since 2021 (any ministers)')] };
    expect(readValue('It was the first since 2021.', mixed, null)).toBeNull();
    expect(readValue('It was the first since 2018.', mixed, null)).toMatchObject({ min: 2018 });
    expect(readValue('It was the first since 2021.', meeting, null)).toMatchObject({ min: 2021 });
  });

  it('leaves open what the sentence says where it has several', () => {
    expect(
      hasUnread('After an hour alone and two hours with aides they came out.', point('minutes', [60, 120])),
    ).toBe(true);
    expect(hasUnread('They had planned for six hours.', talks)).toBe(false);
  });

  it('leaves open which of two years is the point’s', () => {
    const visit = point('year', [2015, 2018]);
    const sentence = 'It was his first visit in ten years, and their first meeting since 2018.';
    expect(readValue(sentence, visit, '2025-08-15')).toBeNull();
    expect(hasUnread(sentence, visit, '2025-08-15')).toBe(true);
    expect(readValue(sentence, point('year', [2018, 2021]), '2025-08-15')).toMatchObject({ min: 2018 });
    // A page without a day: the point's own says what ten years ago was.
    expect(readValue(sentence, { ...visit, earliest: '2025-08-08' }, null)).toBeNull();
    expect(readValue('They met in 2018, not since 2018.', visit, null)).toMatchObject({ min: 2018 });
  });

  it('keeps years that stand with "not"', () =>
    expect(readValue('They had not met since 2018.', point('year'), null)).toMatchObject({ min: 2018 }));

  const rating = { ...point('points-of-ten', [10]), statement: 'Bert rated the meeting ten out of ten.' };
  it.each([
    ['I would give the meeting seven out of ten.', null],
    ['Anna would give it an eight.', null],
    ['He passed with six out of ten.', null],
    ['Bert later gave it an eight.', { min: 8 }],
    ['“I would give it a nine,” Bert told Anna.', { min: 9 }],
  ])('asks whose mark it is: %s', (sentence, figures) =>
    expect(readValue(sentence, rating, null)).toEqual(like(figures)),
  );

  const odds = { ...point('percent', [25]), statement: 'Bert put the chance of failure at 25 per cent.' };
  it.each([
    ['Bert saw a 75 percent chance of success.', null],
    ['Bert saw a 25 percent chance that it fails.', { min: 25 }],
    ['Bert saw a 75 percent chance of success and one of 25 percent of failure.', { min: 25 }],
  ])('does not take one chance for its opposite: %s', (sentence, figures) =>
    expect(readValue(sentence, odds, null)).toEqual(like(figures)),
  );

  it('knows a time of day', () => {
    for (const time of ['3.30pm', '4.15 a.m.', '7 am', '17.40 BST'])
      expect(readValue(`${time}: Drones came.`, point('count'), null)).toBeNull();
    expect(readValue('3.30 m of drones came.', point('count'), null)).not.toBeNull();
  });

  it('counts what the accounts count', () => {
    const drones: Point = {
      ...point('count'),
      accounts: [
        {
          source: 's',
          account: 'Russia sent 85 drones.',
          value: { type: 'quantity', unit: 'count', min: 85, max: 85, words: '85 drones' },
        },
      ],
    };
    expect(readValue('Missiles killed five people.', drones, null)).toBeNull();
    expect(readValue('It sent 97 drones.', drones, null)).toMatchObject({ min: 97 });
  });
});

describe('readValue of names, places and days', () => {
  const AUGUST_18 = { type: 'date', from: '2025-08-18', to: '2025-08-18' } as const;
  const dated: Point = { ...point('count'), measure: { type: 'date' } };

  it('knows the names that outlets printed', () => {
    expect(
      readValue(
        'Witkoff and Rubio came.',
        named('names', ['Marco Rubio', 'Steve Witkoff', 'Dan Caine']),
        null,
      ),
    ).toMatchObject({
      names: ['Marco Rubio', 'Steve Witkoff'],
    });
    expect(readValue('Rubio spoke.', named('names', ['Marco Rubio', 'Steve Witkoff']), null)).toBeNull();
    expect(readValue('Rubio spoke.', named('names', ['Marco Rubio']), null)).not.toBeNull();
    expect(readValue('Zelenskiy and Rubio came.', named('names', ['Zelensky', 'Rubio']), null)).toMatchObject(
      {
        names: ['Zelensky', 'Rubio'],
      },
    );
    expect(readValue('In Lukhansk', named('place', ['Luhansk', 'Kherson']), null)).toMatchObject({
      names: ['Luhansk'],
    });
  });

  it('does not take for one of the list who only says who is on it', () => {
    const delegation = named('names', ['Lavrov', 'Ushakov', 'Belousov']);
    const namesIn = (sentence: string) =>
      (readValue(sentence, delegation, null, originsIn(sentence)()) as { names: string[] } | null)?.names;
    expect(namesIn('According to Kremlin aide Yuri Ushakov, Lavrov and Belousov will go.')).toEqual([
      'Lavrov',
      'Belousov',
    ]);
    expect(namesIn('Yuri Ushakov said that Lavrov and Ushakov himself will go.')).toContain('Ushakov');
    expect(namesIn('The team, as read out by the aide Ushakov, has Lavrov and Belousov.')).toEqual([
      'Lavrov',
      'Belousov',
    ]);
    expect(namesIn('The team, as announced by Ushakov: Lavrov and Belousov.')).toEqual([
      'Lavrov',
      'Belousov',
    ]);
    expect(namesIn('The team named by Lavrov, Ushakov and Belousov, left.')).toEqual(['Ushakov', 'Belousov']);
    expect(namesIn('Lavrov as well as Belousov came, who also spoke.')).toEqual(['Lavrov', 'Belousov']);
    expect(namesIn('A team of five came, including Lavrov and Belousov.')).toBeUndefined();
    expect(namesIn('Lavrov and Kremlin aide Yuri Ushakov sat beside Putin.')).toEqual(['Lavrov', 'Ushakov']);
  });

  it.each([
    ['They meet on Monday', '2025-08-16', '2025-08-18'],
    ['They met on Thursday', '2025-08-16', '2025-08-14'],
    ['They will meet on Friday', '2025-08-16', '2025-08-22'],
    ['on 18 August', '2025-08-16', '2025-08-18'],
    ['on Aug. 18, 2024', null, '2024-08-18'],
    ['on 18 Aug. 2024', null, '2024-08-18'],
    ['on 18 Aug., they met', '2025-08-16', '2025-08-18'],
    // Around New Year the other year is meant; else it is the year of writing, however long ago.
    ['on December 20', '2026-01-05', '2025-12-20'],
    ['on 5 January', '2025-12-20', '2026-01-05'],
    ['on January 20', '2025-08-16', '2025-01-20'],
    ['on 29 February', '2025-08-16', '2024-02-29'],
    ['not on 31 June but on 1 July', '2025-08-16', '2025-07-01'],
    ['The bridge opened on Monday.', '2025-08-15', '2025-08-11'],
    ['The bridge will open on Monday.', '2025-08-15', '2025-08-18'],
    ['The bridge opens on Monday.', '2025-08-15', '2025-08-18'],
    ['It was announced today, and it will open on Monday.', '2025-08-15', '2025-08-18'],
  ])('%s, written %s', (sentence, published, day) =>
    expect(readValue(sentence, dated, published)).toMatchObject({ type: 'date', from: day, to: day }),
  );

  it.each([
    ['He said on Saturday that he will come on Monday.', '2025-08-16'],
    ['They met on Friday, and he will come on Monday.', '2025-08-16'],
    ['He comes on 18 August, three days after 15 August.', '2025-08-16'],
    ['He was to come on Monday.', '2025-08-20'],
    ['They agreed to talk again on Monday.', '2025-08-16'],
  ])('takes the day that outlets printed: %s', (sentence, published) => {
    const printed = [{ source: 'a', account: '', value: { ...AUGUST_18, words: 'on Monday' } }];
    expect(readValue(sentence, { ...dated, accounts: printed }, published)).toMatchObject(AUGUST_18);
  });

  it('knows no day so far from what outlets printed', () => {
    const printed = [
      {
        source: 'a',
        account: '',
        value: { type: 'date', from: '2026-02-01', to: '2026-02-28', words: '' } as const,
      },
    ];
    expect(
      readValue('He said on Thursday that it ends soon.', { ...dated, accounts: printed }, '2025-08-16'),
    ).toBeNull();
  });

  it('knows no day where several are named and none was printed', () =>
    expect(readValue('He came on Friday and left on Monday.', dated, '2025-08-16')).toBeNull());

  it.each([
    'The 10 Marines met him.',
    'The 12 Mayors came.',
    'It was the Octopus 3.',
    'on 31 February',
    'August 2025',
  ])('knows no day of %s', (sentence) => expect(readValue(sentence, dated, '2025-08-16')).toBeNull());
});

describe('originsIn', () => {
  it.each([
    ['The talks lasted three hours, the Kremlin said.', { type: 'office', name: 'Kremlin' }],
    ['Trump told Fox News that it went well.', { type: 'person', name: 'Trump' }],
    ['“It went well,” said Mr. Trump.', { type: 'person', name: 'Trump' }],
    [
      'Kremlin spokesman Dmitry Peskov said it was over.',
      { type: 'person', name: 'Dmitry Peskov', of: 'Kremlin' },
    ],
    [
      'A truce is near, according to two people familiar with the talks.',
      { type: 'officials', name: 'two people familiar with the talks' },
    ],
    ['They will meet again, Reuters reported.', { type: 'outlet', name: 'Reuters' }],
    [
      'Officials in Paris and Berlin said that he was open to it.',
      { type: 'officials', name: 'Officials in Paris and Berlin' },
    ],
    ['US officials said that lunch was off.', { type: 'officials', name: 'US officials' }],
    [
      'The plane took off at seven, according to the tracking site Sky Watch 24.',
      { type: 'outlet', name: 'Sky Watch 24' },
    ],
    ['An official who was in the room said no.', { type: 'officials', name: 'An official' }],
    [
      'One source acquainted with Kremlin thinking said that it was near.',
      { type: 'officials', name: 'One source acquainted with Kremlin thinking' },
    ],
    ['A senior aide to Zelensky told the press.', { type: 'officials', name: 'A senior aide to Zelensky' }],
    [
      "Several leaders, including Norway's Jonas Store and Finland's Alexander Stubb, have warned of it.",
      { type: 'officials', name: 'Several leaders' },
    ],
    // A title before a name says what the named one is.
    [
      'According to Kremlin aide Yuri Ushakov, the delegation has five members.',
      { type: 'person', name: 'Yuri Ushakov', of: 'Kremlin' },
    ],
    ['According to a Kremlin aide, the delegation is small.', { type: 'officials', name: 'a Kremlin aide' }],
    [
      'German Chancellor Friedrich Merz and French President Emmanuel Macron warned against it.',
      { type: 'person', name: 'Friedrich Merz and Emmanuel Macron' },
    ],
    ['Merz, Macron and Starmer warned against it.', { type: 'person', name: 'Merz and Macron and Starmer' }],
    [
      'In a joint statement, Merz, Macron, Starmer, Tusk, Meloni, Stubb, von der Leyen and Costa said no.',
      {
        type: 'person',
        name: 'Merz and Macron and Starmer and Tusk and Meloni and Stubb and von der Leyen and Costa',
      },
    ],
    [
      'Von der Leyen, Merz and Macron said no.',
      { type: 'person', name: 'Von der Leyen and Merz and Macron' },
    ],
    ['Kremlin-friendly commentators wrote of a triumph.', { type: 'officials', name: 'commentators' }],
    ['It shot down sixty, the Air Force said.', { type: 'office', name: 'Air Force' }],
    ['17:40 BST Trump says that it went well.', { type: 'person', name: 'Trump' }],
    ['LIVE Zelensky says no.', { type: 'person', name: 'Zelensky' }],
    ['Aboard Air Force One Trump says no.', { type: 'person', name: 'Trump' }],
    ['In Berlin, Merz and Macron said no.', { type: 'person', name: 'Merz and Macron' }],
    ['A useful exchange, the state broadcaster of Examplia says.', { type: 'outlet', name: 'Examplia' }],
    [
      'The dead are a million, the envoy, Keith Kellogg, said in May.',
      { type: 'person', name: 'Keith Kellogg' },
    ],
    ["It shot down sixty, Ukraine's Air Force said.", { type: 'office', name: "Ukraine's Air Force" }],
    ['A Ukrainian political analyst said no.', { type: 'officials', name: 'A Ukrainian political analyst' }],
    ['A million are dead, according to UK defence chiefs.', { type: 'officials', name: 'UK defence chiefs' }],
    ['Ex-Defence Secretary Ben Wallace said no.', { type: 'person', name: 'Ben Wallace' }],
    ['Senate President Gary Stevens said no.', { type: 'person', name: 'Gary Stevens' }],
  ])('%s', (sentence, origin) => expect(originsIn(sentence)()).toEqual(origin));

  it.each([
    'Contrary to what Peskov said, lunch was cancelled.',
    'Nor is it true, as some Republicans wrote, that he agreed.',
    'It is false, as RT reported, that he was invited.',
    'According to an Aug. 13 report it took long.',
    'News reports say that he asked for it.',
  ])('names nobody for what it denies, and no month: %s', (sentence) =>
    expect(originsIn(sentence)()).toBeNull(),
  );

  it.each([
    'He said that it was over.',
    'They met in Anchorage.',
    '“Trump said no,” he wrote.',
    'Another said that it was over.',
    'Don said that it was over.',
    '',
  ])('names nobody: %s', (sentence) => expect(originsIn(sentence)()).toBeNull());
});

describe('originsIn of bodies', () => {
  it.each([
    ['The ship is free, the Suez Canal Authority said.', { type: 'office', name: 'Suez Canal Authority' }],
    ['The Ministry of Transport said that it was free.', { type: 'office', name: 'Ministry of Transport' }],
    [
      'It will cost a billion, according to the Bank of England.',
      { type: 'office', name: 'Bank of England' },
    ],
    [
      'Suez Canal Authority chairman Osama Rabie said that it was free.',
      { type: 'person', name: 'Osama Rabie', of: 'Suez Canal Authority' },
    ],
    [
      'The Center for Strategic and International Studies estimated that a million are dead.',
      { type: 'office', name: 'Center for Strategic and International Studies' },
    ],
    // Somebody in it has no name, and "Lisbon" is nobody's.
    ['A lecturer at the University of Lisbon said that it was free.', null],
  ])('%s', (sentence, origin) => expect(originsIn(sentence)()).toEqual(origin));

  const account = (source: string, origin: Origin): Account => ({ source, account: '', origin });
  const { base, sources } = soundBase() as ClaimBase;
  const accounts = [
    account('gazette', { type: 'person', name: 'Ada Thorne', of: 'harbour trust' }),
    account('courier', { type: 'wire', name: 'Valley Wire' }),
  ];
  const aliases = [['harbour trust', 'htc', 'harbour trustees']];
  const points = [{ ...point('count'), accounts }];
  const known = knownOrigins({ base: { ...base, aliases }, sources, points, phrasings: [] });

  it.each([
    ['Nine hundred came, the harbour trust said.', { type: 'office', name: 'harbour trust' }],
    ['Nine hundred came, according to HTC.', { type: 'office', name: 'HTC' }],
    ['Nine hundred came, Valley Wire reported.', { type: 'outlet', name: 'Valley Wire' }],
    ['Nine hundred came, The Courier reported.', { type: 'outlet', name: 'Courier' }],
    ['Nine hundred came, a friend of the harbour trust said.', null],
    ['According to harbour trust rules nine hundred may come.', null],
  ])('that a base names: %s', (sentence, origin) => expect(originsIn(sentence, known)()).toEqual(origin));
});

describe('originsIn beside a place', () => {
  it.each([
    ['Senator Ann Lee of Rhode Island said that it was too little.', 'Ann Lee'],
    ['Bert Ode of Poland warned against it.', 'Bert Ode'],
    ['A trader in Mumbai said that oil would be cheaper.', null],
    ['My aunt in occupied Melitopol told me that it was loud.', null],
    ['The leaders of every state except Hungary declared that it must not be.', null],
    ['Mexico said that it was sorry.', null],
    ['Police Commissioner Bert Ode said that it was over.', 'Bert Ode'],
    ['The news site of Oslo Today said that it was over.', 'Oslo Today'],
    ['He says that land is Norway’s call, and says no more.', null],
    // What is put in between commas makes no inversion.
    ['Norway’s premier, Ann Lee, said many people had told her so.', 'Ann Lee'],
    ['Ann Lee, who is bringing Bert Ode and Cid Fox, told reporters that it was time.', 'Ann Lee'],
  ])('%s', (sentence, name) => expect(originsIn(sentence)()?.name ?? null).toBe(name));
});

describe('originsIn for the words that matter', () => {
  const said = (sentence: string, ...words: string[]) => {
    const spans = words.map((word) => ({
      start: sentence.indexOf(word),
      end: sentence.indexOf(word) + word.length,
    }));
    return originsIn(sentence)(spans)?.name ?? null;
  };

  it.each<[string, string[], string | null]>([
    ['They met for three hours, the Kremlin said, and flew home without a pact.', ['three hours'], 'Kremlin'],
    ['They met for three hours, the Kremlin said, and flew home without a pact.', ['without a pact'], null],
    // Some words around the talks don't make up for what the flight is told by.
    [
      'They met in May for three hours, the Kremlin said, and flew home without a pact.',
      ['met', 'May', 'without a pact'],
      null,
    ],
    ['They met for three hours, the Kremlin said, as people fled.', ['people fled'], null],
    ['The talks, the Kremlin said, lasted three hours.', ['three hours'], 'Kremlin'],
    ['The talks lasted three hours, according to the Kremlin.', ['three hours'], 'Kremlin'],
    ['Three hours, said Dmitry Peskov, were enough.', ['Three hours'], 'Dmitry Peskov'],
    ['On the way to Anchorage, Trump said he wanted a truce.', ['Anchorage'], null],
    ['On the way to Anchorage, Trump said he wanted a truce.', ['truce'], 'Trump'],
    ['Trump said that it went well, but lunch was called off.', ['lunch was called off'], null],
    ['Lunch was called off although Trump said that it went well.', ['Lunch was called off'], null],
    ['Trump said it was good, while the Kremlin said that it was long.', ['long'], 'Kremlin'],
    ['“It was long,” Putin said.', ['long'], 'Putin'],
    ['The dead - of both sides - are a million, Ann Lee said in May.', ['dead', 'million'], 'Ann Lee'],
    // Between the commas the article itself speaks.
    ['Trump, who wanted peace in a day, conceded that it was hard.', ['peace in a day'], null],
    ['Trump, who wanted peace in a day, conceded that it was hard.', ['hard'], 'Trump'],
    ['Zelensky, who was not invited, said it was a bad sign.', ['not invited'], null],
    // A clause that begins the sentence says nothing for the next one.
    ['While Putin said that the roots had to go, Trump called it productive.', ['productive'], null],
    ['While Putin said that the roots had to go, Trump called it productive.', ['roots'], 'Putin'],
    ['Although Lavrov said he guesses nothing, it lasted three hours.', ['three hours'], null],
    ['As the Kremlin said it took three hours, Democrats spoke of a disgrace.', ['disgrace'], null],
    ['As the Kremlin said on Friday, it took three hours.', ['three hours'], 'Kremlin'],
    ['As Peskov told reporters, it took three hours.', ['three hours'], 'Peskov'],
    ['Trump said that it was productive, and Putin called for the roots to go.', ['roots'], null],
    ['Trump said that it was productive, and that the roots must go.', ['roots'], 'Trump'],
    ['“It was great,” Trump told reporters in the hall, and left without a word.', ['without a word'], null],
    ['“It was great,” Trump told reporters in the hall, and left without a word.', ['great'], 'Trump'],
    // Who is told says nothing.
    ['It was a ten, Trump, who looked tired, told Fox News.', ['ten'], 'Trump'],
    ['There was no deal, Marco Rubio, who had sat in the room, told CBS News.', ['no deal'], 'Marco Rubio'],
    ['It took three hours, Peskov, who was not in the room, said.', ['three hours'], 'Peskov'],
    ['It took three hours, the spokesman, Dmitry Peskov, told reporters.', ['three hours'], 'Dmitry Peskov'],
    ['Trump, asked for a mark, said that it was a ten.', ['ten'], 'Trump'],
    ['Pledges like Article 5, but outside the pact, were discussed, Meloni said.', ['Pledges'], 'Meloni'],
    ['They flew over, I’m told.', ['flew over'], null],
    // Whoever comes in another clause, or only tells of it.
    ['“No deal,” Trump said, once Putin had warned Europe.', ['warned Europe'], 'Putin'],
    ['“No deal,” Trump said, once Putin had spoken of roots.', ['spoken of roots'], null],
    ['Trump told them, French officials said, that Putin wants it.', ['Putin wants it'], 'French officials'],
    ['They rode in a car, in which, according to Peskov, they were alone.', ['rode in a car'], null],
    ['They rode in a car, in which, according to Peskov, they were alone.', ['alone'], 'Peskov'],
    [
      '“Next time in Oslo,” said Ann Lee, to which Bert Ode replied that he would think.',
      ['Oslo'],
      'Ann Lee',
    ],
    // Where it was said is the article's own.
    ['“It was great,” Trump told reporters at the base.', ['at the base'], null],
    ['“It was great,” Trump told reporters at the base.', ['great'], 'Trump'],
    ['Trump told reporters at the base that it was great.', ['great'], 'Trump'],
    ['Trump told reporters at the base that it was great.', ['at the base'], null],
    // When and of whom it was said is mostly the article's own, too.
    ['The vicar said that they would pray on Monday, when Zelensky is due.', ['Zelensky is due'], null],
    ['Trump said that he would ring Zelensky, who was not invited.', ['not invited'], null],
    ['Trump said that he would ring Zelensky, who was not invited.', ['ring'], 'Trump'],
    ['Peskov said that the talks, which were closed, took three hours.', ['three hours'], 'Peskov'],
    ['Trump said that, when the time comes, he will meet him in Oslo.', ['Oslo'], 'Trump'],
    ['Peskov said the talks in Anchorage showed that they can talk.', ['Anchorage', 'showed'], 'Peskov'],
    ['Trump told Fox News after the talks at a base that it was great.', ['at a base'], null],
    ['After a day including a red carpet, Dmitry Peskov said it was over.', ['over'], 'Dmitry Peskov'],
    ['Leaders of countries including France met, and Ann Lee said it was late.', ['late'], 'Ann Lee'],
    ['Officials in Kyiv and Ann Lee said it was late.', ['late'], 'Ann Lee'],
    // What stands behind the verb begins what is said.
    ['Putin, for whom it was a return, said Ukraine and the others should not sulk.', ['sulk'], 'Putin'],
    ['Two diplomats, who asked for no names, said Trump had phoned Kyiv.', ['phoned'], 'Two diplomats'],
  ])('%s: %j', (sentence, words, name) => expect(said(sentence, ...words)).toBe(name));
});

it('reads anything without failing', () =>
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.string({ unit: fc.constantFrom(...'2½ hours€-,’“ Asaid'), maxLength: 80 }),
      ),
      fc.constantFrom<Unit>('minutes', 'year', 'people', 'percent', 'usd', 'points-of-ten', 'aircraft'),
      (sentence, unit) => {
        const value = readValue(sentence, point(unit), '2025-08-16');
        if (value?.type === 'quantity')
          expect(Number.isFinite(value.min ?? value.max) && (value.min ?? 0) <= (value.max ?? Infinity)).toBe(
            true,
          );
        originsIn(sentence)();
      },
    ),
  ));
