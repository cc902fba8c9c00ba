import { Window } from 'happy-dom';

/** A DOM for the extractor, which takes its getters from the global classes when it is loaded: so import this first. */
export const window = new Window();
const { Node, Element, Document, ShadowRoot, CharacterData, NodeFilter } = window;
Object.assign(globalThis, {
  Node,
  Element,
  Document,
  ShadowRoot,
  CharacterData,
  NodeFilter,
  document: window.document,
});
