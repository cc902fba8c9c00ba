import type { Collected, LiveRun } from './article/collect';
import { parentOf } from './dom';

/**
 * Marks the boxes of chosen runs that the page's styles don't show. Returns how many such runs there are. Only what was
 * chosen is asked about, because the browser has the answer ready for elements, but not for free. If nothing at all is
 * shown (a page still hidden while it loads, a document without a window), everything is taken as shown.
 */
export function conceal({ boxes }: Collected, chosen: readonly LiveRun[]): number {
  const body = boxes[0]?.element;
  if (!body?.checkVisibility || !isShown(body)) return 0;
  const hidden = new Set<Element>();
  let count = 0;
  for (const { box } of chosen) {
    if (isShown(box.element)) continue;
    count++;
    box.concealed = true;
    hidden.add(outermostHidden(box.element));
  }
  for (const box of boxes) box.concealed ||= hidden.has(box.element);
  return count;
}

/**
 * Whether the page's styles show an element. What is about to fade in counts as shown, unless `opacityProperty` counts.
 */
export const isShown = (element: Element, opacityProperty?: boolean): boolean =>
  Element.prototype.checkVisibility.call(element, { visibilityProperty: true, opacityProperty });

/** Climbing goes no further than any real page is deep. */
function outermostHidden(element: Element, most = 100): Element {
  const outer = parentOf(element);
  return !most || !outer || isShown(outer) ? element : outermostHidden(outer, most - 1);
}
