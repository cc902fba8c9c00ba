import type { Origin, Point, Quantity, Unit, Value } from '../model/claim-base';
import { type Token, tokenise } from '../text/tokens';
import { type Candidate, plainly } from './candidates';
import { type Counted, countedBy } from './counted';
import { isBare } from './counting';
import { readDay } from './days';
import { figuresIn, scaled } from './figures';
import { isOfOther } from './meant';
import { readNames } from './names-in';
import { nearest } from './nearest';
import { isSplit } from './numerals';
import { findQuantities, type Mention, toQuantity } from './quantities';

/**
 * The value that a sentence carries for a point, typed like the base's values. Null if none is recognised. `speaker` is
 * whom the sentence names as its origin, `elsewhere` are names and phrases of other events, in lower case.
 */
export function readValue(
  sentence: string,
  point: Point,
  published: string | null,
  speaker: Origin | null = null,
  elsewhere: readonly string[] = [],
): Value | null {
  const { measure } = point;
  if (!measure || sentence.length > LONGEST) return null;
  if (measure.type === 'quantity' && measure.unit)
    return isOfOther(sentence, point, measure.unit, elsewhere)
      ? null
      : readQuantity(sentence, point, measure.unit, published);
  if (measure.type === 'names' || measure.type === 'place')
    return readNames(sentence, point, measure.type, speaker);
  if (measure.type === 'date') {
    const printed = point.accounts.flatMap(({ value }) => (value?.type === 'date' ? value : []));
    return readDay(sentence, published, printed);
  }
  return null;
}

/** A sentence longer than this is no sentence. */
const LONGEST = 5000;

function readQuantity(sentence: string, point: Point, unit: Unit, published: string | null): Quantity | null {
  const tokens = tokenise(sentence);
  const figures = nearest(figuresIn(tokens, point, unit, published), point, unit);
  const [best] = figures;
  if (!best || isUnclear(figures, unit) || isOfAnother(best.candidate, point, unit, published)) return null;
  const { min, max, approximate, mention } = best.candidate;
  const from = wordsBegin(tokens, mention, unit);
  const words = sentence.slice(tokens[from]?.start ?? 0, tokens[mention.end - 1]?.end ?? 0);
  return toQuantity({ ...mention, min, max, approximate }, unit, words);
}

/**
 * What counts something else is plain words in the base ("since 2021, any US president"). A figure that more accounts have
 * in such words than as the point's own is of that thing.
 */
function isOfAnother(found: Candidate, point: Point, unit: Unit, published: string | null): boolean {
  const isHere = (words: string) =>
    figuresIn(tokenise(words), point, unit, published).some((one) => isSameFigure(found, one, unit));
  let balance = 0;
  for (const { value } of point.accounts) {
    if (value?.type === 'quantity' && value.min === found.min && value.max === found.max) balance--;
    if (value?.type === 'text' && isHere(value.words)) balance++;
  }
  return balance > 0;
}

/**
 * Several figures, and no telling which of them is the point's: none is what outlets printed ("Putin spoke for eight
 * minutes, Trump for three"), they are parts of a whole ("an hour alone and two hours with aides"), or they count different
 * things ("his first visit in ten years, and their first meeting since 2018"). Of aircraft the first is the point's: others
 * are mostly parts of it ("five jets, four of them F-35s").
 */
function isUnclear([best, ...others]: ReturnType<typeof nearest>, unit: Unit): boolean {
  const next = others.find(({ candidate }) => best && !isSameFigure(best.candidate, candidate, unit));
  if (!best || !next) return false;
  return best.distance > 0 || (unit !== 'aircraft' && next.distance === 0);
}

/** "Over three years" and "since 2022" are one year, told twice. */
function isSameFigure(one: Candidate, other: Candidate, unit: Unit): boolean {
  if (unit !== 'year') return one.min === other.min && one.max === other.max;
  const reaches = (a: Candidate, b: Candidate) => (a.min ?? -Infinity) <= (b.max ?? Infinity);
  return reaches(one, other) && reaches(other, one);
}

/**
 * Whether a sentence has a bare number that may be the point's ("management said 850 had walked out", "nearly three hours,
 * aides said three and a quarter"). Its words don't say what is counted.
 */
export function hasUnread(sentence: string, point: Point, published: string | null = null): boolean {
  const unit = point.measure?.unit;
  if (unit === undefined || sentence.length > LONGEST) return false;
  const tokens = tokenise(sentence);
  const bare = findQuantities(tokens)
    .filter((mention) => isBare(mention, tokens))
    .map(plainly);
  // "Three and a quarter" are hours even without the word.
  const inHours =
    unit === 'minutes' ? bare.flatMap((figure) => (isSpokenPart(figure) ? scaled(figure, 60) : [])) : [];
  return (
    nearest([...bare, ...inHours], point, unit).length > 0 ||
    (COUNTING.has(unit) && VAGUE.test(sentence)) ||
    hasSplit(tokens, unit, countedBy(point, unit)) ||
    isUnclear(nearest(figuresIn(tokens, point, unit, published), point, unit), unit)
  );
}

/** "three and a half", and not "3.30". */
const isSpokenPart = ({ mention: { from, to, min = 0 } }: Candidate) =>
  to - from > 2 && !Number.isInteger(min);

/** Counts that are given without a number. */
const VAGUE = /\b(?:several|a few|some|many) (?:dozen|hundred|thousand)\b/i;
const COUNTING = new Set<Unit>(['people', 'count']);

/** A figure in the unit that is written with a slash or colon and can't be read ("5/9 people", "since 2/24/2022"). */
function hasSplit(tokens: readonly Token[], unit: Unit, counted: Counted | null): boolean {
  return tokens.some((token, at) => {
    if (!isSplit(tokens, at) || isSplit(tokens, at + 1)) return false;
    const next = tokens[at + 1];
    if (unit === 'year' && /^\d{4}$/.test(token.text)) return true;
    return next !== undefined && (counted?.(next) ?? SPLIT_UNITS[unit]?.test(next.text) ?? false);
  });
}

const SPLIT_UNITS: Partial<Record<Unit, RegExp>> = {
  minutes: /^(hours?|hrs?|h|minutes?|mins?)$/,
  days: /^(days?|weeks?|months?)$/,
  year: /^(years?|months?|decades?)$/,
  percent: /^(percent|per|pct|pc)$/,
  usd: /^(dollars?|million|billion)$/,
  eur: /^(euros?|million|billion)$/,
};

/**
 * Where its words begin, which include "nearly", "no less than" and the like. For a year they include what makes it the
 * year of a span ("in seven years").
 */
function wordsBegin(tokens: readonly Token[], { begin }: Mention, unit: Unit): number {
  return unit === 'year' && SPANS.has(tokens[begin - 1]?.text ?? '') ? begin - 1 : begin;
}

const SPANS = new Set(['in', 'since', 'for', 'until']);
