import type { LearnedPages } from '../model/learned';
import type { Verdict } from '../model/page';
import type { PageNumbers } from './page-numbers';

/*
 * Labelled pages teach how much each word and each number of a page speaks for "about" and for "mentions",
 * against "other" (multinomial logistic regression; learn-pages.ts fits it). For each verdict we add up three things: the
 * weights of the page's different words, divided by the root of how many it has; its numbers times their weights; and a
 * constant. The chance of the verdict is e to the power of that sum, divided by the total of all three verdicts.
 */

/** The weights of numbers are stored in this order. */
export const NUMBERS = [
  'titled',
  'titledInPart',
  'lede',
  'ahead',
  'share',
  'spread',
  'details',
  'dropped',
  'empty',
  'looksBack',
  'surelyBack',
  'otherTitle',
  'otherOpening',
  'otherShare',
  'complete',
  'clear',
  'named',
  'back',
  'reports',
  'inTime',
  'late',
] as const satisfies readonly (keyof PageNumbers)[];

type Weights = readonly [about: number, mentions: number];
export type Chances = Record<Verdict, number>;

export interface PageJudge {
  /** The chance of each verdict. Together they are 1. */
  chances: (words: ReadonlyMap<string, unknown>, numbers: PageNumbers) => Chances;
  weightOf: (word: string) => Weights | undefined;
}

/** The first printable character that needs no escape; we count from here. Even steps speak for, odd ones against. */
const OFFSET = 0x23;
const STEPS_TO_ONE = 16;
const MOST_STEPS = 1000;

export function packWeight(weight: number): string {
  const step = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight * STEPS_TO_ONE)));
  return String.fromCharCode(OFFSET + (step < 0 ? -2 * step - 1 : 2 * step));
}

function unpackWeight(text: string, at: number): number {
  const folded = text.charCodeAt(at) - OFFSET;
  return (folded & 1 ? -(folded + 1) / 2 : folded / 2) / STEPS_TO_ONE;
}

const judges = new WeakMap<LearnedPages, PageJudge>();

/** What was learned, ready to use. It is unpacked once. */
export function pageJudge(learned: LearnedPages): PageJudge {
  const judge = judges.get(learned) ?? unpack(learned);
  judges.set(learned, judge);
  return judge;
}

function unpack({ words, weights, numbers }: LearnedPages): PageJudge {
  const ofWord = new Map<string, Weights>(
    words
      .split(' ')
      .map((word, i) => [word, [unpackWeight(weights, 2 * i), unpackWeight(weights, 2 * i + 1)]]),
  );
  return {
    weightOf: (word) => ofWord.get(word),
    chances(pageWords, pageNumbers) {
      let [about, mentions] = numbers[NUMBERS.length] ?? [0, 0];
      NUMBERS.forEach((name, i) => {
        about += pageNumbers[name] * (numbers[i]?.[0] ?? 0);
        mentions += pageNumbers[name] * (numbers[i]?.[1] ?? 0);
      });
      const share = shareOf(pageWords.size);
      for (const word of pageWords.keys()) {
        const weight = ofWord.get(word);
        if (weight === undefined) continue;
        about += weight[0] * share;
        mentions += weight[1] * share;
      }
      return chancesOf(about, mentions);
    },
  };
}

/** What each word counts if there are this many. Long pages have more words, yet say no more about their subject. */
export const shareOf = (words: number): number => 1 / Math.sqrt(Math.max(1, words));

function chancesOf(about: number, mentions: number): Chances {
  const most = Math.max(about, mentions, 0);
  const [a, m, o] = [Math.exp(about - most), Math.exp(mentions - most), Math.exp(-most)];
  const all = a + m + o;
  return { about: a / all, mentions: m / all, other: o / all };
}
