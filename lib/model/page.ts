/* What was read from a page. Offsets are UTF-16 code units, half open. */

export interface Span {
  start: number;
  end: number;
}

export type BlockKind = 'heading' | 'paragraph' | 'list-item' | 'quote' | 'cell' | 'caption';

/**
 * One block of the article's text as the reader sees it (white space collapsed as in the browser, same length as read).
 */
export interface Block {
  kind: BlockKind;
  text: string;
}

/** What was read from a page. `published` is an ISO day or date-time if the page states one. */
export interface PageFacts {
  url: string;
  title: string;
  description: string | null;
  site: string | null;
  language: string | null;
  published: string | null;
  blocks: Block[];
}

/** `block` is an index into PageFacts.blocks; start and end are offsets into that block's text. */
export interface Sentence extends Span {
  block: number;
  text: string;
}

/** Sorts in reading order. */
export const byPlace = (a: Sentence, b: Sentence): number => a.block - b.block || a.start - b.start;

/**
 * The event is the page's subject; it comes up in a page about something else; neither, or no more than a line of
 * background.
 */
export type Verdict = 'about' | 'mentions' | 'other';
