import type { Token } from '../text/tokens';
import type { Side } from './bounds';

/** A number without what it counts. It covers the tokens up to `to` (exclusive). */
export interface Figure {
  low: number;
  high: number;
  to: number;
  /** Written as digits. */
  digits: boolean;
  /** What words between it and its noun make of it: "200-odd people", "two-plus hours", "a couple of hours". */
  side?: Side;
}

const SMALL = wordNumbers(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  0,
  1,
);
const TENS = wordNumbers('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);
export const SCALES = new Map([
  ['dozen', 12],
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
export const UNITS = new Map<string, [string, number]>(
  (
    [
      ['second', 1 / 60, 'seconds sec secs'],
      ['minute', 1, 'minute minutes min mins m'],
      ['hour', 60, 'hour hours hr hrs h'],
      ['day', 1440, 'day days'],
      ['week', 10080, 'week weeks'],
      ['fortnight', 20160, 'fortnight fortnights'],
      ['month', 43800, 'month months'],
      ['year', 525600, 'year years yr yrs'],
      ['decade', 5256000, 'decade decades'],
      ['century', 52560000, 'century centuries'],
    ] as const
  ).flatMap(([name, minutes, words]) =>
    words.split(' ').map((word) => [word, [name, minutes] as [string, number]] as const),
  ),
);
/** Parts of one that are no ordinals. */
const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['quarter', 4],
  ['quarters', 4],
]);

function wordNumbers(words: string, from: number, step: number): Map<string, number> {
  return new Map(words.split(' ').map((word, i) => [word, from + i * step]));
}

export const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

export const fixed = (value: number, to: number): Figure => ({ low: value, high: value, to, digits: false });

export const isDigits = (text: string): boolean => /^[\d.]/.test(text);

/** The number of a word from zero to nineteen. */
export const smallNumber = (text: string): number | undefined => SMALL.get(text);

export const mayBeginNumber = (text: string): boolean => isDigits(text) || SMALL.has(text) || TENS.has(text);

/** A slash or colon with a figure on both sides stands before this token: "2/3", "11:30". */
export const isSplit = (tokens: readonly Token[], at: number): boolean =>
  /^[/:]$/.test(tokens[at]?.before ?? '') && isDigits(word(tokens, at)) && isDigits(word(tokens, at - 1));

/** "1/2", "3/4": less than one, as people write parts. "9/11" and "2/24/2022" are something else. */
export function slashedPart(tokens: readonly Token[], at: number): Figure | null {
  const [over, under] = [Number(word(tokens, at)), Number(word(tokens, at + 1))];
  const isPart =
    tokens[at + 1]?.before === '/' && over > 0 && over < under && /^([2-8]|10|16)$/.test(`${under}`);
  return isPart && !isSplit(tokens, at) && !isSplit(tokens, at + 2)
    ? { ...fixed(over / under, at + 2), digits: true }
    : null;
}

/** "a half", "three quarters", "one-half". */
export function spokenPart(tokens: readonly Token[], at: number): Figure | null {
  const first = word(tokens, at);
  const over = first === 'a' ? 1 : (SMALL.get(first) ?? 0);
  const under = PARTS.get(word(tokens, at + 1));
  return under !== undefined && over > 0 && over < under ? fixed(over / under, at + 2) : null;
}

/** "and a half", "and three quarters": what is added to the number, or the unit, before it. */
export function addedPart(tokens: readonly Token[], at: number): Figure | null {
  const part = word(tokens, at) === 'and' ? spokenPart(tokens, at + 1) : null;
  // "an hour and a half of talks", but not "four regions and a half of the land"
  const isOfOther =
    part && word(tokens, part.to) === 'of' && /^(the|an?|its)$/.test(word(tokens, part.to + 1));
  return isOfOther ? null : part;
}

/** A number with all its scales. Null if it is part of something written with slashes or colons that is no fraction. */
export function number(tokens: readonly Token[], from: number): Figure | null {
  const base = mixed(tokens, from);
  if (!base) return null;
  let { low: value, to } = base;
  let last = 1;
  // A scale letter counts only when it is glued to its digits (5m, 250bn). A scale word always counts.
  for (let scale = SCALES.get(word(tokens, to)); scale !== undefined; scale = SCALES.get(word(tokens, to))) {
    const text = word(tokens, to);
    const isGlued = base.digits && tokens[to]?.before === '';
    if (text.length <= 2 && !isGlued && text !== 'bn' && text !== 'mn') break;
    if (text.length === 1 && value < 1) break;
    value *= scale;
    last = scale;
    to++;
  }
  // "two thousand five hundred"
  const rest = last >= 1000 && !base.digits && !mayPause(tokens, to) ? words(tokens, to) : null;
  if (rest) {
    const more = number(tokens, to);
    if (more && more.high < last) return { ...base, ...more, low: value + more.low, high: value + more.high };
  }
  const part = last > 1 ? addedPart(tokens, to) : null;
  return part ? { ...base, ...part, ...both(value + part.low * last) } : { ...base, ...both(value), to };
}

const both = (value: number) => ({ low: value, high: value });
const mayPause = (tokens: readonly Token[], at: number) => tokens[at]?.before !== ' ';

/** Digits or words with a part of one behind them: "2 1/2", "2 ½", "two and a quarter". Or "a million". */
function mixed(tokens: readonly Token[], from: number): Figure | null {
  if (word(tokens, from) === 'a' || word(tokens, from) === 'an') return afterArticle(tokens, from + 1);
  const part = isSplit(tokens, from + 1) ? slashedPart(tokens, from) : null;
  if (part) return part;
  const whole = isDigits(word(tokens, from)) ? digits(tokens, from) : words(tokens, from);
  if (!whole) return null;
  const isClose = /^[ -]$/.test(tokens[whole.to]?.before ?? '');
  const written =
    whole.digits && isClose && Number.isInteger(whole.low)
      ? word(tokens, whole.to).startsWith('.')
        ? digits(tokens, whole.to)
        : slashedPart(tokens, whole.to)
      : null;
  const added = written ?? addedPart(tokens, whole.to) ?? slashedAdded(tokens, whole.to);
  return added ? { ...whole, ...both(whole.low + added.low), to: added.to } : whole;
}

/** "a million", "a couple of hundred": only a scale or unit makes these a number. */
function afterArticle(tokens: readonly Token[], at: number): Figure | null {
  if (isScale(word(tokens, at))) return fixed(1, at);
  if (word(tokens, at) !== 'couple') return null;
  const to = word(tokens, at + 1) === 'of' ? at + 2 : at + 1;
  return isScale(word(tokens, to)) || UNITS.has(word(tokens, to)) ? { ...fixed(2, to), side: 'about' } : null;
}

/** Scale letters only count when glued to digits. */
export const isScale = (text: string): boolean => text.length > 2 && SCALES.has(text);

/** "2 and 1/2". */
const slashedAdded = (tokens: readonly Token[], at: number) =>
  word(tokens, at) === 'and' ? slashedPart(tokens, at + 1) : null;

function digits(tokens: readonly Token[], at: number): Figure | null {
  if (isSplit(tokens, at) || (isSplit(tokens, at + 1) && !isOfTen(tokens, at))) return null;
  const text = word(tokens, at);
  const value = Number(
    /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(text) ? text.replaceAll(',', '') : text.replace(',', '.'),
  );
  return Number.isFinite(value) ? { low: value, high: value, to: at + 1, digits: true } : null;
}

/** "9/10" is a mark, which is given as the nine. */
const isOfTen = (tokens: readonly Token[], at: number) =>
  tokens[at + 1]?.before === '/' && word(tokens, at + 1) === '10' && !isSplit(tokens, at + 2);

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
    const rest = words(tokens, word(tokens, to + 1) === 'and' ? to + 2 : to + 1);
    const isPart = rest !== null && rest.low < 100 && !mayPause(tokens, to + 1);
    return isPart ? fixed(value * 100 + rest.low, rest.to) : fixed(value * 100, to + 1);
  }
  return fixed(value, to);
}

/** What the scale words at the end of a number multiply by: 100 and 1,000 in "three hundred thousand". */
function scalesBefore(tokens: readonly Token[], to: number): number[] {
  const scale = SCALES.get(word(tokens, to - 1));
  return scale === undefined ? [] : [...scalesBefore(tokens, to - 1), scale];
}

/**
 * "five or six thousand", "two hundred to three hundred thousand": the first number has the scales of the second that
 * it doesn't name itself, unless that would put it above the second.
 */
export function withSharedScales(tokens: readonly Token[], low: Figure, high: Figure): number {
  const [own, shared] = [scalesBefore(tokens, low.to), scalesBefore(tokens, high.to)];
  const isBeginning = own.every((scale, i) => scale === shared[i]);
  const scaled = shared.slice(own.length).reduce((product, scale) => product * scale, low.low);
  return isBeginning && scaled < high.high ? scaled : low.low;
}

/** "five, six, seven thousand", "five, six or seven thousand": three or more rising words. The last carries the scale of all. */
export function list(tokens: readonly Token[], from: number): Figure | null {
  const low = SMALL.get(word(tokens, from));
  if (low === undefined) return null;
  let [last, count, to] = [low, 1, from + 1];
  for (;;) {
    const at = word(tokens, to) === 'or' ? to + 1 : to;
    const next = SMALL.get(word(tokens, at));
    if (next === undefined || next <= last) break;
    [last, count, to] = [next, count + 1, at + 1];
  }
  const scale = SCALES.get(word(tokens, to)) ?? 1;
  return count >= 3 && scale >= 1000
    ? { low: low * scale, high: last * scale, to: to + 1, digits: false }
    : null;
}
