import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { DetectionProfile, LabelledPage } from '../model/claim-base';
import { stem } from '../text/stem';
import { detectByPages } from './by-pages';
import { fitChances, type Row } from './fit-chances';
import { factsOf, LEAST_OF_EACH, lackingPages, learnPages, usablePages } from './learn-pages';
import { packWeight, pageJudge } from './learned-pages';
import { look } from './look';
import { pageNumbers } from './page-numbers';
import { pageWords } from './page-words';

/** An invented flood: pages of three kinds that differ by a few words among many. */
const profile: DetectionProfile = {
  gate: [
    ['Wend', 'Wendmouth'],
    ['flood', 'water'],
  ],
  strong: ['wend flood', 'flood in wendmouth'],
  cues: ['sandbags'],
  other: ['flood of 1953'],
};
const OPENINGS = {
  about: 'The Wend rose all night and boats went through the streets of Wendmouth',
  mentions: 'Rents have risen, and in Wendmouth, where the flood was, more than elsewhere',
  other: 'The Wend is a river of trout, and its water is cold',
} as const;
const FILLERS = [
  'The mayor spoke',
  'A dog barked',
  'Shops were shut',
  'It was Monday',
  'Nobody answered',
  'A train came late',
];
const pageOf = (verdict: LabelledPage['verdict'], i: number): LabelledPage => ({
  verdict,
  text: `${OPENINGS[verdict]}. ${Array.from({ length: 8 }, (_, k) => FILLERS[(i * 7 + k * 5) % FILLERS.length]).join('. ')}. This was page ${i}.`,
});
const pages = (['about', 'mentions', 'other'] as const).flatMap((verdict) =>
  Array.from({ length: 45 }, (_, i) => pageOf(verdict, i)),
);

describe('what labelled pages teach', () => {
  const learned = learnPages(pages, profile, () => 0);

  it('judges new ones of the same kinds', () => {
    for (const verdict of ['about', 'mentions', 'other'] as const) {
      const page = factsOf(pageOf(verdict, 1000));
      expect(learned && detectByPages(page, profile, learned, () => 0).verdict).toBe(verdict);
    }
  });

  it('is the same on every run', () => expect(learnPages(pages, profile, () => 0)).toEqual(learned));

  it('calls nothing a mention that lacks a name of the event', () => {
    const page = factsOf({
      verdict: 'other',
      text: `${OPENINGS.mentions.replace('flood', 'fair')}. ${'Rents rose. '.repeat(20)}`,
    });
    expect(learned && detectByPages(page, profile, learned, () => 0).verdict).toBe('other');
  });

  it('gives three chances that make one, whatever it reads', () => {
    const words = fc.constantFrom(
      'Wend',
      'flood',
      'boats',
      'rents',
      'trout',
      'sandbags',
      'water',
      '🙂',
      '\u200b',
      'x'.repeat(300),
    );
    fc.assert(
      fc.property(
        fc.array(words, { minLength: 1, maxLength: 80 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (texts, part) => {
          if (learned === null) throw new Error('nothing was learned');
          const page = factsOf({
            verdict: 'other',
            text: `Wend. ${texts.join(' ')}. ${'More of it. '.repeat(20)}`,
          });
          const { signals, ruledOut } = look(page, profile);
          expect(ruledOut).toBeNull();
          const chances = pageJudge(learned).chances(
            pageWords(page),
            pageNumbers(signals, part, null, profile),
          );
          expect(chances.about + chances.mentions + chances.other).toBeCloseTo(1, 9);
          expect(detectByPages(page, profile, learned, () => part).score).toBe(chances.about);
        },
      ),
    );
  });

  it('is nothing where pages are ruled out, however many there are', () => {
    const short = pages.map((page) =>
      page.verdict === 'about' ? { ...page, text: 'The Wend flood.' } : page,
    );
    expect(lackingPages(usablePages(short, profile))).toEqual([{ verdict: 'about', lacking: LEAST_OF_EACH }]);
    expect(learnPages(short, profile, () => 0)).toBeNull();
  });

  it('counts the days of the event', () => {
    const days = { ...profile, earliest: '2031-05-01', retrospect: '2031-05-20' };
    const of = (published: string) => {
      const page = factsOf({ verdict: 'about', text: pageOf('about', 3).text, published });
      const { inTime, late } = pageNumbers(look(page, days).signals, 0, published, days);
      return [inTime, late];
    };
    expect([of('2031-05-10'), of('2031-06-01'), of('2031-08-01')]).toEqual([
      [1, 0],
      [0, 0],
      [0, 1],
    ]);
  });
});

it('keeps weights to a sixteenth', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -60, max: 60, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
      (a, b) => {
        const { weightOf } = pageJudge({
          words: 'word',
          weights: packWeight(a) + packWeight(b),
          numbers: [],
        });
        const [about = 0, mentions = 0] = weightOf('word') ?? [];
        expect(Math.abs(about - a)).toBeLessThanOrEqual(1 / 32);
        expect(Math.abs(mentions - b)).toBeLessThanOrEqual(1 / 32);
      },
    ),
  );
});

it('fits chances that the penalty alone keeps from certainty', () => {
  // With one feature for each verdict, the gradient at the optimum says: weight = (1 - chance) times rows.
  const rows = ([0, 1, 2] as const).flatMap((verdict) =>
    Array.from({ length: 5 }, (): Row => ({ at: [verdict, 3], values: [1, 1], verdict })),
  );
  const weights = fitChances(rows, 4);
  const own = weights[0] as number;
  const rest = weights[4] as number;
  const chance = Math.exp(own) / (Math.exp(own) + 2 * Math.exp(rest));
  expect(own).toBeCloseTo(5 * (1 - chance), 3);
});

it('reads words folded, with how they are first written, and no figures', () => {
  const words = pageWords(
    factsOf({ verdict: 'other', title: 'Riding home', text: 'They ride 7 horses.\nA horse’s ride.' }),
  );
  expect([...words]).toEqual([
    [stem('ride'), 'Riding'],
    [stem('home'), 'home'],
    [stem('they'), 'They'],
    [stem('horse'), 'horses'],
  ]);
});
