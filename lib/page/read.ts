import type { PageFacts } from '../model';
import { type LiveBlock, toBlocks } from './article/blocks';
import { chooseArticle } from './article/choose';
import { collect } from './article/collect';
import { bodyOf, textOf } from './dom';
import { readMetadata } from './metadata';

/** What was read from a page, and the live text nodes behind it. Block i of the facts is block i here. */
export interface Reading {
  facts: PageFacts;
  blocks: LiveBlock[];
}

/** Reads the page's article without changing or laying out anything. */
export function readPage(doc: Document, url: string): Reading {
  const body = bodyOf(doc);
  const blocks = body ? readArticle(body) : [];
  return {
    facts: { ...readMetadata(doc, url), blocks: blocks.map(({ kind, text }) => ({ kind, text })) },
    blocks,
  };
}

export function readArticle(body: Element): LiveBlock[] {
  const collected = collect(body);
  return toBlocks(collected, chooseArticle(collected));
}

/** The page's raw text for the gate: every text node, hidden or not, scripts included. */
export function gateText(doc: Document): string {
  const body = bodyOf(doc);
  return body ? (textOf(body) ?? '') : '';
}
