/** A bound against pages made to be endless. */
const MOST_TREES = 500;

/**
 * The open shadow trees of custom elements below a node, including nested ones. Closed ones are the page's own affair.
 */
export function shadowTrees(below: ParentNode, found: ShadowRoot[] = []): ShadowRoot[] {
  for (const element of below.querySelectorAll('*')) {
    // (A value that isn't text here is a form's field of that name.)
    const tree = /-/.test(element.nodeName) && element.shadowRoot;
    if (tree && found.length < MOST_TREES) {
      found.push(tree);
      shadowTrees(tree, found);
    }
  }
  return found;
}
