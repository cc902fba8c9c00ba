import { attribute, matches, parentOf } from '../dom';
import type { Box, Outline, Run } from './outline';

export interface LiveRun extends Run {
  box: LiveBox;
  /** Its text nodes, in reading order; a `<br>` starts a new line. */
  pieces: Text[][];
}
export interface Collected extends Outline {
  boxes: readonly LiveBox[];
  runs: readonly LiveRun[];
}

/**
 * Limits, in case a page is made to be endless. Real articles stay far below: the longest of 300 has 9,000 text nodes.
 */
const MOST_TEXT_NODES = 30_000;
const DEEPEST = 250;
/** As much of a run's end as tells whether a sentence ends there. */
const TAIL = 8;

/** Those in which text may stand itself, rather than in other blocks only, as in lists and rows. */
const BLOCK_TAGS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BODY CENTER DD DETAILS DIV DT FIGURE FORM H1 H2 H3 H4 H5 H6 HEADER LI MAIN P PRE SECTION SUMMARY TD TH'.split(
    ' ',
  ),
);
/** Never part of what an article says. */
const CLOSED_TAGS = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEXTAREA SELECT BUTTON svg NAV FOOTER ASIDE FIGCAPTION CAPTION OBJECT VIDEO AUDIO ' +
    'DIALOG MENU'
  ).split(' '),
);

const HIDDEN = '[hidden], [style*="display:none" i], [style*="display: none" i]';

/** A box that reads the element's attributes only when asked. */
export class LiveBox implements Box {
  readonly tag: string;
  /** The page's styles don't show it. */
  concealed = false;
  constructor(
    readonly element: Element,
    readonly parent: LiveBox | null,
  ) {
    this.tag = element.nodeName;
  }
  get naming(): string {
    return ['class', 'id', 'itemprop'].map((name) => attribute(this.element, name)).join(' ');
  }
  get hidden(): boolean {
    return this.concealed || matches(this.element, HIDDEN);
  }
}

/** What holds for all text directly inside an element. Null if no text counts there. */
interface TextPlace {
  box: LiveBox;
  block: LiveBox;
  linked: boolean;
}

/** One walk over the text below some roots. It changes nothing and lays nothing out. */
export function collect(body: Element, roots: readonly Node[] = [body]): Collected {
  const boxes: LiveBox[] = [];
  const runs: LiveRun[] = [];
  const places = new Map<Element, TextPlace | null>();

  function placeOf(element: Element, depth: number): TextPlace | null {
    let place = places.get(element);
    if (place === undefined) {
      const outer = element === body || depth > DEEPEST ? null : parentOf(element);
      const around = outer && placeOf(outer, depth + 1);
      const isClosed = (outer && !around) || CLOSED_TAGS.has(element.nodeName);
      place = isClosed ? null : placeIn(element, around);
      places.set(element, place);
    }
    return place;
  }

  function placeIn(element: Element, around: TextPlace | null): TextPlace {
    const box = new LiveBox(element, around?.box ?? null);
    boxes.push(box);
    const isBlock = !around || BLOCK_TAGS.has(box.tag);
    return {
      box,
      block: isBlock ? box : around.block,
      linked: around?.linked || (box.tag === 'A' && matches(element, '[href]')),
    };
  }

  function add(node: Text, { block, linked }: TextPlace): void {
    let run = runs.at(-1);
    const trimmed = node.data.trim();
    if (run?.box !== block) {
      if (!trimmed) return;
      run = { box: block, length: 0, linked: 0, tail: '', pieces: [[]] };
      runs.push(run);
    } else if (followsBreak(node)) run.pieces.push([]);
    run.pieces.at(-1)?.push(node);
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
      if (place) add(node as Text, place);
    }
  }
  return { boxes, runs };
}

export function textWalker(root: Node): TreeWalker {
  // Any document can walk through the nodes of any other.
  return Document.prototype.createTreeWalker.call(document, root, NodeFilter.SHOW_TEXT);
}

/** Whether a line break stands between this text and the one before it in the same block. */
function followsBreak(node: Node): boolean {
  for (let inner: Node | null = node, steps = 0; inner && steps < 6; inner = parentOf(inner), steps++) {
    const before: Node | null = inner.previousSibling;
    if (before) return before.nodeName === 'BR';
  }
  return false;
}
