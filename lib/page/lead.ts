import { bodyOf } from './dom';

/** What has the focus, if anything, in open shadow trees, too; where nothing has it, browsers name the page's body. */
export function focused(doc: Document): HTMLElement | null {
  let { activeElement } = doc;
  // Of a tree, what is around it knows only the host.
  while (activeElement?.shadowRoot?.activeElement) ({ activeElement } = activeElement.shadowRoot);
  return activeElement === bodyOf(doc) ? null : (activeElement as HTMLElement | null);
}

/**
 * Leads the keyboard, and with it a screen reader, to an element of the page, which doesn't scroll by that. What can't
 * have the focus gets `tabindex` for as long as it has it: a caret alone (tried) moves neither the next Tab stop of a
 * page that is new in Chromium, nor the place where some screen readers go on.
 */
export function focusOn(element: HTMLElement): void {
  const left = () => {
    // A window that is left for another one keeps its place.
    if (focused(element.ownerDocument) === element) return;
    element.removeAttribute('tabindex');
    element.removeEventListener('blur', left);
  };
  const isOurs = element.tabIndex < 0 && !element.hasAttribute('tabindex');
  if (isOurs) {
    element.tabIndex = -1;
    element.addEventListener('blur', left);
  }
  element.focus({ preventScroll: true });
  // Something of the page's may not let it go there.
  if (isOurs) left();
}
