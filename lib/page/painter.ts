import { DIFFERENCE_KINDS, type DifferenceKind } from '../model';
import { toRanges } from './anchor';
import type { Distance, Highlights } from './highlights';
import type { LiveMark, Mark } from './marks';

/** How marks are shown. `kinds` lists the kinds that are painted. */
export interface Look {
  on: boolean;
  style: 'by-kind' | 'plain';
  kinds: readonly DifferenceKind[];
}

/** Replaces the marks drawn at this `distance` by those of the given ones that the look lets through. */
export function paintMarks(
  highlights: Highlights,
  marks: readonly LiveMark[],
  look: Look,
  distance: Distance = '',
): void {
  // The mark that the reader was led to is lit whatever marks are wanted.
  const shown = distance === '-here' ? marks : shownMarks(marks, look);
  for (const name of PAINTED) {
    const own = shown.filter(({ kind }) => name === (look.style === 'plain' ? 'plain' : kind));
    highlights.set(
      `${name}${distance}`,
      own.flatMap((mark) => toRanges(mark.live, mark)),
    );
  }
}

const PAINTED = [...DIFFERENCE_KINDS, 'plain'] as const;

export function shownMarks<M extends Mark>(marks: readonly M[], look: Look): M[] {
  return look.on ? marks.filter(({ kind }) => look.kinds.includes(kind)) : [];
}
