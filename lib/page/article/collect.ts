import { attribute, hasAttribute, parentOf, previousSiblingOf } from '../dom';
import type { Box, Outline, Run } from './outline';

/** A text node's place in its run. */
export interface Piece {
  node: Text;
  /** Line of the run; a `<br>` starts a new one. */
  line: number;
}
export interface Collected extends Outline {
  boxes: readonly LiveBox[];
  /** The text nodes of each run, in reading order. */
  pieces: readonly Piece[][];
}

/** Bounds against pages made to be endless. Real articles stay far below: the longest of 300 has 9,000 text nodes. */
const MOST_TEXT_NODES = 30_000;
const MOST_RUNS = 10_000;
const DEEPEST = 250;

const BLOCK_TAGS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER ' +
    'FORM H1 H2 H3 H4 H5 H6 HEADER HGROUP LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);
/** Never part of what an article says. */
const CLOSED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE TEXTAREA SELECT IFRAME BUTTON SVG svg NAV FOOTER ASIDE FIGCAPTION OBJECT VIDEO ' +
    'AUDIO DIALOG MENU'
  ).split(' '),
);

/** A box that reads the element's attributes when somebody asks. */
export class LiveBox implements Box {
  readonly tag: string;
  /** Found not to be shown by the page's styles. */
  concealed = false;
  constructor(
    readonly element: Element,
    readonly parent: number,
  ) {
    this.tag = element.nodeName;
  }
  get names(): string {
    return `${attribute(this.element, 'class')} ${attribute(this.element, 'id')}`;
  }
  get declared(): boolean {
    return attribute(this.element, 'itemprop') === 'articleBody';
  }
  get hidden(): boolean {
    return (
      this.concealed ||
      hasAttribute(this.element, 'hidden') ||
      HIDDEN_STYLE.test(attribute(this.element, 'style'))
    );
  }
}
const HIDDEN_STYLE = /display\s*:\s*none/i;

/** What holds for all text right inside an element. `block` is -1 where no text counts. */
interface Place {
  box: number;
  block: number;
  linked: boolean;
}

/** One walk over the text below some roots; nothing is changed and nothing laid out. */
export function collect(body: Element, roots: readonly Node[] = [body]): Collected {
  const boxes: LiveBox[] = [];
  const runs: Run[] = [];
  const pieces: Piece[][] = [];
  const places = new Map<Element, Place>();
  let line = 0;

  function placeOf(element: Element, depth: number): Place {
    let place = places.get(element);
    if (!place) {
      const outer = element === body ? null : parentOf(element);
      place = placeIn(element, outer && depth < DEEPEST ? placeOf(outer, depth + 1) : null);
      places.set(element, place);
    }
    return place;
  }

  function placeIn(element: Element, around: Place | null): Place {
    const tag = element.nodeName;
    if ((around && around.block < 0) || CLOSED_TAGS.has(tag)) return CLOSED;
    boxes.push(new LiveBox(element, around?.box ?? -1));
    const box = boxes.length - 1;
    const isBlock = !around || BLOCK_TAGS.has(tag);
    return { box, block: isBlock ? box : around.block, linked: (!isBlock && around.linked) || tag === 'A' };
  }

  function add(node: Text, data: string, { block, linked }: Place): void {
    let run = runs[runs.length - 1];
    const trimmed = data.trim();
    if (run?.box !== block) {
      if (!trimmed) return;
      run = { box: block, length: 0, linked: 0, tail: '' };
      runs.push(run);
      pieces.push([]);
      line = 0;
    } else if (followsBreak(node)) line++;
    pieces[pieces.length - 1]?.push({ node, line });
    if (!trimmed) return;
    run.length += trimmed.length;
    if (linked) run.linked += trimmed.length;
    run.tail = trimmed.length > TAIL ? trimmed.slice(-TAIL) : trimmed;
  }

  let left = MOST_TEXT_NODES;
  for (const root of roots) {
    const walker = textWalker(root);
    for (let node = walker.nextNode(); node && left-- > 0; node = walker.nextNode()) {
      const parent = parentOf(node);
      if (!parent) continue;
      const place = placeOf(parent, 0);
      if (place.block >= 0) add(node as Text, (node as Text).data, place);
      if (runs.length > MOST_RUNS) break;
    }
  }
  return { boxes, runs, pieces };
}

const TAIL = 8;
const CLOSED: Place = { box: -1, block: -1, linked: false };

export function textWalker(root: Node): TreeWalker {
  return Document.prototype.createTreeWalker.call(root.ownerDocument, root, NodeFilter.SHOW_TEXT);
}

/** Does a line break stand between this text and the one before it in the same block? */
function followsBreak(node: Node): boolean {
  for (let inner: Node | null = node, steps = 0; inner && steps < 6; inner = parentOf(inner), steps++) {
    const before = previousSiblingOf(inner);
    if (before) return before.nodeName === 'BR';
  }
  return false;
}
