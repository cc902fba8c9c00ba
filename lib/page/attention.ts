import type { LiveMark } from './marks';
import type { Stage } from './stage';

/** What the reader does with the marked article. */
export interface Attention {
  /** A marked sentence was clicked. */
  opened: (mark: LiveMark) => void;
  /** The reader scrolled; at most a few times a second. */
  scrolled: () => void;
}

/** Follows pointer and scrolling until the signal ends. The page's links, buttons and selections stay its own. */
export function attend(doc: Document, stage: Stage, attention: Attention, signal: AbortSignal): void {
  const options = { signal, passive: true };
  doc.addEventListener('pointerover', ({ target }) => stage.near(target as Node), options);
  doc.addEventListener(
    'click',
    (event) => {
      // The reader clicks on elements only; which class they are of depends on their frame.
      const target = event.target as Element;
      if (!isPlainClick(event) || target.closest(CONTROL) || isSelecting(doc)) return;
      const mark = stage.at(target, event);
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
  // An article in a frame is scrolled by the page around it, too.
  for (const each of [doc, document])
    each.addEventListener('scroll', scrolled, { ...options, capture: true });
}

/** Milliseconds. */
const BETWEEN_SCROLLS = 150;

const isPlainClick = (event: MouseEvent) =>
  event.isTrusted &&
  event.button === 0 &&
  !event.defaultPrevented &&
  !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey);

const CONTROL = 'a, button, input, select, textarea, label, summary, [contenteditable]';

const isSelecting = (doc: Document) => doc.getSelection()?.isCollapsed === false;
