import type { Account, Point, Quantity, Source, Unit } from '../model/claim-base';
import type { Comparison } from '../model/findings';
import { interval } from './quantity';

/** One printed value on the strip, with everyone who printed it. Positions are shares of the strip, 0 to 1. */
export interface StripBar {
  start: number;
  end: number;
  /** These ends are drawn fading: "nearly" has no lower end, "more than" no upper one, "about" neither. */
  openStart: boolean;
  openEnd: boolean;
  /** The words of this article if it is among them. Otherwise those that most of them printed. */
  words: string;
  /** Ids of other outlets' sources. */
  sources: string[];
  /** How many these are, with copies counted once. */
  count: number;
  thisArticle: boolean;
}
export interface Strip {
  unit: Unit;
  /** Logarithmic where values lie magnitudes apart, so that small ones don't fall together. */
  scale: 'linear' | 'log';
  ticks: { value: number; at: number }[];
  /** From the smallest value to the largest. */
  bars: StripBar[];
}

/** Most ticks that fit on a strip 300 pixels wide without their labels touching. */
const MOST_TICKS = 6;
/** If the largest value is this many times the smallest, a linear strip would squeeze the small ones together. */
const LOG_RATIO = 40;
/** Room beside the outermost values, as a share of the whole. */
const MARGIN = 0.06;

/** All values that the page and other outlets print for a point, on one scale. Null if there are not two to compare. */
export function numberStrip(
  { value: own, accounts }: Pick<Comparison, 'value' | 'accounts'>,
  point: Point,
): Strip | null {
  const shown = new Map(accounts.map((account) => [account.source, account]));
  const isCopy = (source: string) => shown.get(source)?.copy === true;
  const unit = point.measure?.unit ?? (own?.type === 'quantity' ? own.unit : undefined);
  const printed = point.accounts
    .filter(({ source, otherwise }) => shown.has(source) && !otherwise)
    .flatMap(({ source, value }: Account) => (value?.type === 'quantity' ? { source, value } : []))
    .filter(({ value }) => value.unit === unit);
  const mine = own?.type === 'quantity' && own.unit === unit ? [{ source: null, value: own }] : [];
  const groups = groupEqual([...mine, ...printed]);
  if (unit === undefined || groups.length < 2) return null;

  const ends = groups.flatMap(({ value }) => {
    const { from, to } = drawn(value);
    return [from, to].filter(Number.isFinite);
  });
  const place = placing(unit, Math.min(...ends), Math.max(...ends));
  return {
    unit,
    scale: place.scale,
    ticks: place.ticks.map((tick) => ({ value: tick, at: place.at(tick) })),
    bars: groups
      .map((group) => ({
        ...bar(group, place.at),
        count: group.sources.filter((source) => !isCopy(source)).length,
      }))
      .sort((a, b) => printedAt(a) - printedAt(b) || b.sources.length - a.sources.length),
  };
}

interface Group {
  value: Quantity;
  words: string[];
  sources: string[];
  thisArticle: boolean;
}

function groupEqual(printed: { source: Source['id'] | null; value: Quantity }[]): Group[] {
  const groups = new Map<string, Group>();
  for (const { source, value } of printed) {
    const key = `${value.min} ${value.max} ${value.approximate === true}`;
    const group = groups.get(key) ?? { value, words: [], sources: [], thisArticle: false };
    group.words.push(value.words);
    if (source === null) group.thisArticle = true;
    else group.sources.push(source);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** A plain figure is drawn as printed. The tolerance that comparing gives it is not part of the picture. */
function drawn(value: Quantity): { from: number; to: number } {
  const { min, max, approximate } = value;
  if (min === undefined || max === undefined || approximate === true) return interval(value);
  return { from: min, to: max };
}

function bar(
  { value, words, sources, thisArticle }: Group,
  at: (value: number) => number,
): Omit<StripBar, 'count'> {
  const { from, to } = drawn(value);
  return {
    start: at(from),
    end: at(to),
    openStart: value.min === undefined || value.approximate === true,
    openEnd: value.max === undefined || value.approximate === true,
    // The article's own come first. It is not said to print what others did.
    words: (thisArticle ? words[0] : undefined) ?? mostFrequent(words),
    sources,
    thisArticle,
  };
}

/** Where the figure itself stands. "More than" and "nearly" fade away from it: the strip is read from dot to dot. */
function printedAt({ start, end, openStart, openEnd }: StripBar): number {
  if (openStart === openEnd) return (start + end) / 2;
  return openEnd ? start : end;
}

function mostFrequent(words: readonly string[]): string {
  const times = (word: string) => words.filter((other) => other === word).length;
  return [...words].sort((a, b) => times(b) - times(a))[0] ?? '';
}

function placing(unit: Unit, low: number, high: number) {
  const scale: Strip['scale'] = unit !== 'year' && low > 0 && high / low >= LOG_RATIO ? 'log' : 'linear';
  const along = scale === 'log' ? Math.log10 : (value: number) => value;
  const ticks = scale === 'log' ? powers(low, high) : steps(unit, low, high);
  const from = along(Math.min(low, ticks[0] ?? low));
  const to = along(Math.max(high, ticks.at(-1) ?? high));
  const width = to - from || 1;
  const at = (value: number) => {
    const share = Number.isFinite(value) ? (along(value) - from) / width : value > 0 ? 1 + MARGIN : -MARGIN;
    return Math.min(1, Math.max(0, MARGIN + share * (1 - 2 * MARGIN)));
  };
  return { scale, ticks, at };
}

/** The steps in which people count: hours and their parts, otherwise 1, 2 or 5 times a power of ten. */
function steps(unit: Unit, low: number, high: number): number[] {
  const sizes =
    unit === 'minutes'
      ? [1, 2, 5, 15, 30, 60, 120, 240, 480, 1440]
      : Array.from({ length: 52 }, (_, i) => ([1, 2, 5][i % 3] as number) * 10 ** Math.floor(i / 3));
  const count = (size: number) => Math.ceil(high / size) - Math.floor(low / size) + 1;
  const size = sizes.find((size) => count(size) <= MOST_TICKS) ?? Math.max(1, high - low);
  const first = Math.floor(low / size);
  // A strip of one tick has no direction.
  const last = Math.max(first + 1, Math.ceil(high / size));
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * size);
}

function powers(low: number, high: number): number[] {
  const [first, last] = [Math.floor(Math.log10(low)), Math.ceil(Math.log10(high))];
  const every = Math.max(1, Math.ceil((last - first) / (MOST_TICKS - 1)));
  return Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, i) => 10 ** (first + i * every));
}
