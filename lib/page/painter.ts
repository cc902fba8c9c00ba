import type { DifferenceKind } from '../model';
import { toRanges } from './anchor';
import type { LiveBlock } from './article/blocks';
import { createHighlights, type HighlightName } from './highlights';
import type { Mark } from './marks';

/** How a point's marks may be shown; `kinds` lists those that are painted. */
export interface Look {
  on: boolean;
  style: 'by-kind' | 'plain';
  kinds: readonly DifferenceKind[];
}

/** Paints marks over live blocks; nothing of the page itself is touched, and `clear` leaves no trace. */
export function createPainter() {
  const highlights = createHighlights();
  const rangesOf = (marks: readonly Mark[], blocks: readonly LiveBlock[]) =>
    marks.flatMap((mark) => {
      const block = blocks[mark.block];
      return block ? toRanges(block, mark) : [];
    });
  return {
    /** Replaces all marks by those that the look lets through. */
    paint(marks: readonly Mark[], blocks: readonly LiveBlock[], look: Look): void {
      const groups = new Map<HighlightName, Mark[]>();
      for (const mark of shownMarks(marks, look)) {
        const name = look.style === 'plain' ? 'plain' : mark.kind;
        groups.set(name, [...(groups.get(name) ?? []), mark]);
      }
      for (const name of PAINTED) highlights.set(name, rangesOf(groups.get(name) ?? [], blocks));
    },
    /** Brings some marks closer: those near the pointer, or the one that the reader was taken to. */
    emphasise(how: 'near' | 'here', marks: readonly Mark[], blocks: readonly LiveBlock[]): void {
      highlights.set(how, rangesOf(marks, blocks));
    },
    /** Pages can clear the registry that we share. */
    restore: () => highlights.restore(),
    clear: () => highlights.clear(),
  };
}

const PAINTED = ['number', 'attribution', 'wording', 'agrees', 'only-here', 'plain'] as const;

export function shownMarks(marks: readonly Mark[], look: Look): Mark[] {
  return look.on ? marks.filter(({ kind }) => look.kinds.includes(kind)) : [];
}
