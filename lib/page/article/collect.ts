import { attribute, parentOf } from '../dom';
import type { Box, Outline, Run } from './outline';

/** A text node's place in its run. */
export interface Piece {
  node: Text;
  /** Line of the run; a `<br>` starts a new one. */
  line: number;
}
export interface Collected extends Outline {
  /** The text nodes of each run, in reading order. */
  pieces: Piece[][];
  elements: Element[];
}

/** Bounds against pages made to be endless. Real articles stay far below: the longest of 300 has 9,000 text nodes. */
const MOST_TEXT_NODES = 30_000;
const MOST_RUNS = 10_000;
const DEEPEST = 150;
const MOST_SHADOWS = 12;

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Never part of what an article says; the walk does not enter them. */
const CLOSED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME BUTTON SVG svg NAV FOOTER ASIDE FIGCAPTION OBJECT VIDEO ' +
    'AUDIO DIALOG MENU'
  ).split(' '),
);

/** One walk over the text below `body`, open shadow trees included; nothing is changed and nothing laid out. */
export function collect(body: Element): Collected {
  const boxes: Box[] = [];
  const elements: Element[] = [];
  const runs: Run[] = [];
  const pieces: Piece[][] = [];
  const indexes = new Map<Element, number>();
  let left = MOST_TEXT_NODES;
  let line = 0;

  function boxOf(element: Element, depth = 0): number {
    const known = indexes.get(element);
    if (known !== undefined) return known;
    const around = element === body || depth > DEEPEST ? null : parentOf(element);
    const parent = around ? boxOf(around, depth + 1) : -1;
    boxes.push({
      parent,
      tag: element.nodeName,
      names: `${attribute(element, 'class')} ${attribute(element, 'id')}`,
      declared: attribute(element, 'itemprop') === 'articleBody',
    });
    elements.push(element);
    indexes.set(element, boxes.length - 1);
    return boxes.length - 1;
  }

  function add(node: Text): void {
    const trimmed = node.data.trim();
    const { block, linked } = blockOf(node, body);
    if (!block) return;
    const box = boxOf(block);
    let run = runs[runs.length - 1];
    if (run?.box !== box) {
      if (!trimmed) return;
      run = { box, length: 0, linked: 0, tail: '' };
      runs.push(run);
      pieces.push([]);
      line = 0;
    }
    run.length += trimmed.length;
    if (linked) run.linked += trimmed.length;
    if (trimmed) run.tail = trimmed.slice(-8);
    pieces[pieces.length - 1]?.push({ node, line });
  }

  function walk(root: Node, shadows = 0): void {
    const walker = createWalker(root);
    for (
      let node = walker.nextNode();
      node && left > 0 && runs.length < MOST_RUNS;
      node = walker.nextNode()
    ) {
      left--;
      if (node.nodeType === Node.TEXT_NODE) add(node as Text);
      else if (node.nodeName === 'BR') line++;
      else {
        const { shadowRoot } = node as Element;
        if (shadowRoot && shadows < MOST_SHADOWS) walk(shadowRoot, shadows + 1);
      }
    }
  }

  walk(body);
  return { boxes, runs, pieces, elements };
}

/** Text, line breaks and custom elements, which alone may carry a shadow tree worth reading. */
function createWalker(root: Node): TreeWalker {
  const what = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  return Document.prototype.createTreeWalker.call(root.ownerDocument, root, what, (node) => {
    if (node.nodeType === Node.TEXT_NODE) return NodeFilter.FILTER_ACCEPT;
    if (isClosed(node as Element)) return NodeFilter.FILTER_REJECT;
    const { nodeName } = node;
    return nodeName === 'BR' || nodeName.includes('-') ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP;
  });
}

const HIDDEN_STYLE = /display\s*:\s*none/i;
function isClosed(element: Element): boolean {
  return (
    CLOSED_TAGS.has(element.nodeName) ||
    Element.prototype.hasAttribute.call(element, 'hidden') ||
    HIDDEN_STYLE.test(attribute(element, 'style'))
  );
}

/** The nearest block element around a text, and whether the text is a link's. */
function blockOf(node: Text, body: Element): { block: Element | null; linked: boolean } {
  let element = parentOf(node);
  let linked = false;
  for (let depth = 0; element && depth < DEEPEST; depth++) {
    if (element === body || BLOCK_TAGS.has(element.nodeName)) return { block: element, linked };
    if (element.nodeName === 'A') linked = true;
    element = parentOf(element);
  }
  return { block: null, linked };
}
