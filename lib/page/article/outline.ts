/**
 * What is known of a page's text before deciding which of it is the article: plain records without the DOM,
 * so that the decision can be tested and reasoned about by itself.
 */

/** An element that holds text somewhere below it. Boxes are listed parents first. */
export interface Box {
  /** Index of the box around it; -1 for the body. */
  parent: number;
  /** Tag name in upper case. */
  tag: string;
  /** Class and id, as written. */
  names: string;
  /** Says itself that it holds the article's body (itemprop, role and the like). */
  declared: boolean;
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
  boxes: Box[];
  runs: Run[];
}
