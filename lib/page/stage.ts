import type { MarkSettings } from '../model/surfaces';
import { viewOf } from './dom';
import { shownPart } from './frames';
import { createHighlights, type Distance } from './highlights';
import { boxesOf, markAt } from './hit';
import { focusOn } from './lead';
import type { LiveMark, Mark } from './marks';
import { paintMarks, shownMarks } from './painter';
import type { Reading } from './read';

/** CSS pixels of the window. */
export interface OnScreen {
  view: Window;
  shown: [number, number];
  lines: DOMRect[];
  /** Holds the sentence. */
  element: Element;
}

/** The article as it lies before the reader: what was read, its marks, and how they are shown. */
export function createStage(look: MarkSettings) {
  const highlights = createHighlights();
  let reading: Reading | null = null;
  let marks: LiveMark[] = [];
  let lit: ReturnType<typeof setTimeout> | undefined;
  let nearElement: Element | undefined;

  const view = () => viewOf(reading?.doc ?? document) ?? window;
  const shown = () => shownMarks(marks, look);
  const paint = (some = marks, distance: Distance = '') => paintMarks(highlights, some, look, distance);

  /** Lights a mark, or none. */
  function light(...some: LiveMark[]): void {
    clearTimeout(lit);
    lit = undefined;
    paint(some, '-here');
  }

  /** Shows only the marks, with none of them lit or near. */
  function calm(): void {
    rest();
    paint();
  }
  function rest(): void {
    clearTimeout(lit);
    lit = nearElement = undefined;
    highlights.clear();
  }

  function scrollTo({ live }: LiveMark, behavior: ScrollBehavior): void {
    live.element.scrollIntoView({ block: 'center', behavior });
  }

  /**
   * Leads the focus to a mark's paragraph, which is then read. Readers who came by pointer only need to go on from
   * there.
   */
  function lead({ live }: LiveMark, isByKey = true): void {
    const element = live.element as HTMLElement;
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
    /** The marks that keys go through: those that are shown, or all if none is shown. */
    reachable: () => (shown()[0] ? shown() : marks),
    setLook(next: Partial<MarkSettings>): void {
      look = { ...look, ...next };
      calm();
    },
    calm,
    /** Shows an article. If only the page's nodes were replaced, the marks stay those of before. */
    show(next: Reading, nextMarks: readonly Mark[] = marks): void {
      reading = next;
      marks = nextMarks.flatMap((mark) => {
        const live = next.blocks[mark.block];
        return live ? Object.assign(mark, { live }) : [];
      });
      nearElement = undefined;
      highlights.moveTo(viewOf(next.doc));
      paint();
    },
    clear(): void {
      // Not calm(): if we paint nothing in a frame that is gone, Firefox paints nothing in the one that follows it.
      rest();
      reading = null;
      marks = [];
    },
    /** Brings the marks of the paragraph around an element closer, and sets again what the page has cleared. */
    near(target: Node): void {
      const element = marks.find(({ live }) => live.element.contains(target))?.live.element;
      highlights.restore();
      if (element === nearElement) return;
      nearElement = element;
      paint(
        marks.filter(({ live }) => live.element === element),
        '-near',
      );
    },
    lead,
    light,
    scrollTo,
    /** Scrolls to a mark, leads the focus there, and lights the mark for a moment. */
    goTo(mark: LiveMark): void {
      const isStill = matchMedia('(prefers-reduced-motion)').matches;
      scrollTo(mark, isStill ? 'instant' : 'smooth');
      lead(mark);
      light(mark);
      lit = setTimeout(light, LIT);
    },
    /** Whether the reader is being taken to a mark. */
    get isGoing() {
      return lit !== undefined;
    },
    at: (element: Element, at: { clientX: number; clientY: number }) => markAt(element, at, shown()),
    /**
     * Where a mark stands in the window now: the boxes of its lines, and that of its paragraph. Also lights the mark,
     * because something is about to stand there.
     */
    placeOf(mark: LiveMark): OnScreen {
      light(mark);
      return {
        view: view(),
        shown: shownPart(view()),
        lines: boxesOf(mark),
        element: mark.live.element,
      };
    },
    /**
     * The given mark if it is in view, otherwise the one nearest to the middle of what the window shows of the article,
     * or null. May make the browser lay out the page.
     */
    nearest(first: LiveMark | null = null): LiveMark | null {
      const [from, to] = shownPart(view());
      let best: LiveMark | null = null;
      let least = Number.POSITIVE_INFINITY;
      for (const mark of marks) {
        const box = boxesOf(mark)[0];
        if (!box || box.bottom < from || box.top > to) continue;
        if (mark === first) return mark;
        const distance = Math.abs(box.top + box.bottom - from - to);
        if (distance < least) [best, least] = [mark, distance];
      }
      return best;
    },
  };
}
export type Stage = ReturnType<typeof createStage>;

/** Milliseconds for which a sentence that the reader was taken to stays lit. */
const LIT = 1_600;
