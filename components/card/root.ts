import { element } from './element';

/**
 * A place of our own in a stranger's page. It is above everything, untouched by the page's styles, and closed to its
 * scripts.
 */
export function createRoot(css: string, doc: Document): { host: HTMLElement; root: ShadowRoot } {
  const host = Document.prototype.createElement.call(doc, 'div');
  // Popovers stand in the top layer, which no z-index of the page reaches.
  host.popover = 'manual';
  const root = host.attachShadow({ mode: 'closed' });
  root.append(element('style', {}, css));
  // A page's named elements can overlay the document's own properties.
  Document.prototype.querySelector.call(doc, ':root')?.append(host);
  host.showPopover();
  return { host, root };
}
