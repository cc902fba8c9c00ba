/** A new element with attributes and children. Strings become text, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  attributes: Record<string, string>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const made = Document.prototype.createElement.call(document, name) as HTMLElementTagNameMap[K];
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}

export function button(act: () => void, ...children: (Node | string)[]): HTMLButtonElement {
  const made = element('button', { type: 'button' }, ...children);
  made.addEventListener('click', act);
  return made;
}
