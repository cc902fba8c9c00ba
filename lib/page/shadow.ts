/** Bounds against pages made to be endless. */
const MOST_ELEMENTS = 20_000;
const MOST_TREES = 500;

/** The open shadow trees of custom elements below a node, nested ones included. Closed ones are the page's own affair. */
export function shadowTrees(below: Element | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const open: (Element | ShadowRoot)[] = [below];
  for (let root = open.pop(); root && found.length < MOST_TREES; root = open.pop()) {
    const elements = root.querySelectorAll('*');
    const count = Math.min(elements.length, MOST_ELEMENTS);
    for (let i = 0; i < count; i++) {
      const element = elements[i];
      const tree = element?.nodeName.includes('-') ? element.shadowRoot : null;
      if (tree) {
        found.push(tree);
        open.push(tree);
      }
    }
  }
  return found;
}
