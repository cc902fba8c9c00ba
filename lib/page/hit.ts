import { toRanges } from './anchor';
import type { LiveMark } from './marks';

/**
 * The mark at a place of the window, in the paragraph that the pointer is in. Highlights get no events of their
 * own, and a caret position would snap to the nearest text, so we check the marks' boxes.
 */
export function markAt(
  element: Element,
  { clientX: x, clientY: y }: { clientX: number; clientY: number },
  marks: readonly LiveMark[],
): LiveMark | undefined {
  return marks
    .filter(({ live }) => live.element.contains(element))
    .find((mark) =>
      boxesOf(mark).some(
        ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
      ),
    );
}

/** The boxes of a mark's lines in the window as they are now. This may lay out the page. */
export function boxesOf(mark: LiveMark): DOMRect[] {
  return toRanges(mark.live, mark).flatMap((place) => {
    const range = new Range();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return [...range.getClientRects()];
  });
}
