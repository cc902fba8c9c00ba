import type { CardPoint, Prediction } from '../../lib/model';
import { content } from './content';
import { element } from './element';
import { place, type Where } from './place';
import { createRoot } from './root';

/**
 * The card beside a marked sentence: a point in a few lines, in a closed shadow root that the page can't see into.
 * It takes the focus and gives it back; Escape and a press elsewhere close it. One card at a time.
 */
export function createCard(showAll: (point: string) => void) {
  let close = (_isReplaced?: boolean) => {};
  return {
    /** Shows the first point; the reader can turn to the others. */
    open(shown: Shown, at: At, predict: Predict): void {
      close(true);
      close = openCard(shown, at, predict, showAll);
    },
    close: () => close(),
  };
}

interface Shown {
  points: readonly CardPoint[];
  style: string;
}
type Predict = (point: string, prediction: Prediction) => void;
interface At {
  /** Where the sentence stands now. */
  place: () => Where;
  /** The card is closed: leads the focus back to where it was, if it was in the card. */
  back: (hadFocus: boolean) => void;
}

function openCard(
  { points, style }: Shown,
  { place: where, back }: At,
  predict: Predict,
  showAll: (point: string) => void,
) {
  const { view } = where();
  const { document } = view;
  const { host, root } = createRoot(style, document);
  const card = element('section', { role: 'dialog', tabindex: '-1' });
  root.append(card);
  const life = new AbortController();
  /** Leads the focus back where it stood, unless another card takes its place. */
  const close = (isReplaced?: boolean) => {
    if (life.signal.aborted) return;
    life.abort();
    // In Firefox nothing of a frame that is gone may be touched.
    try {
      const hadFocus = document.activeElement === host;
      host.remove();
      back(hadFocus && !isReplaced);
    } catch {}
  };
  // Asking for the place lights the sentence, which a closed card is not to.
  const put = () => card.isConnected && place(host, card, where());
  const turnTo = (point: CardPoint) => {
    const others = points.filter((other) => other !== point);
    card.ariaLabel = point.label;
    // The page's language may be another.
    card.lang = point.reader;
    card.replaceChildren(...content(point, others, { showAll, turnTo, predict, close: () => close() }));
    put();
    card.focus({ preventScroll: true });
  };
  if (points[0]) turnTo(points[0]);
  // Where the page was just being scrolled, Chromium tells only with the next frame how far it came.
  requestAnimationFrame(put);
  closeWhenLeft(view, host, close, life.signal);
  card.addEventListener('keydown', (event) => {
    // The page's own shortcuts are not meant by who types in the card.
    event.stopPropagation();
    // Beyond its last button the page would go on from its very top.
    const buttons = [...card.querySelectorAll('button')];
    const edge = event.shiftKey ? [card, buttons[0]] : [buttons.at(-1)];
    if (event.key !== 'Tab' || !edge.includes(root.activeElement as HTMLButtonElement)) return;
    event.preventDefault();
    close();
  });
  view.addEventListener('resize', put, { signal: life.signal });
  return close;
}

/** On Escape wherever the focus is, on a press outside, and when a part of the page scrolls away from under the card. */
function closeWhenLeft(view: Window, host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const unlessOurs = ({ target }: Event) => {
    if (target !== host && target !== view.document) close();
  };
  view.addEventListener('keydown', onKey, options);
  view.addEventListener('pointerdown', unlessOurs, options);
  view.addEventListener('scroll', unlessOurs, options);
}
