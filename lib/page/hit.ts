import { rangesOf } from './anchor';
import type { LiveBlock } from './article/blocks';
import type { Mark } from './marks';

/**
 * The mark under a place of the window, in the paragraph that the pointer is in. Highlights get no events of their
 * own, and a caret position would snap to the nearest text, so the marks' boxes are asked.
 */
export function markAt(
  element: Element,
  { clientX: x, clientY: y }: { clientX: number; clientY: number },
  marks: readonly Mark[],
  blocks: readonly LiveBlock[],
): Mark | undefined {
  return marks
    .filter(({ block }) => blocks[block]?.element.contains(element))
    .find((mark) =>
      boxesOf(mark, blocks).some(
        ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
      ),
    );
}

/** The boxes of a mark's lines in the window, as they stand now. This lays the page out if need be. */
export function boxesOf(mark: Mark, blocks: readonly LiveBlock[]): DOMRect[] {
  return rangesOf(mark, blocks).flatMap((place) => {
    const range = new Range();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return [...range.getClientRects()];
  });
}
