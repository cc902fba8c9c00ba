import type { Span } from '../model/page';
import type { LiveBlock, Stretch } from './article/blocks';
import { textWalker } from './article/collect';

/**
 * From offsets in a block to places in the page. The ranges are made last and never kept. There is one static range if
 * all the text in between is the block's, otherwise one for each text node, and none if the page has meanwhile changed
 * the text.
 */
export function toRanges({ stretches, text }: LiveBlock, { start, end }: Span): StaticRange[] {
  const inside = stretches.filter(({ at, length }) => at < end && at + length > start);
  const first = inside[0];
  const last = inside.at(-1) as Stretch;
  if (!first || !inside.every((stretch) => isIntact(stretch, text))) return [];
  const range = (from: Stretch, to: Stretch) =>
    new StaticRange({
      startContainer: from.node,
      startOffset: from.from + Math.max(start - from.at, 0),
      endContainer: to.node,
      endOffset: to.from + Math.min(end - to.at, to.length),
    });
  // Is the block's the only text in between? Buttons or lists may be nested in it.
  const walker = textWalker(document);
  walker.currentNode = first.node;
  const isUnbroken = inside.every(({ node }) => node === first.node || node === walker.nextNode());
  if (isUnbroken) return [range(first, last)];
  return inside
    .map((stretch) => range(stretch, stretch))
    .filter(({ startOffset, endOffset }) => startOffset < endOffset);
}

const normal = (text: string) => text.replace(/\s/g, ' ');

/** Is a text node still in the page, and does it hold what was read from it? */
export function isIntact({ node, at, from, length }: Stretch, text: string): boolean {
  // The block's text is trimmed at its end, so the last stretch may be longer than what is left to compare with.
  const expected = text.slice(at, at + length);
  const found = node.data.slice(from, from + expected.length);
  return node.isConnected && (found === expected || normal(found) === normal(expected));
}
