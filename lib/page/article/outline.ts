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
  /** Class, id and itemprop, as written. Asked for only where they matter, as reading them costs more than all the rest. */
  readonly naming: string;
  /** Says of itself that it is not shown. */
  readonly hidden: boolean;
}

/** An unbroken stretch of text that belongs to one block element. */
export interface Run {
  /** The block element. */
  readonly box: Box;
  /** Characters that are not white space at an edge of their text node. */
  length: number;
  /** Those of them that stand in links. */
  linked: number;
  /** The end of the text, to see whether it ends like a sentence. */
  tail: string;
}

/** In reading order. */
export interface Outline {
  /** Parents first; the first is the body. */
  boxes: readonly Box[];
  runs: readonly Run[];
}

/** The box itself, then those around it, up to the body. */
export function around(from: Box | null): Box[] {
  const chain: Box[] = [];
  for (let box = from; box; box = box.parent) chain.push(box);
  return chain;
}
