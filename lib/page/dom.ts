/**
 * For reading the tree of a page that may be hostile. A form's own properties can be overlaid by its fields
 * (`<input name="parentNode">`), and the document's by named elements (`<form name="body">`), even in content scripts.
 * So we take the getters from the prototypes, which the page can't reach from its world.
 */
function getter<T, R>(prototype: T, name: keyof T & string): (of: T) => R {
  const get = Object.getOwnPropertyDescriptor(prototype, name)?.get;
  return (of) => (get ? get.call(of) : of[name]) as R;
}

const parentNode = getter<Node, Node | null>(Node.prototype, 'parentNode');
export const bodyOf = getter<Document, HTMLElement | null>(Document.prototype, 'body');
export const activeIn = getter<Document, Element | null>(Document.prototype, 'activeElement');
export const viewOf = getter<Document, (Window & typeof globalThis) | null>(
  Document.prototype,
  'defaultView',
);
const textContent = getter<Node, string | null>(Node.prototype, 'textContent');
/** DOMs other than the browsers' define it again for each class. There we ask for it by name. */
export function textOf(node: Node): string {
  const text: unknown = textContent(node) || node.textContent;
  return typeof text === 'string' ? text : '';
}

/** Types of nodes, as numbers, because every page pays for every byte here. */
const FRAGMENT = 11;
const DOCUMENT = 9;

/** The element around a node. From the top of an open shadow tree it continues to the host. */
export function parentOf(node: Node): Element | null {
  const parent = parentNode(node);
  if (parent === null) return null;
  if (parent.nodeType === FRAGMENT) return (parent as Partial<ShadowRoot>).host ?? null;
  return parent.nodeType === DOCUMENT ? null : (parent as Element);
}

export const all = (doc: Document, selector: string): Element[] => [
  ...Document.prototype.querySelectorAll.call(doc, selector),
];

/** Listens for events; returns nothing. */
export function listenTo<E extends Event>(
  target: EventTarget | undefined,
  type: string,
  act: (event: E) => void,
  options: AddEventListenerOptions,
): void {
  if (target) EventTarget.prototype.addEventListener.call(target, type, act as EventListener, options);
}

export const contains = (outer: Node, inner: Node): boolean => Node.prototype.contains.call(outer, inner);

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);

export function attribute(element: Element, name: string): string {
  return Element.prototype.getAttribute.call(element, name) ?? '';
}
