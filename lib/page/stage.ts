import type { Distance } from './highlights';
import { boxesOf, markAt } from './hit';
import { focused, focusOn } from './lead';
import type { Mark } from './marks';
import { createPainter, type Look, shownMarks } from './painter';
import type { Reading } from './read';

/** CSS pixels of the window. */
export interface Place {
  lines: DOMRect[];
  column: DOMRect | undefined;
}

/** The article as it lies before the reader: what was read, its marks, and how they are shown. */
export function createStage(doc: Document, look: Look) {
  const painter = createPainter();
  let reading: Reading | null = null;
  let marks: Mark[] = [];
  let lit: ReturnType<typeof setTimeout> | undefined;
  let nearElement: Element | null = null;

  const blocks = () => reading?.blocks ?? [];
  const shown = () => shownMarks(marks, look);
  const paint = (some = marks, distance: Distance = '') => painter.paint(some, blocks(), look, distance);

  function scrollTo(mark: Mark, behavior: ScrollBehavior): void {
    blocks()[mark.block]?.element.scrollIntoView({ block: 'center', behavior });
  }

  /** Leads the focus to a mark's paragraph, which is then read; who came by pointer only needs to go on from there. */
  function lead(mark: Mark, isByKey = true): void {
    const block = blocks()[mark.block];
    if (!block) return;
    const element = block.element as HTMLElement;
    // Of a second mark in the same paragraph the focus tells nothing.
    if (focused(doc) === element) (doc as Speaking).ariaNotify?.(block.text.slice(mark.start, mark.end));
    focusOn(element);
    if (!isByKey) element.blur();
  }

  return {
    get reading() {
      return reading;
    },
    get look() {
      return look;
    },
    get marks() {
      return marks;
    },
    /** The marks that keys go through: those that are shown; all where none is. */
    reachable: () => (shown()[0] ? shown() : marks),
    setLook(next: Look): void {
      look = next;
      painter.clear();
      paint();
    },
    /** Shows an article; with the marks of before where only the page's nodes were replaced. */
    show(next: Reading, nextMarks = marks): void {
      reading = next;
      marks = nextMarks;
      nearElement = null;
      painter.clear();
      paint();
    },
    clear(): void {
      clearTimeout(lit);
      painter.clear();
      reading = null;
      marks = [];
    },
    /** Brings the marks of the paragraph around an element closer, and sets again what the page has cleared. */
    near(target: Element | null): void {
      const element = blocks().find((block) => block.element.contains(target))?.element ?? null;
      painter.restore();
      if (element === nearElement) return;
      nearElement = element;
      paint(
        marks.filter(({ block }) => blocks()[block]?.element === element),
        '-near',
      );
    },
    lead,
    scrollTo,
    /** Scrolls to a mark, leads there whoever doesn't see it, and lights it for a moment. */
    goTo(mark: Mark): void {
      const calm = doc.defaultView?.matchMedia('(prefers-reduced-motion: reduce)').matches;
      scrollTo(mark, calm ? 'instant' : 'smooth');
      lead(mark);
      paint([mark], '-here');
      clearTimeout(lit);
      lit = setTimeout(() => {
        lit = undefined;
        paint([], '-here');
      }, LIT);
    },
    /** Whether the reader is being taken to a mark. */
    get isGoing() {
      return lit !== undefined;
    },
    at: (element: Element, at: { clientX: number; clientY: number }) =>
      markAt(element, at, shown(), blocks()),
    /** Where a mark stands in the window now: the boxes of its lines, and that of its paragraph. */
    placeOf: (mark: Mark): Place => ({
      lines: boxesOf(mark, blocks()),
      column: blocks()[mark.block]?.element.getBoundingClientRect(),
    }),
    /** The given mark if it is in view, else the one nearest to the middle of the window, or null. Lays out the page if need be. */
    inView(height: number, first: Mark | null = null): Mark | null {
      let best: Mark | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const mark of marks) {
        const box = boxesOf(mark, blocks())[0];
        if (!box || box.bottom < 0 || box.top > height) continue;
        if (mark === first) return mark;
        const distance = Math.abs((box.top + box.bottom - height) / 2);
        if (distance < least) [best, least] = [mark, distance];
      }
      return best;
    },
  };
}
/** Browsers from 2025 on. */
type Speaking = Document & { ariaNotify?: (text: string) => void };

export type Stage = ReturnType<typeof createStage>;

/** Milliseconds for which a sentence that the reader was taken to stays lit. */
const LIT = 1_600;
