import { activeIn, bodyOf } from './dom';

/**
 * The element that has the focus, also inside open shadow trees, or null. If nothing has it, browsers name the page's
 * body.
 */
export function focused(doc: Document): HTMLElement | null {
  let active = activeIn(doc);
  // From outside a shadow tree, only its host is visible.
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active === bodyOf(doc) ? null : (active as HTMLElement | null);
}

/**
 * Moves the keyboard's focus, and with it a screen reader, to an element of the page, without scrolling. An element that
 * can't have the focus gets `tabindex` for as long as it has it. We tried to move the caret alone: that moves neither the
 * next Tab stop of a fresh page in Chromium, nor the place where some screen readers continue.
 */
export function focusOn(element: HTMLElement): void {
  const left = () => {
    // If the reader only switched to another window, the element keeps the focus.
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
  // Something in the page may have kept the focus from moving there.
  if (isOurs) left();
}
