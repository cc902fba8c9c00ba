import type { Names, Origin, Place, Point, Quantity, Unit, Value } from '../model';
import { lettered } from '../text/letters';
import { normalise } from '../text/normalise';
import { type Token, tokenise } from '../text/tokens';
import { type Counted, countedBy } from './counted';
import { readDay } from './days';
import { findQuantities, type Mention, toQuantity } from './quantities';

/**
 * The value that a sentence carries for a point, typed like the base's values. Null if none is recognised. `speaker` is
 * whom the sentence names as its origin.
 */
export function readValue(
  sentence: string,
  point: Point,
  published: string | null,
  speaker: Origin | null = null,
): Value | null {
  const { measure } = point;
  if (!measure || sentence.length > LONGEST) return null;
  if (measure.type === 'quantity' && measure.unit)
    return readQuantity(sentence, point, measure.unit, published);
  if (measure.type === 'names' || measure.type === 'place')
    return readNames(sentence, point, measure.type, speaker);
  if (measure.type === 'date') return readDay(sentence, published);
  return null;
}

/** A sentence longer than this is no sentence. */
const LONGEST = 5000;
const DAY = 1440;
const YEAR = 525600;

/** A figure of the sentence in the point's unit. */
interface Candidate {
  min?: number;
  max?: number;
  approximate: boolean;
  mention: Mention;
}

function readQuantity(sentence: string, point: Point, unit: Unit, published: string | null): Quantity | null {
  const tokens = tokenise(sentence);
  const reference = Number((published ?? point.earliest)?.slice(0, 4)) || null;
  const candidates = findQuantities(tokens).flatMap(
    (mention) => inUnit(mention, unit, tokens, reference, countedBy(point, unit)) ?? [],
  );
  const [best] = nearest(candidates, point, unit);
  if (!best) return null;
  const { min, max, approximate, mention } = best.candidate;
  const from = wordsBegin(tokens, mention, unit);
  const words = sentence.slice(tokens[from]?.start ?? 0, tokens[mention.to - 1]?.end ?? 0);
  return toQuantity({ ...mention, min, max, approximate }, unit, words);
}

/**
 * Whether a sentence without a value has a bare number that may be the point's ("management said 850 had walked out").
 * Its words don't say what is counted.
 */
export function hasUnread(sentence: string, point: Point): boolean {
  const unit = point.measure?.unit;
  if (unit === undefined || sentence.length > LONGEST) return false;
  const tokens = tokenise(sentence);
  const bare = findQuantities(tokens).filter((mention) => isBare(mention, tokens));
  return nearest(bare.map(plainly), point, unit).length > 0;
}

/** The figures that are near enough to what outlets printed. The nearest come first. */
function nearest(candidates: readonly Candidate[], point: Point, unit: Unit) {
  const range = known(point, unit);
  return candidates
    .map((candidate) => ({ candidate, distance: distance(candidate, range) }))
    .filter(({ distance }) => distance <= FARTHEST[unit])
    .sort((a, b) => a.distance - b.distance);
}

const plainly = (mention: Mention): Candidate => ({
  min: mention.min,
  max: mention.max,
  approximate: mention.approximate,
  mention,
});

/**
 * How far a figure may be from all that outlets printed and still belong to the point: a factor or, for years, a
 * difference.
 */
const FARTHEST: Record<Unit, number> = {
  minutes: Math.log(4),
  days: Math.log(8),
  year: 60,
  people: Math.log(30),
  aircraft: Math.log(6),
  percent: Math.log(5),
  usd: Math.log(30),
  eur: Math.log(30),
  regions: Math.log(4),
  'points-of-ten': Math.log(12),
  count: Math.log(30),
};

function known(point: Point, unit: Unit): { low: number; high: number } | null {
  const figures = point.accounts.flatMap(({ value }) =>
    value?.type === 'quantity' && value.unit === unit ? [value.min ?? value.max, value.max ?? value.min] : [],
  );
  const numbers = figures.filter((figure) => figure !== undefined);
  return numbers.length === 0 ? null : { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function distance({ min, max, mention }: Candidate, range: { low: number; high: number } | null): number {
  if (!range) return 0;
  const [low, high] = [min ?? max ?? 0, max ?? min ?? 0];
  if (high >= range.low && low <= range.high) return 0;
  const [a, b] = high < range.low ? [high, range.low] : [range.high, low];
  return mention.kind === 'year' || (range.low > 1500 && range.high < 2200)
    ? b - a
    : Math.log(Math.max(b, 0.1) / Math.max(a, 0.1));
}

function inUnit(
  mention: Mention,
  unit: Unit,
  tokens: readonly Token[],
  reference: number | null,
  counted: Counted | null,
): Candidate | null {
  const { kind } = mention;
  const printed = plainly(mention);
  switch (unit) {
    case 'minutes':
      return kind === 'duration' && /^(minute|hour)$/.test(mention.unit) ? printed : null;
    case 'aircraft':
      return kind === 'number' && counts(mention, unit, tokens, counted) ? withNamed(printed, tokens) : null;
    case 'days':
      return kind === 'duration' && /^(hour|day|week|month|year)$/.test(mention.unit)
        ? scaled(printed, 1 / DAY)
        : null;
    case 'year':
      if (kind === 'year') return printed;
      return kind === 'duration' && /^(year|decade)$/.test(mention.unit) && reference
        ? ago(printed, reference, tokens)
        : null;
    case 'percent':
      return kind === 'percent' ? printed : share(mention, tokens);
    case 'usd':
    case 'eur':
      return kind === 'money' && mention.unit === unit ? printed : null;
    case 'points-of-ten':
      return kind === 'number' && (mention.max ?? 0) <= 10 && isMark(mention, tokens) ? printed : null;
    default:
      return kind === 'number' && counts(mention, unit, tokens, counted) ? printed : null;
  }
}

/** Whether a number counts what the unit counts, rather than something else or nothing at all. */
function counts(mention: Mention, unit: Unit, tokens: readonly Token[], counted: Counted | null): boolean {
  const { from, to, min, max } = mention;
  const before = tokens[from - 1];
  if (isLabel(mention, tokens)) return false;
  if (counted === null) return true;
  if (isType(tokens, to)) return unit === 'aircraft';
  const after = tokens.slice(to, to + NOUN_REACH);
  const end = after.findIndex((token, i) => counted(token) || endsPhrase(token, i));
  const [first, noun] = [tokens[from - 2], after[end]];
  return (
    (noun !== undefined && counted(noun)) ||
    // "a crew of 25"
    (unit === 'people' && before?.text === 'of' && first !== undefined && counted(first)) ||
    isNumberOf(mention, tokens, counted) ||
    // So large a number is given without its noun if the sentence is about nothing else.
    (unit === 'people' && (min ?? max ?? 0) >= 1000)
  );
}

/** "one of them", "number 10", "August 15", "15 August", "flight 24", "aged 52", "Boeing 747": these count nothing. */
function isLabel({ from, to, max }: Mention, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  return (
    (next?.text === 'of' && max === 1) ||
    MONTH_NAME.test(before?.text ?? '') ||
    MONTH_NAME.test(next?.text ?? '') ||
    /^(aged?|number|no|flight|channel|group|page|chapter|article|room)$/.test(before?.text ?? '') ||
    (before?.capital === true &&
      from > 1 &&
      /^\d/.test(tokens[from]?.text ?? '') &&
      tokens[from]?.before === ' ')
  );
}

/** A number followed by nothing that it could count: "put it at 850.", "850 had walked out", "850, it said". */
function isBare(mention: Mention, tokens: readonly Token[]): boolean {
  const next = tokens[mention.to];
  return (
    mention.kind === 'number' &&
    !isLabel(mention, tokens) &&
    (next === undefined ||
      // "4. The threats have faded", "15.26: a crowd at the fence": the number of an entry.
      (mention.from > 0 && /[,;:.!?()]/.test(next.before)) ||
      NO_NOUN.test(next.text))
  );
}
const NO_NOUN =
  /^(had|has|have|were|was|are|is|will|would|did|by|in|on|at|since|so|that|who|which|and|but|while|as|when|after|before|today|yesterday|now)$/;

/**
 * "put the number of strikers at about 850": what is counted stands before the number, and a bare number says how many.
 */
function isNumberOf(mention: Mention, tokens: readonly Token[], counted: Counted): boolean {
  const noun = tokens.findIndex(({ text }, i) => text === 'number' && tokens[i + 1]?.text === 'of') + 2;
  const isSaid = noun > 1 && noun < mention.from && tokens.slice(noun, noun + 2).some(counted);
  // "from 850 to 1,400" is no range: it grew.
  return isSaid && isBare(mention, tokens) && tokens[mention.from - 1]?.text !== 'from';
}

/** Another thing is counted ("two leaders watched the jets"), or the words go on after a comma. */
function endsPhrase({ text, before, capital }: Token, i: number): boolean {
  return (i > 0 && /[,;:.()]/.test(before)) || (!capital && /([^s]s|men|people|pair|sides)$/.test(text));
}

/** A noun follows its number within this many words ("five of the annexed regions", "four American fighter jets"). */
const NOUN_REACH = 5;
const MONTH_NAME =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/;
/**
 * "a B-2 bomber and four F-35s" are five: the one that is named by its type and joined to the number is counted in
 * addition. In "five warplanes, a B-2 in the middle" or "with a B-2" it is one of the five.
 */
function withNamed(candidate: Candidate, tokens: readonly Token[]): Candidate {
  const { from, to } = candidate.mention;
  const joins = (at: number) => ADDS.test(tokens[at]?.text ?? '');
  const one = tokens.some(
    ({ text }, i) =>
      /^(a|an|one)$/.test(text) && i !== from && isType(tokens, i + 1) && joins((i < from ? from : i) - 1),
  );
  const among = tokens.slice(to).some(({ text }) => AMONG.test(text));
  const plus = (figure?: number) => (figure === undefined ? undefined : figure + 1);
  return one && !among ? { ...candidate, min: plus(candidate.min), max: plus(candidate.max) } : candidate;
}

/** "four jets and a B-2", "a B-2 flanked by four F-35s". */
const ADDS = /^(and|plus|alongside|beside|by)$/;
/** "five jets, and a B-2 among them". */
const AMONG = /^(among|including|included)$/;

function isType(tokens: readonly Token[], at: number): boolean {
  return /^[a-z]$/.test(tokens[at]?.text ?? '') && /^\d+s?$/.test(tokens[at + 1]?.text ?? '');
}

function scaled({ min, max, ...rest }: Candidate, factor: number): Candidate {
  const times = (figure?: number) =>
    figure === undefined ? undefined : Math.round(figure * factor * 100) / 100;
  return { ...rest, min: times(min), max: times(max) };
}

/** "the first in six or seven years", written in 2025, means 2018 or 2019: more years mean an earlier one. */
function ago(candidate: Candidate, reference: number, tokens: readonly Token[]): Candidate {
  const { min, max } = candidate;
  const ordinal = tokens[candidate.mention.to]?.text === 'year';
  const year = (minutes?: number) =>
    minutes === undefined || ordinal ? undefined : Math.floor(reference - minutes / YEAR + 0.25);
  return { ...candidate, min: year(max), max: year(min) };
}

/** "one in four", "one-fifth", "three quarters" as percent. */
function share(mention: Mention, tokens: readonly Token[]): Candidate | null {
  const count = mention.min ?? 0;
  const part = PARTS.get(tokens[mention.to]?.text ?? '');
  if (mention.kind !== 'number' || count < 1 || count > 9 || part === undefined) return null;
  const percent = Math.round((count / part) * 1000) / 10;
  return {
    min: percent,
    max: percent,
    approximate: mention.approximate,
    mention: { ...mention, to: mention.to + 1 },
  };
}

const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['tenth', 10],
  ['tenths', 10],
]);

/** A mark is "N out of ten" or "N/10", or a ten that someone gives. */
function isMark({ from, to }: Mention, tokens: readonly Token[]): boolean {
  const after = tokens.slice(to, to + 3).map(({ text }) => text);
  const outOf = after[0] === 'out' && after[1] === 'of' && /^(ten|10)$/.test(after[2] ?? '');
  const slash = /^\s*\/\s*$/.test(tokens[to]?.before ?? '') && after[0] === '10';
  return outOf || slash || /^(a|an|perfect|score|rated|was)$/.test(tokens[from - 1]?.text ?? '');
}

/**
 * Where its words begin, which include "nearly", "no less than" and the like. For a year they include what makes it the
 * year of a span ("in seven years").
 */
function wordsBegin(tokens: readonly Token[], { begin }: Mention, unit: Unit): number {
  return unit === 'year' && SPANS.has(tokens[begin - 1]?.text ?? '') ? begin - 1 : begin;
}

const SPANS = new Set(['in', 'since', 'for', 'until']);

function readNames(
  sentence: string,
  point: Point,
  type: 'names' | 'place',
  speaker: Origin | null,
): Names | Place | null {
  const text = ` ${wordsOnly(sentence)} `;
  const heard = sound(text);
  const names = new Set<string>();
  for (const { value } of point.accounts)
    if (value?.type === type)
      for (const name of value.names) {
        const words = wordsOnly(name).trim();
        const last = words.split(' ').at(-1) ?? words;
        const sounds = type === 'place' && words.length > 5 && heard.includes(` ${sound(words)} `);
        // A person may be named by the last name alone. A place is named in full.
        const isSaid =
          sounds || text.includes(` ${words} `) || text.includes(` ${type === 'names' ? last : words} `);
        if (isSaid && !isOnlySpeaker(last, text, speaker)) names.add(name);
      }
  const found = [...names];
  return found.length === 0 ? null : { type, names: found, words: found.slice(0, 4).join(', ') };
}

/**
 * "According to Ushakov, Lavrov and Belousov went": the person who says so is not in the list, unless named once more.
 */
function isOnlySpeaker(last: string, text: string, speaker: Origin | null): boolean {
  const said = speaker?.type === 'person' ? ` ${normalise(speaker.name ?? '').text} ` : '';
  return said.includes(` ${last} `) && text.split(` ${last} `).length === 2;
}

const BETWEEN_WORDS = lettered(String.raw`[^\p{L}\p{N}]+`, 'g');
function wordsOnly(raw: string): string {
  const { text } = normalise(raw);
  return text.replace(BETWEEN_WORDS(text), ' ');
}

/**
 * Spellings of one place that come from several alphabets differ in these letters (Luhansk, Lugansk, Lukhansk; Kharkiv,
 * Harkiv).
 */
function sound(text: string): string {
  return text.replace(/[ghk]/g, '').replace(/[yj]/g, 'i');
}
