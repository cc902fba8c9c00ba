import { toOffset, toRanges } from './anchor';
import type { LiveBlock } from './article/blocks';
import type { Mark } from './marks';

/**
 * The mark under a place of the window. Highlights get no events of their own, and the caret snaps to the nearest
 * text, so the place must also lie within one of the mark's boxes.
 */
export function markAt(
  doc: Document,
  { x, y }: { x: number; y: number },
  marks: readonly Mark[],
  blocks: readonly LiveBlock[],
): Mark | null {
  const caret = Document.prototype.caretPositionFromPoint?.call(doc, x, y);
  const place = caret && toOffset(blocks, caret.offsetNode, caret.offset);
  if (!place) return null;
  const mark = marks.find(
    ({ block, start, end }) => block === place.block && start <= place.offset && place.offset <= end,
  );
  return mark && boxesOf(mark, blocks).some((box) => contains(box, x, y)) ? mark : null;
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
