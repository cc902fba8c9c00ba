// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toRanges } from './anchor';
import type { LiveBlock } from './article/blocks';
import { readArticle } from './read';

/** happy-dom has no StaticRange; what we make of it is a plain record. */
Object.assign(globalThis, {
  StaticRange: class {
    constructor(init: StaticRangeInit) {
      Object.assign(this, init);
    }
  },
});

const FILLER = `<p>${'The talks went on in the harbour town, and nobody knew for how long they would. '.repeat(4)}</p>`;

function blocksOf(html: string): LiveBlock[] {
  document.body.innerHTML = `<article>${FILLER}<p id="it">${html}</p>${FILLER}</article>`;
  const element = document.getElementById('it');
  return readArticle(document.body).filter((block) => block.element === element);
}
const blockOf = (html: string) => blocksOf(html)[0] as LiveBlock;

function textOf({ startContainer, startOffset, endContainer, endOffset }: StaticRange): string {
  if (startContainer === endContainer) return (startContainer as Text).data.slice(startOffset, endOffset);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  walker.currentNode = startContainer;
  let text = (startContainer as Text).data.slice(startOffset);
  for (let node = walker.nextNode(); node && node !== endContainer; node = walker.nextNode())
    text += (node as Text).data;
  return text + (endContainer as Text).data.slice(0, endOffset);
}

describe('ranges of a block', () => {
  it('round-trip: whatever the offsets and however the text is split into nodes, they cover that very text', () => {
    const piece = fc.record({
      text: fc.stringMatching(/^[a-z .\n]{1,20}$/),
      tag: fc.constantFrom('', 'b', 'a', 'i'),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (pieces, a, b) => {
        const block = blockOf(
          `Start${pieces.map(({ text, tag }) => (tag ? `<${tag}>${text}</${tag}>` : text)).join('')}, and that is the end of it all.`,
        );
        const start = a % block.text.length;
        const end = start + 1 + (b % (block.text.length - start));
        const covered = toRanges(block, { start, end }).map(textOf).join('');
        expect(covered.replace(/\s/g, ' ')).toBe(block.text.slice(start, end));
      }),
      { numRuns: 150 },
    );
  });

  it('cover each text node by itself where something else is nested in the block', () => {
    const block = blockOf('The long talks <button>Share</button>ended late in the evening, he said.');
    const ranges = toRanges(block, { start: 4, end: 20 });
    expect(ranges.map(textOf)).toEqual(['long talks ', 'ended']);
  });

  it('are none where the page has changed or removed the text', () => {
    const block = blockOf('The long talks ended late in the evening, he said.');
    const node = block.stretches[0]?.node as Text;
    node.data = 'Now quite another text stands here, and it is longer.';
    expect(toRanges(block, { start: 4, end: 20 })).toEqual([]);
    node.remove();
    expect(toRanges(block, { start: 4, end: 20 })).toEqual([]);
  });
});
