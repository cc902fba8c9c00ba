import type { Span } from '../model';
import type { LiveBlock, Stretch } from './article/blocks';
import { textWalker } from './article/collect';

/**
 * From offsets in a block to places in the page, made last and never kept: one static range where the text in
 * between is all the block's, else one for each text node. None where the page has changed the text meanwhile.
 */
export function toRanges({ stretches, text }: LiveBlock, { start, end }: Span): StaticRange[] {
  const inside = stretches.filter(({ at, length }) => at < end && at + length > start);
  const first = inside[0];
  const last = inside[inside.length - 1];
  if (!first || !last || !inside.every((stretch) => isIntact(stretch, text))) return [];
  if (inside.length === 1 || isUnbroken(first, last, inside.length)) {
    return [rangeOf(first, Math.max(start, first.at), last, Math.min(end, last.at + last.length))];
  }
  return inside
    .map((stretch) =>
      rangeOf(stretch, Math.max(start, stretch.at), stretch, Math.min(end, stretch.at + stretch.length)),
    )
    .filter(({ startOffset, endOffset }) => startOffset < endOffset);
}

/** The same for a mark of an article's blocks. */
export function rangesOf(mark: Span & { block: number }, blocks: readonly LiveBlock[]): StaticRange[] {
  const block = blocks[mark.block];
  return block ? toRanges(block, mark) : [];
}

const normal = (text: string) => text.replace(/\s/g, ' ');

/** Does a text node still stand in the page, and hold what was read from it? */
export function isIntact({ node, at, from, length }: Stretch, text: string): boolean {
  // The block's text is trimmed at its end, so the last stretch may be longer than what is left to compare.
  const expected = text.slice(at, at + length);
  const found = node.data.slice(from, from + expected.length);
  return node.isConnected && (found === expected || normal(found) === normal(expected));
}

/** Is there no text between the first and the last but that of the block? Buttons or lists may be nested in it. */
function isUnbroken(first: Stretch, last: Stretch, count: number): boolean {
  const walker = textWalker(first.node.getRootNode());
  walker.currentNode = first.node;
  for (let seen = 1; seen < count; seen++) if (!walker.nextNode()) return false;
  return walker.currentNode === last.node;
}

function rangeOf(from: Stretch, start: number, to: Stretch, end: number): StaticRange {
  return new StaticRange({
    startContainer: from.node,
    startOffset: from.from + start - from.at,
    endContainer: to.node,
    endOffset: to.from + end - to.at,
  });
}
