/** A bound against pages made to be endless. */
const MOST_TREES = 500;

/** The open shadow trees of custom elements below a node, nested ones included. Closed ones are the page's own affair. */
export function shadowTrees(below: Element | ShadowRoot): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const open: (Element | ShadowRoot)[] = [below];
  for (let root = open.pop(); root && found.length < MOST_TREES; root = open.pop()) {
    for (const element of root.querySelectorAll('*')) {
      const tree = element.nodeName.includes('-') ? element.shadowRoot : null;
      if (tree) {
        found.push(tree);
        open.push(tree);
      }
    }
  }
  return found;
}
