/**
 * What is known of a page's text before deciding which of it is the article: plain records without the DOM,
 * so that the decision can be tested and reasoned about by itself.
 */

/** An element that holds text somewhere below it. */
export interface Box {
  /** The box around it; null for the body. */
  readonly parent: Box | null;
  /** Tag name in upper case. */
  readonly tag: string;
  /**
   * Class, id and itemprop, as written. They are asked for only where they matter, because reading them costs more than
   * all the rest.
   */
  readonly naming: string;
  /** It says of itself that it is not shown. */
  readonly hidden: boolean;
}

/** An unbroken stretch of text that belongs to one block element. */
export interface Run {
  /** The block element. */
  readonly box: Box;
  /** All characters but the white space at the edges of text nodes. */
  length: number;
  /** How many of these stand in links. */
  linked: number;
  /** The end of the text, to see whether it ends like a sentence. */
  tail: string;
}

/** In reading order. */
export interface Outline {
  /** Parents come first. The first box is the body. */
  boxes: readonly Box[];
  runs: readonly Run[];
}

/** The box itself, then the boxes around it, up to the body. */
export function around(from: Box | null): Box[] {
  const chain: Box[] = [];
  for (let box = from; box; box = box.parent) chain.push(box);
  return chain;
}
