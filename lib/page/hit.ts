import { toRanges } from './anchor';
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
    .find((mark) => boxesOf(mark, blocks).some((box) => contains(box, x, y)));
}

/** The boxes of a mark's lines in the window, as they stand now. This lays the page out if need be. */
export function boxesOf(mark: Mark, blocks: readonly LiveBlock[]): DOMRect[] {
  const block = blocks[mark.block];
  return (block ? toRanges(block, mark) : []).flatMap((place) => {
    const range = (place.startContainer.ownerDocument ?? document).createRange();
    range.setStart(place.startContainer, place.startOffset);
    range.setEnd(place.endContainer, place.endOffset);
    return [...range.getClientRects()];
  });
}

const contains = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  left <= x && x <= right && top <= y && y <= bottom;
