import type { Collected, LiveRun } from './article/collect';
import { parentOf } from './dom';

/**
 * Marks the boxes of chosen runs that the page's styles don't show; true where there are any. Only what was chosen
 * is asked, as the browser has the answer ready for elements but not for free. Where nothing at all is shown (a page
 * still hidden while it loads, a document without a window) all is taken as shown.
 */
export function conceal({ boxes }: Collected, chosen: readonly LiveRun[]): boolean {
  const body = boxes[0]?.element;
  if (!body?.checkVisibility || !isShown(body)) return false;
  const hidden = new Set<Element>();
  for (const { box } of chosen) {
    if (isShown(box.element)) continue;
    box.concealed = true;
    hidden.add(outermostHidden(box.element));
  }
  for (const box of hidden.size > 0 ? boxes : []) box.concealed ||= hidden.has(box.element);
  return hidden.size > 0;
}

const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** Climbing goes no further than any real page is deep. */
const HIGHEST = 100;

function outermostHidden(element: Element): Element {
  let outermost = element;
  for (let steps = 0; steps < HIGHEST; steps++) {
    const outer = parentOf(outermost);
    if (!outer || isShown(outer)) break;
    outermost = outer;
  }
  return outermost;
}
