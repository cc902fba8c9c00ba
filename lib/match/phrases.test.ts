import { describe, expect, it } from 'vitest';
import type { Point, Unit } from '../model/claim-base';
import { readValue } from './values';

/**
 * Phrases as newspapers print them, with the value that a careful reader gives, decided before any program read them. A
 * bound that is not given is `-`, "about" is `~`. `none` is for phrases that give no such value.
 * "Hundreds" and the like are not read: in most sentences that have them, they count something else than the outlets
 * do (the killed rather than all casualties), and so wide a figure says little.
 */
const PHRASES: Record<string, string> = {
  minutes: `
    The talks lasted more than 2 1/2 hours | 150 -
    The talks lasted 2-1/2 hours | 150 150
    The talks lasted 2½ hours | 150 150
    They talked for 2 ½ hours | 150 150
    They talked for 2¾ hours | 165 165
    They talked for 1¼ hours | 75 75
    They met for 1/2 hour | 30 30
    They met for 3/4 of an hour | 45 45
    three quarters of an hour | 45 45
    three-quarters of an hour late | 45 45
    a quarter of an hour | 15 15
    They spoke for a quarter-hour | 15 15
    a good half-hour | 30 30
    half an hour | 30 30
    an hour and a quarter | 75 75
    an hour and three quarters | 105 105
    an hour and a half of talks | 90 90
    before three hours were over | - 180
    one and a half hours | 90 90
    a two-and-a-half-hour meeting | 150 150
    a two-and-a-half hour meeting | 150 150
    two and a quarter hours | 135 135
    two and three-quarter hours | 165 165
    two and three quarters hours | 165 165
    two hours and a half | 150 150
    2h 45m | 165 165
    2h45m | 165 165
    2h45 | 165 165
    2 hrs 45 mins | 165 165
    2hrs 45min | 165 165
    2:45 hours | 165 165
    two hours, 45 minutes | 165 165
    two hours 45 | 165 165
    2 hours and 45 minutes | 165 165
    1 hour 5 minutes and 30 seconds | 65.5 65.5
    two to three hours | 120 180
    two-to-three-hour talks | 120 180
    a two- to three-hour meeting | 120 180
    2-3 hours | 120 180
    2 to 2 1/2 hours | 120 150
    two and a half to three hours | 150 180
    between two and three hours | 120 180
    between two hours and three hours | 120 180
    two or three hours | 120 180
    90 minutes to two hours | 90 120
    an hour or two | 60 120
    nearly three hours | - 180
    close to three hours | - 180
    just shy of three hours | - 180
    just under three hours | - 180
    a shade under three hours | - 180
    a touch under three hours | - 180
    a little less than three hours | - 180
    not quite three hours | - 180
    approaching three hours | - 180
    getting on for three hours | - 180
    close on three hours | - 180
    a few minutes short of three hours | - 180
    the best part of three hours | - 180
    the better part of an hour | - 60
    under an hour | - 60
    less than half an hour | - 30
    no more than 15 minutes | - 15
    some three hours | 180 180 ~
    three hours or so | 180 180 ~
    three-odd hours | 180 180 ~
    three hours, give or take | 180 180 ~
    three hours, more or less | 180 180 ~
    in the region of three hours | 180 180 ~
    something like three hours | 180 180 ~
    around the three-hour mark | 180 180 ~
    over two hours | 120 -
    well over two hours | 120 -
    upward of two hours | 120 -
    two-plus hours | 120 -
    2+ hours | 120 -
    two hours plus | 120 -
    two hours or more | 120 -
    two hours at least | 120 -
    two hours at most | - 120
    three hours or less | - 180
    not less than two hours | 120 -
    a couple of hours | 120 120 ~
    It took 45 seconds | 0.75 0.75
    the three-hour, behind-closed-doors meeting | 180 180
    two full hours | 120 120
    two long hours | 120 120
    They landed at 2:45 | none
    The flight left at 11:30 am | none
    several hours | none
    hours of talks | none
    a Treaty of 1/2 | none`,
  days: `
    in two weeks' time | 14 14
    a fortnight | 14 14
    within a week | - 7
    ten days to two weeks | 10 14
    a week and a half | 10.5 10.5
    two to three weeks | 14 21
    within two to three weeks | 14 21
    48 hours | 2 2
    half a day | 0.5 0.5
    50 days | 50 50
    10-12 days | 10 12
    more than a month | 30.42 -`,
  year: `
    The war has lasted three and a half years | 2022 2022
    The war has lasted 3.5 years | 2022 2022
    The war has lasted 3½ years | 2022 2022
    The war has lasted 3 1/2 years | 2022 2022
    The war began three years and six months ago | 2022 2022
    more than three and a half years | - 2022
    nearly three and a half years | 2022 -
    a three-and-a-half-year war | 2022 2022
    42 months of war | 2022 2022
    The war is in its fourth year | 2022 2022
    since February 2022 | 2022 2022
    since early 2022 | 2022 2022
    since 24 Feb. 2022 | 2022 2022
    since 2/24/2022 | none
    from 2014 to 2022 | 2014 2022
    the 2014-2022 war | 2014 2022
    in 2014/15 | none
    the first in seven years | 2018 2018
    the first in a decade | 2015 2015
    in more than a decade | - 2015
    in nearly ten years | 2015 -
    a decade and a half | 2010 2010
    two decades ago | 2005 2005
    half a century ago | 1975 1975
    a quarter of a century ago | 2000 2000
    a quarter-century | 2000 2000
    the worst since World War II | 1945 1945
    the largest since the Second World War | 1945 1945
    the biggest since WWII | 1945 1945
    the 1990s | 1990 1999
    in the 80 years since | 1945 1945`,
  people: `
    hundreds of people | none
    thousands of protesters | none
    tens of thousands of people | none
    dozens of people | none
    1 1/2 million people | 1500000 1500000
    1.5m people | 1500000 1500000
    one and a half million people | 1500000 1500000
    a million and a half people | 1500000 1500000
    half a million soldiers | 500000 500000
    a quarter of a million people | 250000 250000
    quarter of a million troops | 250000 250000
    a quarter million troops | 250000 250000
    two dozen people | 24 24
    half a dozen people | 6 6
    a couple of hundred people | 200 200 ~
    a hundred or so people | 100 100 ~
    some 200 people | 200 200 ~
    200-odd people | 200 200 ~
    200 or more people | 200 -
    as many as 350,000 soldiers | - 350000
    350,000-400,000 casualties | 350000 400000
    between 350,000 and 400,000 casualties | 350000 400000
    5 to 7 thousand people | 5000 7000
    1,000-plus people | 1000 -
    more than 1m casualties | 1000000 -
    8,000 dead | 8000 8000
    nearly 1.5 million casualties | - 1500000
    a crowd of about 140 people | 140 140 ~
    twenty-five people | 25 25
    one hundred and forty people | 140 140
    no fewer than 140 people | 140 -
    1/2 million people | 500000 500000
    3/15 people | none
    two million three hundred thousand people | 2300000 2300000
    three thousand five hundred soldiers | 3500 3500
    two hundred and five people | 205 205`,
  percent: `
    20% | 20 20
    20 per cent | 20 20
    20 percent | 20 20
    20pc of the land | 20 20
    a fifth of Ukraine | 20 20
    one fifth of Ukraine | 20 20
    1/5 of Ukraine | 20 20
    a fifth of the country | 20 20
    control over a fifth of Ukraine | 20 20
    a third meeting | none
    half a million votes | none
    one in 24 hours | none
    about a fifth of the country | 20 20 ~
    more than a fifth of the country | 20 -
    nearly 20% | - 20
    19-20% | 19 20
    between 0.3% and 0.8% | 0.3 0.8
    between 0.3 and 0.8 per cent | 0.3 0.8
    19% to 20% | 19 20
    between 18% and 20% | 18 20
    18 to 20 per cent | 18 20
    three quarters of voters | 75 75
    three-quarters of the region | 75 75
    two-thirds of voters | 66.7 66.7
    one in four | 25 25
    one chance in four | 25 25
    a one-in-four chance | 25 25
    three in ten voters | 30 30
    four out of five | 80 80
    half the country | 50 50
    a 50/50 chance | 50 50
    a 50-50 chance | 50 50
    the chance was a quarter | 25 25
    2½ per cent | 2.5 2.5
    a quarter of an hour | none`,
  usd: `
    $350 billion | 350000000000 350000000000
    $350bn | 350000000000 350000000000
    $350B | 350000000000 350000000000
    $1½ billion | 1500000000 1500000000
    $1 1/2 billion | 1500000000 1500000000
    US$350m | 350000000 350000000
    350 million US dollars | 350000000 350000000
    half a billion dollars | 500000000 500000000
    a quarter of a million dollars | 250000 250000
    $300bn to $350bn | 300000000000 350000000000
    between $300bn and $350bn | 300000000000 350000000000
    up to $350 billion | - 350000000000
    more than $350 billion | 350000000000 -
    $250,000 | 250000 250000
    just shy of $350 billion | - 350000000000
    a million dollars | 1000000 1000000
    $350 billion or so | 350000000000 350000000000 ~
    €350 billion | none`,
  regions: `
    four regions and Crimea | 5 5
    Crimea and four other regions | 5 5
    four Ukrainian regions, plus Crimea | 5 5
    at least five regions | 5 -
    all four regions | 4 4
    They spoke about four regions | 4 4
    four regions and half of Ukraine says no | 4 4
    two oblasts | 2 2`,
  aircraft: `
    a B-2 and four others | 5 5
    B-2 and four F-35s | 5 5
    A B-2 flew over between four F-35s | 5 5
    half a dozen jets | 6 6
    four F-22s | 4 4
    a pair of jets | 2 2
    two dozen planes | 24 24`,
};

const rows = Object.entries(PHRASES).flatMap(([unit, lines]) =>
  lines
    .trim()
    .split('\n')
    .map((line): [Unit, string, string] => {
      const [phrase = '', value = ''] = line.split('|').map((part) => part.trim());
      return [unit as Unit, phrase, value];
    }),
);

describe('readValue of what newspapers print', () => {
  it.each(rows)('%s: %s', (unit, phrase, expected) => {
    const point: Point = {
      id: 'p',
      section: 's',
      label: '',
      statement: '',
      measure: { type: 'quantity', unit },
      accounts: [],
    };
    const value = readValue(phrase, point, '2025-08-15');
    const told =
      value?.type === 'quantity'
        ? `${value.min ?? '-'} ${value.max ?? '-'}${value.approximate ? ' ~' : ''}`
        : 'none';
    expect(told).toBe(expected);
  });
});
