import type { Origin, Point, Quantity, Unit, Value } from '../model/claim-base';
import { type Token, tokenise } from '../text/tokens';
import { type Candidate, plainly } from './candidates';
import { type Counted, countedBy } from './counted';
import { readDay } from './days';
import { isMeant, isOfOther } from './meant';
import { readNames } from './names-in';
import { isSplit } from './numerals';
import { findQuantities, type Mention, toQuantity } from './quantities';
import { shares } from './shares';
import { hoursByOrdinal, writtenOn, yearsAgo, yearsByOrdinal, yearsSinceWars } from './years';

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
const DAY = 1440;

function readQuantity(sentence: string, point: Point, unit: Unit, published: string | null): Quantity | null {
  const tokens = tokenise(sentence);
  const figures = nearest(figuresIn(tokens, point, unit, published), point, unit);
  const [best] = figures;
  if (!best || isUnclear(figures, unit)) return null;
  const { min, max, approximate, mention } = best.candidate;
  const from = wordsBegin(tokens, mention, unit);
  const words = sentence.slice(tokens[from]?.start ?? 0, tokens[mention.end - 1]?.end ?? 0);
  return toQuantity({ ...mention, min, max, approximate }, unit, words);
}

/**
 * Several figures, and no telling which of them is the point's: none is what outlets printed ("Putin spoke for eight
 * minutes, Trump for three"), or they are parts of a whole ("an hour alone and two hours with aides").
 */
function isUnclear([best, next]: ReturnType<typeof nearest>, unit: Unit): boolean {
  if (!best || !next || isSameFigure(best.candidate, next.candidate)) return false;
  return best.distance > 0 || (unit === 'minutes' && next.distance === 0);
}
const isSameFigure = (one: Candidate, other: Candidate) => one.min === other.min && one.max === other.max;

/** All figures in a unit that a point may count, in reading order, however far they are from what outlets printed. */
export function figuresIn(
  tokens: readonly Token[],
  point: Point,
  unit: Unit,
  published: string | null,
): Candidate[] {
  const written = writtenOn(published ?? point.earliest);
  const counted = countedBy(point, unit);
  return [
    ...findQuantities(tokens).flatMap((mention) => inUnit(mention, unit, tokens, written, counted) ?? []),
    ...unlikeNumbers(tokens, unit, written, counted),
  ]
    .filter(({ mention }) => isMeant(mention, tokens, unit, point))
    .sort((a, b) => a.mention.from - b.mention.from);
}

/** What gives a value in a unit without being a number of it. */
function unlikeNumbers(
  tokens: readonly Token[],
  unit: Unit,
  written: ReturnType<typeof writtenOn>,
  counted: Counted | null,
): Candidate[] {
  switch (unit) {
    case 'percent':
      return shares(tokens);
    case 'minutes':
      return hoursByOrdinal(tokens);
    case 'year':
      return [...(written ? yearsByOrdinal(tokens, written) : []), ...yearsSinceWars(tokens)];
    case 'aircraft':
      return pairs(tokens)
        .filter((mention) => counts(mention, unit, tokens, counted))
        .map(plainly);
    default:
      return [];
  }
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
  return (
    nearest(bare.map(plainly), point, unit).length > 0 ||
    hasSplit(tokens, unit, countedBy(point, unit)) ||
    isUnclear(nearest(figuresIn(tokens, point, unit, null), point, unit), unit)
  );
}

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

/** The figures that are near enough to what outlets printed. The nearest come first. */
function nearest(candidates: readonly Candidate[], point: Point, unit: Unit) {
  const range = known(point, unit);
  return candidates
    .map((candidate) => ({ candidate, distance: distance(candidate, range) }))
    .filter(({ distance }) => distance <= FARTHEST[unit])
    .sort((a, b) => a.distance - b.distance || openEnds(a.candidate, unit) - openEnds(b.candidate, unit));
}

/** "For over three years, since 2022": of several years, the one that is told exactly. */
const openEnds = ({ min, max }: Candidate, unit: Unit) =>
  Number(unit === 'year' && (min === undefined || max === undefined));

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
  written: ReturnType<typeof writtenOn>,
  counted: Counted | null,
): Candidate | null {
  const { kind } = mention;
  const printed = plainly(mention);
  switch (unit) {
    case 'minutes':
      return kind === 'duration' && /^(second|minute|hour)$/.test(mention.unit) ? printed : null;
    case 'aircraft':
      return kind === 'number' && counts(mention, unit, tokens, counted) ? withNamed(printed, tokens) : null;
    case 'days':
      return kind === 'duration' && /^(hour|day|week|fortnight|month|year)$/.test(mention.unit)
        ? scaled(printed, 1 / DAY)
        : null;
    case 'year':
      if (kind === 'year') return printed;
      return written && yearsAgo(mention, written);
    case 'percent':
      return kind === 'percent' ? printed : null;
    case 'usd':
    case 'eur':
      return kind === 'money' && mention.unit === unit ? printed : null;
    case 'points-of-ten':
      return kind === 'number' && (mention.max ?? 0) <= 10 && isMark(mention, tokens) ? printed : null;
    case 'regions':
      return kind === 'number' && counts(mention, unit, tokens, counted)
        ? withPlace(printed, tokens, counted)
        : null;
    default:
      return kind === 'number' && counts(mention, unit, tokens, counted) ? printed : null;
  }
}

/** Whether a number counts what the unit counts, rather than something else or nothing at all. */
function counts(mention: Mention, unit: Unit, tokens: readonly Token[], counted: Counted | null): boolean {
  const { from, to, min, max } = mention;
  const before = tokens[from - 1];
  if (isLabel(mention, tokens) || isSplit(tokens, to)) return false;
  if (counted === null) return true;
  if (isType(tokens, to)) return unit === 'aircraft';
  // "a B-2 and four others"
  if (unit === 'aircraft' && tokens[to]?.text === 'others' && tokens.some((_, at) => isType(tokens, at)))
    return true;
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
function isLabel({ from, begin, to, max }: Mention, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  return (
    (next?.text === 'of' && max === 1) ||
    MONTH_NAME.test(before?.text ?? '') ||
    MONTH_NAME.test(next?.text ?? '') ||
    /^(aged?|number|no|flight|channel|group|page|chapter|article|room)$/.test(before?.text ?? '') ||
    (begin === from &&
      before?.capital === true &&
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
  const isJoined = tokens.some((_, i) => {
    if (!isType(tokens, i) && !isSingle(tokens, i)) return false;
    const hasArticle = /^(a|an|one)$/.test(tokens[i - 1]?.text ?? '');
    if (i > from) return hasArticle && i - 1 !== from && ADDS.test(tokens[i - 2]?.text ?? '');
    return (hasArticle || i === 0) && JOINS.test(tokens[from - 1]?.text ?? '');
  });
  const among = tokens.slice(to).some(({ text }) => AMONG.test(text));
  return isJoined && !among ? oneMore(candidate) : candidate;
}

/** "four jets and a B-2", "a B-2 flanked by four F-35s". */
const ADDS = /^(and|plus|alongside|beside|by)$/;
const JOINS = /^(and|plus|alongside|beside|by|with|between)$/;
/** "five jets, and a B-2 among them". */
const AMONG = /^(among|including|included)$/;

function oneMore(candidate: Candidate): Candidate {
  const plus = (figure?: number) => (figure === undefined ? undefined : figure + 1);
  return { ...candidate, min: plus(candidate.min), max: plus(candidate.max) };
}

/** "four regions and Crimea", "Crimea and four other regions" are five. */
function withPlace(candidate: Candidate, tokens: readonly Token[], counted: Counted | null): Candidate {
  const { from, to } = candidate.mention;
  const isName = (at: number) => tokens[at]?.capital === true && !/^(the|in|all)$/.test(tokens[at].text);
  const before = isName(from - 2) && /^(and|plus)$/.test(tokens[from - 1]?.text ?? '');
  const noun = tokens.findIndex(
    (token, at) => at >= to && at < to + NOUN_REACH && (counted?.(token) ?? false),
  );
  const joint = noun < 0 ? '' : (tokens[noun + 1]?.text ?? '');
  const next = tokens[noun + 3];
  const isLast =
    next === undefined || /[,;:.!?()]/.test(next.before) || /^(peninsula|as|be|which)$/.test(next.text);
  const after = /^(and|plus)$/.test(joint) && isName(noun + 2) && isLast;
  return before || after ? oneMore(candidate) : candidate;
}

/** "a stealth bomber", at the word after the article. */
function isSingle(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at, at + 3).findIndex(({ text }) => SINGLE.test(text));
  const next = tokens[at + noun + 1];
  return (
    noun >= 0 &&
    /^(?:a|an|one)$/.test(tokens[at - 1]?.text ?? '') &&
    !SINGLE.test(next?.text ?? '') &&
    !/^(?:jets|planes|bombers|fighters|escort|formation|group)$/.test(next?.text ?? '')
  );
}
const SINGLE = /^(?:bomber|jet|fighter|plane|helicopter)$/;

function isType(tokens: readonly Token[], at: number): boolean {
  return /^[a-z]$/.test(tokens[at]?.text ?? '') && /^\d+s?$/.test(tokens[at + 1]?.text ?? '');
}

function scaled({ min, max, ...rest }: Candidate, factor: number): Candidate {
  const times = (figure?: number) =>
    figure === undefined ? undefined : Math.round(figure * factor * 100) / 100;
  return { ...rest, min: times(min), max: times(max) };
}

/** "A pair of jets". Of people it says more often who they are than how many. */
function pairs(tokens: readonly Token[]): Mention[] {
  return tokens.flatMap(({ text }, at): Mention[] => {
    if (text !== 'a' || tokens[at + 1]?.text !== 'pair' || tokens[at + 2]?.text !== 'of') return [];
    const span = { from: at, to: at + 3, begin: at, end: at + 3 };
    return [{ kind: 'number', unit: 'number', min: 2, max: 2, approximate: false, ...span }];
  });
}

/** A mark is "N out of ten" or "N/10", or a ten that someone gives. */
function isMark({ from, to }: Mention, tokens: readonly Token[]): boolean {
  const after = tokens.slice(to, to + 3).map(({ text }) => text);
  const outOf = after[0] === 'out' && after[1] === 'of' && /^(ten|10)$/.test(after[2] ?? '');
  const slash = /^\s*\/\s*$/.test(tokens[to]?.before ?? '') && after[0] === '10';
  const before = tokens.slice(Math.max(0, from - MARK_REACH), from).map(({ text }) => text);
  // "He passed with six out of ten" is the writer's mark.
  const isGiven = before.some((word) => GIVES.test(word));
  return ((outOf || slash) && isGiven) || /^(a|an|perfect|score|rated|was)$/.test(before.at(-1) ?? '');
}
const MARK_REACH = 6;
const GIVES =
  /^(?:g[ai]ve[sn]?|giving|rat(?:e[sd]?|ing)|award(?:s|ed)?|grad(?:e[sd]?|ing)|scor(?:e[sd]?|ing)|marks?|marked|call(?:s|ed)?)$/;

/**
 * Where its words begin, which include "nearly", "no less than" and the like. For a year they include what makes it the
 * year of a span ("in seven years").
 */
function wordsBegin(tokens: readonly Token[], { begin }: Mention, unit: Unit): number {
  return unit === 'year' && SPANS.has(tokens[begin - 1]?.text ?? '') ? begin - 1 : begin;
}

const SPANS = new Set(['in', 'since', 'for', 'until']);
