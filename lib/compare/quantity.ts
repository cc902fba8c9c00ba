import type { Quantity } from '../model/claim-base';
import {
  ABOUT_TOLERANCE,
  COUNTED_BELOW,
  EXACT_TOLERANCE,
  MAGNITUDE,
  MORE_THAN_STEPS,
  NEARLY_SHORTFALL,
  YEARS_ABOUT,
} from './limits';

/**
 * What a printed figure may stand for, in its own unit. The ends are included. `to` is Infinity for "at least", `from`
 * is -Infinity for "at most".
 */
export interface Interval {
  from: number;
  to: number;
  /** A bound that the words exclude: "nearly three hours" is below three, "more than" above. */
  below?: boolean;
  above?: boolean;
}

/** "at least five", "no less than five", "so far", "still going on": nothing is said about the upper end. */
const NO_UPPER_END =
  /\b(?:at least|(?:not?|never) (?:less|fewer) than|so far|still|minimum|or more|upwards?)\b|\+/i;
/**
 * "up to twenty", "no more than twenty", "as many as twenty": nothing is said about the lower end, and twenty is
 * included.
 */
const NO_LOWER_END =
  /\b(?:up to|at (?:the )?most|as (?:many|much) as|(?:no|not|never) (?:more|longer|greater|higher|larger|bigger) than|not (?:exceeding|over|above)|maximum)\b/i;
/** "nearly three hours", "just under three hours": not three, but close to it. */
const NEARLY =
  /\b(?:nearly|almost|close (?:to|on)|(?:just|slightly|a (?:little|bit|shade|touch)) (?:under|below|short of|less than|fewer than)|not quite|approaching)\b/i;
/** "hundreds", "tens of thousands": any number of that magnitude. */
const MAGNITUDES = /\b(?:dozens|scores|hundreds|thousands|millions|billions)\b/i;

/** The words that were printed have other figures than these, or none: "hundreds", or "in seven years" for 2018. */
export const isInferred = ({ unit, min, max, words }: Quantity): boolean =>
  MAGNITUDES.test(words) ||
  (unit === 'year' && [min, max].some((figure) => figure !== undefined && !words.includes(`${figure}`)));

/** Whether its upper end can be reached, rather than being one that it stays below. */
export const isAtMost = ({ min, max, words }: Quantity): boolean =>
  min === undefined && max !== undefined && NO_LOWER_END.test(words);

/** Whether its lower end can be reached, rather than being one that it stays above. */
export const isAtLeast = ({ min, max, words }: Quantity): boolean =>
  max === undefined && min !== undefined && NO_UPPER_END.test(words);

/** Whether it stays below its upper end, and close to it. */
export const isNearly = ({ min, max, words }: Quantity): boolean =>
  min === undefined && max !== undefined && NEARLY.test(words);

export function interval(quantity: Quantity): Interval {
  const { unit, min, max, approximate, words } = quantity;
  if (min !== undefined && max !== undefined)
    return around(unit, min, max, approximate === true || isRounded(quantity));
  if (max !== undefined) {
    if (unit === 'year') return { from: max - YEARS_ABOUT, to: max };
    const from = isNearly(quantity) ? max - Math.abs(max) * NEARLY_SHORTFALL : Number.NEGATIVE_INFINITY;
    return { from, to: max, below: !isAtMost(quantity) };
  }
  const from = min ?? 0;
  if (isAtLeast(quantity)) return { from, to: Number.POSITIVE_INFINITY };
  if (MAGNITUDES.test(words)) return { from, to: from * MAGNITUDE };
  const to = unit === 'year' ? from + YEARS_ABOUT : from + step(unit, from) * MORE_THAN_STEPS;
  return { from, to, above: unit !== 'year', below: unit !== 'year' };
}

/** "Three hours": whoever counts in whole hours rounds. "Two and a half hours", "2 h 45" and "180 minutes" are meant so. */
const isRounded = ({ unit, min, max, words }: Quantity): boolean =>
  unit === 'minutes' && min === max && max !== undefined && max >= 120 && max % 60 === 0 && HOURS.test(words);
const HOURS = /\bhours?\b|(?:\b|\d)(?:hrs?|h)\b/i;

function around(unit: Quantity['unit'], min: number, max: number, approximate: boolean): Interval {
  if (unit === 'year')
    return approximate ? { from: min - YEARS_ABOUT, to: max + YEARS_ABOUT } : { from: min, to: max };
  const counted = unit !== 'minutes' && Math.abs(max) < COUNTED_BELOW;
  const share = approximate ? ABOUT_TOLERANCE : counted || min !== max ? 0 : EXACT_TOLERANCE;
  return { from: min - Math.abs(min) * share, to: max + Math.abs(max) * share };
}

/**
 * The step in which people round such a figure: an hour for one hour or more, otherwise the size of its leading digit.
 */
function step(unit: Quantity['unit'], figure: number): number {
  if (unit === 'minutes' && figure >= 60) return 60;
  return 10 ** Math.floor(Math.log10(Math.max(1, Math.abs(figure))));
}

/** Whether two figures of the same unit can mean the same number. Symmetric. */
export function compatible(one: Quantity, other: Quantity): boolean {
  if (one.unit !== other.unit) return true;
  const [a, b] = [interval(one), interval(other)];
  if (a.from > b.to || b.from > a.to) return false;
  // "Nearly three" and "more than three" only touch, and neither means three itself.
  const excludes = (low: Interval, high: Interval) =>
    low.to === high.from && (low.below === true || high.above === true) && low.from !== low.to;
  return !(excludes(a, b) && b.to !== b.from) && !(excludes(b, a) && a.to !== a.from);
}
