import type { Block, BlockKind } from '../../model/page';
import type { LiveRun } from './collect';
import { around, type Box } from './outline';

/** Where a text node's characters stand in a block: character `at` of the block is character `from` of the node. */
export interface Stretch {
  node: Text;
  at: number;
  from: number;
  length: number;
}
/** One block of the article together with the live text nodes it was read from. */
export interface LiveBlock extends Block {
  stretches: Stretch[];
  /**
   * The element that holds the text. If that is a form, the element around it, because a form's fields may overlay
   * whatever is asked of it.
   */
  element: Element;
}

/** Limits for endless pages. What goes beyond them is not read. */
const LONGEST_BLOCK = 50_000;
const LONGEST_ARTICLE = 600_000;

/** The innermost of these around the text decides. */
const KINDS: [RegExp, BlockKind][] = [
  [/^BLOCKQUOTE$/, 'quote'],
  [/^(LI|D[DT])$/, 'list-item'],
  [/^T[DH]$/, 'cell'],
  [/^H\d$/, 'heading'],
];

/** The blocks of the chosen runs. A line break inside a run starts a new block. */
export function toBlocks(chosen: readonly LiveRun[]): LiveBlock[] {
  const blocks: LiveBlock[] = [];
  let left = LONGEST_ARTICLE;
  for (const { box, pieces } of chosen) {
    for (const line of pieces) {
      const block = join(line, Math.min(left, LONGEST_BLOCK));
      if (!block.text) continue;
      left -= block.text.length;
      blocks.push({
        kind: kindOf(box),
        element: (box.tag === 'FORM' ? (box.parent ?? box) : box).element,
        ...block,
      });
    }
  }
  return blocks;
}

function kindOf(from: Box): BlockKind {
  for (const { tag } of around(from)) {
    const found = KINDS.find(([tags]) => tags.test(tag));
    if (found) return found[1];
  }
  return 'paragraph';
}

/** White space that the browser shows as one space becomes one. Characters keep their number, so that offsets hold. */
const LINE_SPACE = /[\t\n\v\f\r\u2028\u2029]/g;

function join(nodes: readonly Text[], most: number): { text: string; stretches: Stretch[] } {
  let text = '';
  const stretches: Stretch[] = [];
  for (const node of nodes) {
    const { data } = node;
    const from = text ? 0 : data.length - data.trimStart().length;
    const length = Math.min(data.length - from, most - text.length);
    if (length <= 0) continue;
    stretches.push({ node, at: text.length, from, length });
    text += data.slice(from, from + length);
  }
  return { text: text.trimEnd().replace(LINE_SPACE, ' '), stretches };
}
