import type { Quantity } from '../model/claim-base';
import { lettered } from '../text/letters';
import type { Token } from '../text/tokens';
import { modifierAfter, modifierBefore, type Side } from './bounds';
import {
  addedPart,
  type Figure,
  fixed,
  isDigits,
  isScale,
  isSplit,
  list,
  mayBeginNumber,
  number,
  SCALES,
  slashedPart,
  smallNumber,
  spokenPart,
  UNITS,
  withSharedScales,
  word,
} from './numerals';

/** A figure that a text carries. It covers the tokens from `from` (inclusive) to `to` (exclusive). */
export interface Mention {
  kind: 'number' | 'duration' | 'money' | 'percent' | 'year';
  /** Minutes for durations, whole units of money, otherwise the bare figure. */
  min?: number;
  max?: number;
  approximate: boolean;
  /** The currency, or the unit word of a duration in the singular. */
  unit: string;
  from: number;
  to: number;
  /** The token where the words begin that make it a bound or "about". If there are none, the same as `from`. */
  begin: number;
  /** The token behind the words that do so after it ("two hours or more"). If there are none, the same as `to`. */
  end: number;
}

const CURRENCIES = new Map([
  ['dollar', 'usd'],
  ['dollars', 'usd'],
  ['usd', 'usd'],
  ['euro', 'eur'],
  ['euros', 'eur'],
  ['eur', 'eur'],
  ['pound', 'gbp'],
  ['pounds', 'gbp'],
]);

/** All figures of a text in reading order; none overlaps another. */
export function findQuantities(tokens: readonly Token[]): Mention[] {
  const found: Mention[] = [];
  for (let i = 0; i < tokens.length; ) {
    const mention = mentionAt(tokens, i);
    if (mention) found.push(mention);
    i = mention ? mention.to : i + 1;
  }
  return found;
}

/** All figures, with those that are written with a slash or colon and have no value ("11:30", "3/15"). */
export function findFigures(tokens: readonly Token[]): Mention[] {
  const read = findQuantities(tokens);
  const taken = new Set(
    read.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)),
  );
  const unread = tokens.flatMap(({ text }, from): Mention[] => {
    const value = Number(text.replace(',', '.'));
    const isOne = !taken.has(from) && (isSplit(tokens, from) || isSplit(tokens, from + 1));
    if (!isOne || !Number.isFinite(value)) return [];
    const span = { from, to: from + 1, begin: from, end: from + 1 };
    return [{ kind: 'number', unit: 'number', min: value, max: value, approximate: false, ...span }];
  });
  return [...read, ...unread].sort((a, b) => a.from - b.from);
}

/** A figure with its unit, before the words around it say whether it is a bound. */
interface Measured extends Figure {
  kind: Mention['kind'];
  unit: string;
}

function mentionAt(tokens: readonly Token[], from: number): Mention | null {
  // The number of a type (B-2, F-35) counts nothing.
  const named = tokens[from]?.before === '-' && isType(word(tokens, from - 1));
  if (!mayBegin(word(tokens, from)) || named) return null;
  const first = measuredAt(tokens, from);
  if (!first) return null;
  const { kind, unit, to, ...figure } = upTo(tokens, from, first) ?? first;
  return { kind, unit, ...bounds(tokens, from, { ...figure, to }), from, to };
}

/** "19% to 20%", "90 minutes to two hours", "an hour or two": both ends have their unit, or the second has none. */
function upTo(tokens: readonly Token[], from: number, first: Measured): Measured | null {
  const { kind, unit, low, high, to } = first;
  if (low !== high || !/^(duration|money|percent)$/.test(kind)) return null;
  const at = linkAt(tokens, from, to);
  if (at === null) return null;
  const second = measuredAt(tokens, at);
  if (second?.kind === kind && (kind === 'duration' || second.unit === unit))
    return second.low > low ? { ...second, low } : null;
  const one = kind === 'duration' && /^(an?|one)$/.test(word(tokens, from)) && word(tokens, to) === 'or';
  const more = one ? smallNumber(word(tokens, at)) : undefined;
  return more !== undefined && more > 1 && more < 4 ? { ...first, high: low * more, to: at + 1 } : null;
}

/** Where the second end of a range begins, after "to", "or", a hyphen, or "and" if "between" stands before the first. */
function linkAt(tokens: readonly Token[], begin: number, to: number): number | null {
  const link = word(tokens, to);
  if (link === 'to' || link === 'or' || (link === 'and' && word(tokens, begin - 1) === 'between'))
    return to + 1;
  return /^\s*-\s*$/.test(tokens[to]?.before ?? '') ? to : null;
}

function measuredAt(tokens: readonly Token[], from: number): Measured | null {
  if (isTimeOfDay(tokens, from)) return null;
  const currency = CURRENCIES.get(word(tokens, from));
  const clock = currency ? null : clockAt(tokens, from);
  if (clock) return clock;
  const start = currency ? from + 1 : from;
  const figure = partOf(tokens, start) ?? range(tokens, start, from) ?? one(tokens, start);
  if (!figure) return null;
  const { to } = figure;
  if (currency) return { ...figure, kind: 'money', unit: currency };
  const next = word(tokens, to);
  const us = next === 'us' ? 1 : 0;
  const money = CURRENCIES.get(word(tokens, to + us));
  if (money) return { ...figure, kind: 'money', unit: money, to: to + us + 1 };
  const percent = { ...figure, kind: 'percent' as const, unit: 'percent' };
  if (/^(percent|pct|pc)$/.test(next)) return { ...percent, to: to + 1 };
  if (next === 'per' && word(tokens, to + 1) === 'cent') return { ...percent, to: to + 2 };
  const duration = durationAt(tokens, figure);
  if (duration) return duration;
  // A part of one counts nothing, and "quarters" without a unit are a place.
  if (isPart(tokens, from, figure)) return null;
  if (isYear(tokens, from, figure)) {
    const decade = word(tokens, to) === 's' && tokens[to]?.before === '';
    const year = { ...figure, kind: 'year' as const, unit: 'year' };
    return decade ? { ...year, high: figure.low + 9, to: to + 1 } : year;
  }
  return { ...figure, kind: 'number', unit: 'number' };
}

/** "3.30pm", "4 a.m.", "17.40 BST". */
function isTimeOfDay(tokens: readonly Token[], at: number): boolean {
  const [next, after] = [word(tokens, at + 1), word(tokens, at + 2)];
  return (
    /^\d{1,2}(?:\.[0-5]\d)?$/.test(word(tokens, at)) &&
    (/^(?:am|pm|bst|gmt|utc|cet|cest|e[sd]?t|ak[sd]?t)$/.test(next) || (/^[ap]$/.test(next) && after === 'm'))
  );
}

const TYPE = lettered(String.raw`^[\p{L}]{1,2}$`);
const isType = (text: string) => TYPE(text).test(text);

const mayBegin = (first: string) =>
  mayBeginNumber(first) || CURRENCIES.has(first) || /^(an?|half|quarter)$/.test(first);

const isPart = (tokens: readonly Token[], from: number, { low }: Figure) =>
  low > 0 && low < 1 && !word(tokens, from).includes('.');

/** "half an hour", "three quarters of a million", "a quarter-century", "1/2 million". */
function partOf(tokens: readonly Token[], from: number): Figure | null {
  const bare = { half: 0.5, quarter: 0.25 }[word(tokens, from)];
  const part =
    spokenPart(tokens, from) ??
    slashedPart(tokens, from) ??
    (bare === undefined ? null : fixed(bare, from + 1));
  if (!part) return null;
  let at = word(tokens, part.to) === 'of' ? part.to + 1 : part.to;
  if (/^an?$/.test(word(tokens, at))) at++;
  const noun = word(tokens, at);
  if (isScale(noun)) return fixed(part.low * (SCALES.get(noun) ?? 1), at + 1);
  return UNITS.has(noun) ? { ...part, to: at } : null;
}

/** "an hour". */
function one(tokens: readonly Token[], from: number): Figure | null {
  const [article, noun] = [word(tokens, from), word(tokens, from + 1)];
  if (article !== 'a' && article !== 'an') return null;
  return noun.length > 3 && UNITS.has(noun) ? fixed(1, from + 1) : null;
}

function range(tokens: readonly Token[], from: number, begin: number): Figure | null {
  const low = qualified(tokens, number(tokens, from));
  const listed = low && list(tokens, from);
  if (!low || listed) return listed;
  const at = linkAt(tokens, begin, low.to);
  if (at === null || low.side) return low;
  const second = CURRENCIES.has(word(tokens, at)) ? at + 1 : at;
  const high = qualified(tokens, number(tokens, second));
  if (!high || high.high <= low.low) return low;
  // "two-three hours", but "a B-2-five-jet display"
  if (at === low.to && !low.digits && high.high !== low.low + 1) return low;
  return { ...high, low: withSharedScales(tokens, low, high) };
}

/** "200-odd people", "two-plus hours", "2+ hours", "a hundred or so people". */
function qualified(tokens: readonly Token[], figure: Figure | null): Figure | null {
  if (!figure) return null;
  const [next, after] = [word(tokens, figure.to), word(tokens, figure.to + 1)];
  const before = tokens[figure.to]?.before ?? '';
  if (before.startsWith('+')) return { ...figure, side: 'above' };
  if (before === '-' && next === 'odd') return { ...figure, side: 'about', to: figure.to + 1 };
  if (before === '-' && next === 'plus') return { ...figure, side: 'above', to: figure.to + 1 };
  const side = next === 'or' ? OR[after] : undefined;
  return side ? { ...figure, side, to: figure.to + 2 } : figure;
}
const OR: Partial<Record<string, Side>> = { so: 'about', more: 'above', fewer: 'below', less: 'below' };

/** "2:45 hours". Without its unit it may be a time of day or a score. */
function clockAt(tokens: readonly Token[], from: number): Measured | null {
  const [hours, minutes] = [word(tokens, from), word(tokens, from + 1)];
  if (tokens[from + 1]?.before !== ':' || !/^\d{1,2}$/.test(hours) || !/^[0-5]\d$/.test(minutes)) return null;
  if (isSplit(tokens, from) || isSplit(tokens, from + 2)) return null;
  if (UNITS.get(word(tokens, from + 2))?.[0] !== 'hour') return null;
  const figure = fixed(Number(hours) * 60 + Number(minutes), from + 3);
  return { ...figure, kind: 'duration', unit: 'hour' };
}

/** "two full hours". */
const LONG = /^(full|long|whole|solid|straight|gruelling|consecutive)$/;

function durationAt(tokens: readonly Token[], figure: Figure): Measured | null {
  // 2h45 and 2hr45 are one token after the digits.
  const glued = /^(?:h|hr|hrs)(\d{1,2})(?:m|min|mins)?$/.exec(word(tokens, figure.to));
  if (glued) {
    const minutes = figure.low * 60 + Number(glued[1]);
    return { ...figure, ...fixed(minutes, figure.to + 1), kind: 'duration', unit: 'hour' };
  }
  const at = LONG.test(word(tokens, figure.to)) ? figure.to + 1 : figure.to;
  const unit = UNITS.get(word(tokens, at));
  if (!unit || (word(tokens, at) === 'm' && tokens[at]?.before !== '')) return null;
  const [name, minutes] = unit;
  const rest = lesserUnits(tokens, at + 1, unit);
  return {
    ...figure,
    kind: 'duration',
    unit: name,
    low: figure.low * minutes + rest.minutes,
    high: figure.high * minutes + rest.minutes,
    to: rest.to,
  };
}

/** "and a half", "and 45 minutes", " 45m", " 45" after hours; "and 30 seconds" after that. */
function lesserUnits(
  tokens: readonly Token[],
  at: number,
  [name, minutes]: [string, number],
): { minutes: number; to: number } {
  const none = { minutes: 0, to: at };
  const part = addedPart(tokens, at);
  if (part) return { minutes: part.low * minutes, to: part.to };
  const start = word(tokens, at) === 'and' ? at + 1 : at;
  const isShort = name === 'hour' && /^\d{1,2}$/.test(word(tokens, start)) && word(tokens, start + 1) === 'm';
  const rest = isShort ? fixed(Number(word(tokens, start)), start + 1) : number(tokens, start);
  if (!rest) return none;
  const lesser = UNITS.get(word(tokens, rest.to));
  if (lesser && lesser[1] < minutes) {
    const least = lesserUnits(tokens, rest.to + 1, lesser);
    return { minutes: rest.low * lesser[1] + least.minutes, to: least.to };
  }
  const isBare = name === 'hour' && isDigits(word(tokens, at)) && rest.low < 60 && rest.to === at + 1;
  return isBare && tokens[at]?.before.trim() === '' ? { minutes: rest.low, to: rest.to } : none;
}

function isYear(tokens: readonly Token[], from: number, { low, high, digits }: Figure): boolean {
  const plain = /^\d{4}$/.test(word(tokens, from));
  return digits && plain && low >= 1700 && low <= 2100 && high <= 2100;
}

/** "Before three hours were over". */
const isOver = (tokens: readonly Token[], from: number, to: number) =>
  word(tokens, from - 1) === 'before' &&
  /^(was|were|had|are|is)$/.test(word(tokens, to)) &&
  /^(over|up|gone|passed|out)$/.test(word(tokens, to + 1));

/** What the words around a figure make of it: "nearly", "within", "or more". What stands before it goes first. */
export function bounds(
  tokens: readonly Token[],
  from: number,
  { low, high, to, side: inside }: Pick<Figure, 'low' | 'high' | 'to' | 'side'>,
): Pick<Mention, 'min' | 'max' | 'approximate' | 'begin' | 'end'> {
  // "around the three-hour mark"
  const isMark = word(tokens, from - 1) === 'the' && word(tokens, to) === 'mark';
  const before = isOver(tokens, from, to)
    ? ({ side: 'below', from: from - 1 } as const)
    : modifierBefore(tokens, isMark ? from - 1 : from);
  const after = before || inside ? null : modifierAfter(tokens, to);
  const side = before?.side ?? inside ?? after?.side;
  const ends = { begin: before?.from ?? from, end: after?.to ?? to };
  // "Within two to five minutes" has both ends.
  const isRange = low !== high && word(tokens, from - 1) === 'within';
  if (side === 'below' && !isRange) return { max: high, approximate: false, ...ends };
  if (side === 'above') return { min: low, approximate: false, ...ends };
  return { min: low, max: high, approximate: side === 'about', ...ends };
}

/** The mention as a value of the base, in its outlet's words. */
export function toQuantity(mention: Mention, unit: Quantity['unit'], words: string): Quantity {
  return {
    type: 'quantity',
    unit,
    ...(mention.min === undefined ? {} : { min: mention.min }),
    ...(mention.max === undefined ? {} : { max: mention.max }),
    ...(mention.approximate ? { approximate: true } : {}),
    words,
  };
}
