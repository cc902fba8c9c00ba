import type { CardPoint } from '../../lib/model/card';
import type { Prediction } from '../../lib/model/class';
import { content } from './content';
import { element } from './element';
import { place, type Where } from './place';
import { createRoot } from './root';

/**
 * The card beside a marked sentence: a point in a few lines, in a closed shadow root that the page can't see into. It
 * takes the focus and gives it back. Escape and a press elsewhere close it. There is one card at a time.
 */
export function createCard(showAll: (point: string) => void) {
  let close = (_isReplaced?: boolean) => {};
  return {
    /** Shows the first point; the reader can turn to the others. */
    open(shown: CardContent, at: At, predict: Predict): void {
      close(true);
      close = openCard(shown, at, predict, showAll);
    },
    close: () => close(),
  };
}

interface CardContent {
  points: readonly CardPoint[];
  style: string;
}
type Predict = (point: string, prediction: Prediction) => void;
interface At {
  /** Where the sentence stands now. */
  place: () => Where;
  /** Called when the card is closed. Leads the focus back to where it was, if the card had it. */
  back: (hadFocus: boolean) => void;
}

function openCard(
  { points, style }: CardContent,
  { place: where, back }: At,
  predict: Predict,
  showAll: (point: string) => void,
) {
  const { view, element: sentence } = where();
  const { host, root } = createRoot(style, view.document);
  // In class: the question, then the outcome.
  const card = element('section', {
    role: 'dialog',
    tabindex: '-1',
    'aria-labelledby': 'h2',
    'aria-describedby': '0',
  });
  root.append(card);
  const life = new AbortController();
  /** Leads the focus back to where it was, unless another card takes its place. */
  const close = (isReplaced?: boolean) => {
    if (life.signal.aborted) return;
    life.abort();
    watch.disconnect();
    // In Firefox we must not touch anything of a frame that is gone.
    try {
      const hadFocus = root.activeElement !== null;
      host.remove();
      back(hadFocus && !isReplaced);
    } catch {}
  };
  /** How far below the sentence's beginning the card stands. */
  const offset = () => host.getBoundingClientRect().top - sentence.getBoundingClientRect().top;
  let placed = 0;
  let isSettled = false;
  const put = () => {
    place(host, card, where());
    placed = offset();
  };
  const turnTo = (point: CardPoint) => {
    const others = points.filter((other) => other !== point);
    // The page may be in another language.
    card.lang = point.reader;
    card.replaceChildren(...content(point, others, { showAll, turnTo, predict, close: () => close() }));
    put();
    card.focus({ preventScroll: true });
  };
  if (points[0]) turnTo(points[0]);
  // What comes late, like ads, moves the text. If the page was just being scrolled, Chromium tells only with the next
  // frame how far it came; this is first called then, and only from then on can the sentence scroll away. (Asking for the
  // place lights the sentence, so it ends in time.)
  const watch = new ResizeObserver(() => {
    isSettled = true;
    put();
  });
  watch.observe(host.parentElement as Element);
  closeWhenLeft(view, host, () => isSettled && Math.abs(offset() - placed) > 1, close, life.signal);
  card.addEventListener('keydown', (event) => {
    // Readers who type in the card don't mean the page's own shortcuts.
    event.stopPropagation();
    // After the card's last button, Tab would go on from the very top of the page.
    const buttons = [...card.querySelectorAll('button')];
    const edge = event.shiftKey ? [card, buttons[0]] : [buttons.at(-1)];
    if (event.key !== 'Tab' || !edge.includes(root.activeElement as HTMLButtonElement)) return;
    event.preventDefault();
    close();
  });
  return close;
}

/**
 * Closes on Escape wherever the focus is, on a press outside, and when a part of the page that holds the sentence
 * scrolls away from under the card. (A ticker that runs elsewhere is none.)
 */
function closeWhenLeft(
  view: Window,
  host: HTMLElement,
  isLeft: () => boolean,
  close: () => void,
  signal: AbortSignal,
): void {
  const options = { capture: true, signal };
  const keepFromPage = (event: KeyboardEvent) => {
    if (event.key === 'Escape') event.stopPropagation();
    return event.key === 'Escape';
  };
  const onKey = (event: KeyboardEvent) => {
    if (!keepFromPage(event)) return;
    event.preventDefault();
    // Where the key is let go, some pages close what they show their article in.
    view.addEventListener('keyup', keepFromPage, { capture: true, once: true });
    close();
  };
  view.addEventListener('keydown', onKey, options);
  view.addEventListener('pointerdown', ({ target }) => target !== host && close(), options);
  view.addEventListener(
    'scroll',
    ({ target }) => (target as Element).tagName && isLeft() && close(),
    options,
  );
}
