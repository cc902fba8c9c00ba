import type { Point, Unit } from '../model/claim-base';
import type { Token } from '../text/tokens';
import { type Candidate, plainly } from './candidates';
import { type Counted, countedBy } from './counted';
import { counts, pairs } from './counting';
import { isMark } from './mark-of-ten';
import { isMeant } from './meant';
import { withNamed, withPlace } from './one-more';
import { findQuantities, type Mention } from './quantities';
import { shares } from './shares';
import { hoursByOrdinal, writtenOn, yearsAgo, yearsByOrdinal, yearsSinceWars } from './years';

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

/** A figure of the text in the unit. Null if it is of another kind, or counts something else. */
function inUnit(
  mention: Mention,
  unit: Unit,
  tokens: readonly Token[],
  written: ReturnType<typeof writtenOn>,
  counted: Counted | null,
): Candidate | null {
  switch (mention.kind) {
    case 'number':
      return number(mention, unit, tokens, counted);
    case 'duration':
      return duration(mention, unit, written);
    case 'money':
      return mention.unit === unit ? plainly(mention) : null;
    default:
      return mention.kind === unit ? plainly(mention) : null;
  }
}

function number(
  mention: Mention,
  unit: Unit,
  tokens: readonly Token[],
  counted: Counted | null,
): Candidate | null {
  const printed = plainly(mention);
  const isCounted = () => counts(mention, unit, tokens, counted);
  switch (unit) {
    case 'people':
    case 'count':
      return isCounted() ? printed : null;
    case 'aircraft':
      return isCounted() ? withNamed(printed, tokens) : null;
    case 'regions':
      return isCounted() ? withPlace(printed, tokens, counted) : null;
    case 'points-of-ten':
      return (mention.max ?? 0) <= 10 && isMark(mention, tokens) ? printed : null;
    default:
      return null;
  }
}

function duration(mention: Mention, unit: Unit, written: ReturnType<typeof writtenOn>): Candidate | null {
  switch (unit) {
    case 'minutes':
      return /^(second|minute|hour)$/.test(mention.unit) ? plainly(mention) : null;
    case 'days':
      return /^(hour|day|week|fortnight|month|year)$/.test(mention.unit)
        ? scaled(plainly(mention), 1 / DAY)
        : null;
    case 'year':
      return written && yearsAgo(mention, written);
    default:
      return null;
  }
}

const DAY = 1440;

export function scaled({ min, max, ...rest }: Candidate, factor: number): Candidate {
  const times = (figure?: number) =>
    figure === undefined ? undefined : Math.round(figure * factor * 100) / 100;
  return { ...rest, min: times(min), max: times(max) };
}
