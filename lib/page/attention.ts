import { listenTo, matches } from './dom';
import type { LiveMark } from './marks';
import type { Reading } from './read';
import type { Stage } from './stage';

/** What the reader does with the marked article. */
export interface Attention {
  /** A marked sentence was clicked. */
  opened: (mark: LiveMark) => void;
  /** The reader scrolled. Called at most a few times a second. */
  scrolled: () => void;
}

/** Follows pointer and scrolling until the signal ends. It leaves the page's links, buttons and selections alone. */
export function attend(
  { doc, blocks }: Reading,
  stage: Stage,
  attention: Attention,
  signal: AbortSignal,
): void {
  const options = { signal, passive: true };
  const near = (event: Event) => stage.near(innermost(event));
  // Events within a shadow tree may not leave it. If there is none, the second is the first, and isn't added again.
  for (const each of [doc, blocks[0]?.element.getRootNode()]) listenTo(each, 'pointerover', near, options);
  listenTo(
    doc,
    'click',
    (event: MouseEvent) => {
      if (!isPlainClick(event) || event.composedPath().some(isControl)) return;
      // The reader selects text.
      if (Document.prototype.getSelection.call(doc)?.isCollapsed === false) return;
      const mark = stage.at(innermost(event), event);
      if (mark) attention.opened(mark);
    },
    options,
  );
  let waiting = false;
  const scrolled = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      if (!signal.aborted) attention.scrolled();
    }, BETWEEN_SCROLLS);
  };
  // The page around a frame scrolls the article in it, too.
  for (const each of [doc, document]) listenTo(each, 'scroll', scrolled, { ...options, capture: true });
}

/** Milliseconds. */
const BETWEEN_SCROLLS = 150;

const isPlainClick = (event: MouseEvent) =>
  event.isTrusted &&
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);

/** The element under the pointer, also in open shadow trees. (Its class depends on its frame.) */
const innermost = (event: Event) => event.composedPath()[0] as Element;

const ELEMENT = 1;
const CONTROL = 'a[href], button, input, select, textarea, label, summary, [contenteditable]';
const isControl = (target: EventTarget) =>
  (target as Element).nodeType === ELEMENT && matches(target as Element, CONTROL);
