import type { Brief, Prediction } from '../../lib/model';
import type { Texts } from '../text';
import css from './card.css?inline';
import { content } from './content';
import { element } from './element';
import { place, type Where } from './place';
import { createRoot } from './root';

/**
 * The card beside a marked sentence: a point in a few lines, in a closed shadow root that the page can't see into.
 * It takes the focus and gives it back; Escape and a press elsewhere close it. One card at a time.
 */
export function createCard(texts: Texts, showAll: (point: string) => void) {
  let close = () => {};
  return {
    /** Shows the first brief; the reader can turn to the others. `where` tells where the sentence stands now. */
    open(briefs: readonly Brief[], where: () => Where, predict: Predict): void {
      close();
      close = openCard(briefs, where, predict, texts, showAll);
    },
    close: () => close(),
  };
}

type Predict = (point: string, prediction: Prediction) => void;

function openCard(
  briefs: readonly Brief[],
  where: () => Where,
  predict: Predict,
  texts: Texts,
  showAll: (point: string) => void,
) {
  const { view } = where();
  const { document } = view;
  const before = document.activeElement;
  const { host, root } = createRoot(css, document);
  const card = element('section', {
    role: 'dialog',
    tabindex: '-1',
    'aria-label': texts.t('cardLabel'),
    // The page's language may be another.
    lang: texts.language,
  });
  root.append(card);
  const life = new AbortController();
  const close = () => {
    if (life.signal.aborted) return;
    life.abort();
    // In Firefox nothing of a frame that is gone may be touched.
    try {
      const hadFocus = document.activeElement === host;
      host.remove();
      if (hadFocus && before) (before as HTMLElement).focus({ preventScroll: true });
    } catch {}
  };
  const put = () => place(host, card, where());
  const turnTo = (brief: Brief) => {
    const others = briefs.filter((other) => other !== brief);
    card.replaceChildren(...content(brief, others, texts, { showAll, turnTo, predict, close }));
    put();
    card.focus({ preventScroll: true });
  };
  if (briefs[0]) turnTo(briefs[0]);
  closeWhenLeft(document, host, close, life.signal);
  view.addEventListener('resize', put, { signal: life.signal });
  return close;
}

/** On Escape wherever the focus is, on a press outside, and when a part of the page scrolls away from under the card. */
function closeWhenLeft(document: Document, host: HTMLElement, close: () => void, signal: AbortSignal): void {
  const options = { capture: true, signal };
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close();
  };
  const unlessOurs = ({ target }: Event) => {
    if (target !== host && target !== document) close();
  };
  document.addEventListener('keydown', onKey, options);
  document.addEventListener('pointerdown', unlessOurs, options);
  document.addEventListener('scroll', unlessOurs, options);
  // The page's own shortcuts are not meant by who types in the card.
  host.addEventListener('keydown', (event) => event.stopPropagation(), { signal });
}
