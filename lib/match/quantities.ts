import type { Quantity } from '../model';
import { lettered } from '../text/letters';
import type { Token } from '../text/tokens';
import { modifierBefore } from './bounds';

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
}

const SMALL = wordNumbers(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
  1,
);
const TENS = wordNumbers('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
const SCALES = new Map([
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
]);
/** Minutes. */
const UNITS = new Map<string, [string, number]>(
  (
    [
      ['minute', 1, 'minutes min mins m'],
      ['hour', 60, 'hours hr hrs h'],
      ['day', 1440, 'days'],
      ['week', 10080, 'weeks'],
      ['month', 43800, 'months'],
      ['year', 525600, 'years yr yrs'],
      ['decade', 5256000, 'decades'],
      ['century', 52560000, 'centuries'],
    ] as const
  ).flatMap(([name, minutes, others]) =>
    [name, ...others.split(' ')].map((word) => [word, [name, minutes] as [string, number]] as const),
  ),
);
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

function wordNumbers(words: string, from: number, step: number): Map<string, number> {
  return new Map(words.split(' ').map((word, i) => [word, from + i * step]));
}

interface Figure {
  low: number;
  high: number;
  to: number;
  /** Written as digits. */
  digits: boolean;
}

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

function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}

function mentionAt(tokens: readonly Token[], from: number): Mention | null {
  const first = word(tokens, from);
  // The number of a type (B-2, F-35) counts nothing.
  const named = tokens[from]?.before === '-' && isType(word(tokens, from - 1));
  if (!mayBegin(first) || named) return null;
  const currency = CURRENCIES.get(first);
  const start = currency ? from + 1 : from;
  const figure = range(tokens, start) ?? halfOrOne(tokens, start);
  if (!figure) return null;
  const build = (kind: Mention['kind'], unit: string, factor: number, to: number): Mention => ({
    kind,
    unit,
    ...bounds(tokens, from, figure.low * factor, figure.high * factor),
    from,
    to,
  });
  if (currency) return build('money', currency, 1, figure.to);
  const next = word(tokens, figure.to);
  const money =
    CURRENCIES.get(next) ?? (next === 'us' ? CURRENCIES.get(word(tokens, figure.to + 1)) : undefined);
  if (money) return build('money', money, 1, figure.to + (next === 'us' ? 2 : 1));
  if (next === 'percent' || next === 'pct') return build('percent', 'percent', 1, figure.to + 1);
  if (next === 'per' && word(tokens, figure.to + 1) === 'cent')
    return build('percent', 'percent', 1, figure.to + 2);
  const duration = durationAt(tokens, from, figure);
  if (duration) return duration;
  if (figure.low === 0.5 && !figure.digits) return null;
  if (isYear(tokens, from, figure)) {
    const decade = word(tokens, figure.to) === 's' && tokens[figure.to]?.before === '';
    const year = build('year', 'year', 1, figure.to);
    return decade ? { ...year, max: figure.low + 9, to: figure.to + 1 } : year;
  }
  return build('number', 'number', 1, figure.to);
}

const TYPE = lettered(String.raw`^[\p{L}]{1,2}$`);
const isType = (text: string) => TYPE(text).test(text);

function mayBegin(first: string): boolean {
  const code = first.charCodeAt(0);
  return (
    (code >= 48 && code <= 57) ||
    code === 46 ||
    SMALL.has(first) ||
    TENS.has(first) ||
    CURRENCIES.has(first) ||
    /^(an?|half|several|dozens?|hundreds|thousands|millions)$/.test(first)
  );
}

/** "an hour", "half an hour", "a half-hour", "a million": only a unit or scale makes these a figure. */
function halfOrOne(tokens: readonly Token[], from: number): Figure | null {
  const [a, b, c] = [word(tokens, from), word(tokens, from + 1), word(tokens, from + 2)];
  if (a === 'half' && (b === 'an' || b === 'a') && UNITS.has(c)) return fixed(0.5, from + 2);
  if (a === 'half' && b === 'a' && SCALES.has(c)) return fixed(0.5 * (SCALES.get(c) ?? 1), from + 3);
  if (a === 'half' && UNITS.has(b)) return fixed(0.5, from + 1);
  if (a !== 'a' && a !== 'an') return null;
  if (b === 'half' && UNITS.has(c)) return fixed(0.5, from + 2);
  if (b === 'hundred' || b === 'thousand' || b === 'million' || b === 'billion' || b === 'trillion')
    return fixed(SCALES.get(b) ?? 1, from + 2);
  if (b === 'dozen') return fixed(12, from + 2);
  return b.length > 3 && UNITS.has(b) ? fixed(1, from + 1) : null;
}

function fixed(value: number, to: number): Figure {
  return { low: value, high: value, to, digits: false };
}

function range(tokens: readonly Token[], from: number): Figure | null {
  const low = number(tokens, from);
  if (!low) return null;
  const listed = list(tokens, from);
  if (listed) return listed;
  const link = word(tokens, low.to);
  const hyphen = /^\s*-\s*$/.test(tokens[low.to]?.before ?? '');
  const linked = link === 'to' || link === 'or' || (link === 'and' && word(tokens, from - 1) === 'between');
  if (!linked && !(hyphen && low.digits)) return low;
  let second = linked ? low.to + 1 : low.to;
  if (CURRENCIES.has(word(tokens, second))) second++;
  const high = number(tokens, second);
  if (!high || high.high <= low.low) return low;
  // "five or six thousand", "two hundred to three hundred thousand": the first number has the scales of the second that
  // it doesn't name itself, unless that would put it above the second.
  const [own, shared] = [scalesBefore(tokens, low.to), scalesBefore(tokens, high.to)];
  const isBeginning = own.every((scale, i) => scale === shared[i]);
  const scaled = shared.slice(own.length).reduce((product, scale) => product * scale, low.low);
  return { ...high, low: isBeginning && scaled < high.high ? scaled : low.low };
}

/** "five, six, seven thousand": three or more rising words. The last carries the scale of all. */
function list(tokens: readonly Token[], from: number): Figure | null {
  let last = SMALL.get(word(tokens, from));
  if (last === undefined) return null;
  const low = last;
  let to = from + 1;
  for (
    let next = SMALL.get(word(tokens, to));
    next !== undefined && next > last;
    next = SMALL.get(word(tokens, to))
  ) {
    last = next;
    to++;
  }
  const scale = SCALES.get(word(tokens, to)) ?? 1;
  return to - from >= 3 && scale >= 1000
    ? { low: low * scale, high: last * scale, to: to + 1, digits: false }
    : null;
}

/** What the scale words at the end of a number multiply by: 100 and 1,000 in "three hundred thousand". */
function scalesBefore(tokens: readonly Token[], to: number): number[] {
  const scale = SCALES.get(word(tokens, to - 1));
  return scale === undefined ? [] : [...scalesBefore(tokens, to - 1), scale];
}

function number(tokens: readonly Token[], from: number): Figure | null {
  const base = digits(tokens, from) ?? words(tokens, from);
  if (!base) return null;
  let { low: value, to } = base;
  // A scale letter counts only when it is glued to its digits (5m, 250bn). A scale word always counts.
  for (let scale = SCALES.get(word(tokens, to)); scale !== undefined; scale = SCALES.get(word(tokens, to))) {
    const text = word(tokens, to);
    if (text.length <= 2 && (!base.digits || tokens[to]?.before !== '') && text !== 'bn' && text !== 'mn')
      break;
    if (text.length === 1 && /^(m|b|k)$/.test(text) && value < 1) break;
    value *= scale;
    to++;
  }
  if (word(tokens, to) === 'and' && word(tokens, to + 1) === 'a' && /^half$/.test(word(tokens, to + 2))) {
    const scale = value >= 1e6 ? 1e6 : 1;
    return { ...base, low: value + scale / 2, high: value + scale / 2, to: to + 3 };
  }
  return { ...base, low: value, high: value, to };
}

function digits(tokens: readonly Token[], at: number): Figure | null {
  const text = word(tokens, at);
  const code = text.charCodeAt(0);
  if (!((code >= 48 && code <= 57) || code === 46)) return null;
  const value = Number(
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'),
  );
  return Number.isFinite(value) ? { low: value, high: value, to: at + 1, digits: true } : null;
}

function words(tokens: readonly Token[], at: number): Figure | null {
  const first = word(tokens, at);
  const tens = TENS.get(first);
  const small = SMALL.get(first);
  if (tens === undefined && small === undefined) return null;
  let value = tens ?? small ?? 0;
  let to = at + 1;
  const ones = tens === undefined ? undefined : SMALL.get(word(tokens, to));
  if (ones !== undefined && ones > 0 && ones < 10) {
    value += ones;
    to++;
  }
  if (word(tokens, to) === 'hundred') {
    value *= 100;
    to++;
    if (word(tokens, to) === 'and') {
      const rest = words(tokens, to + 1);
      if (rest && rest.low < 100) return fixed(value + rest.low, rest.to);
    }
  }
  return fixed(value, to);
}

function durationAt(tokens: readonly Token[], from: number, figure: Figure): Mention | null {
  let to = figure.to;
  let unit = UNITS.get(word(tokens, to));
  let { low, high } = figure;
  // 2h45 and 2hr45 are one token after the digits.
  const glued = /^(?:h|hr|hrs)(\d{1,2})(?:m|min|mins)?$/.exec(word(tokens, to));
  if (glued) {
    const minutes = figure.low * 60 + Number(glued[1]);
    return { kind: 'duration', unit: 'hour', ...bounds(tokens, from, minutes, minutes), from, to: to + 1 };
  }
  if (!unit) return null;
  if (unit[0] === 'minute' && word(tokens, to) === 'm' && tokens[to]?.before !== '') return null;
  to++;
  low *= unit[1];
  high *= unit[1];
  const [name, minutes] = unit;
  const and = word(tokens, to) === 'and' ? 1 : 0;
  if (and && word(tokens, to + 1) === 'a' && word(tokens, to + 2) === 'half') {
    low += minutes / 2;
    high += minutes / 2;
    to += 3;
  } else {
    const rest = number(tokens, to + and);
    unit = rest ? UNITS.get(word(tokens, rest.to)) : undefined;
    if (rest && unit && unit[1] < minutes) {
      low += rest.low * unit[1];
      high += rest.low * unit[1];
      to = rest.to + 1;
    } else if (
      rest &&
      name === 'hour' &&
      rest.digits &&
      rest.low < 60 &&
      and === 0 &&
      tokens[to]?.before.trim() === ''
    ) {
      low += rest.low;
      high += rest.low;
      to = rest.to;
    }
  }
  return { kind: 'duration', unit: name, ...bounds(tokens, from, low, high), from, to };
}

function isYear(tokens: readonly Token[], from: number, { low, high, digits }: Figure): boolean {
  const plain = /^\d{4}$/.test(word(tokens, from));
  return digits && plain && low >= 1700 && low <= 2100 && high <= 2100;
}

function bounds(
  tokens: readonly Token[],
  from: number,
  low: number,
  high: number,
): { min?: number; max?: number; approximate: boolean; begin: number } {
  const modifier = modifierBefore(tokens, from);
  const begin = modifier?.from ?? from;
  if (modifier?.side === 'below') return { max: high, approximate: false, begin };
  if (modifier?.side === 'above') return { min: low, approximate: false, begin };
  return { min: low, max: high, approximate: modifier?.side === 'about', begin };
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
