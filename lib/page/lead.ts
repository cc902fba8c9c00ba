import { bodyOf } from './dom';

/** What has the focus, if anything; where nothing has it, browsers name the page's body. */
export function focused(doc: Document): HTMLElement | null {
  const { activeElement } = doc;
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
    if (element.ownerDocument.activeElement === element) return;
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
