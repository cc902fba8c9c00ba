/**
 * What is known of a page's text before deciding which of it is the article: plain records without the DOM,
 * so that the decision can be tested and reasoned about by itself.
 */

/** An element that holds text somewhere below it. Boxes are listed parents first; the first is the body. */
export interface Box {
  /** Index of the box around it; -1 for the body. */
  readonly parent: number;
  /** Tag name in upper case. */
  readonly tag: string;
  /** Class and id, as written. Asked for only where they matter, as reading them costs more than all the rest. */
  readonly names: string;
  /** Says of itself that it holds the article's body (itemprop). */
  readonly declared: boolean;
  /** Says of itself that it is not shown. */
  readonly hidden: boolean;
}

/** An unbroken stretch of text that belongs to one block element. */
export interface Run {
  /** The block element. */
  box: number;
  /** Characters that are not white space at an edge of their text node. */
  length: number;
  /** Those of them that stand in links. */
  linked: number;
  /** The end of the text, to see whether it ends like a sentence. */
  tail: string;
}

export interface Outline {
  boxes: readonly Box[];
  runs: readonly Run[];
}
