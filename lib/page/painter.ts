import { DIFFERENCE_KINDS } from '../model/findings';
import type { MarkSettings } from '../model/surfaces';
import { toRanges } from './anchor';
import type { Distance, Highlights } from './highlights';
import type { LiveMark, Mark } from './marks';

/** Replaces the marks drawn at this `distance` by those of the given ones that the look lets through. */
export function paintMarks(
  highlights: Highlights,
  marks: readonly LiveMark[],
  look: MarkSettings,
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

export function shownMarks<M extends Mark>(marks: readonly M[], look: MarkSettings): M[] {
  return look.on ? marks.filter(({ kind }) => look.kinds.includes(kind)) : [];
}
