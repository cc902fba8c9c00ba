import type { PageFacts } from '../model';
import { type LiveBlock, toBlocks } from './article/blocks';
import { chooseArticle } from './article/choose';
import { type Collected, collect } from './article/collect';
import { bodyOf, textOf } from './dom';
import { readMetadata } from './metadata';
import { shadowTrees } from './shadow';
import { conceal } from './visible';

/** What was read from a page, and the live text nodes behind it. Block i of the facts is block i here. */
export interface Reading {
  facts: PageFacts;
  blocks: LiveBlock[];
  /** Length of the raw text around the article when it was read, and now: whether they differ costs little to ask. */
  size: number;
  measure: () => number;
}

/** Reads the page's article without changing or laying out anything. */
export function readPage(doc: Document, url: string): Reading {
  const body = bodyOf(doc);
  const blocks = body ? readArticle(body) : [];
  const root = commonAncestor(blocks.map(({ element }) => element));
  const measure = () => (root?.isConnected ? textOf(root).length : -1);
  return {
    facts: { ...readMetadata(doc, url), blocks: blocks.map(({ kind, text }) => ({ kind, text })) },
    blocks,
    size: measure(),
    measure,
  };
}

/** Text in open shadow trees is looked for only where the page itself holds less than this. */
const SHORT = 1_500;

export function readArticle(body: Element): LiveBlock[] {
  const blocks = visibleBlocks(collect(body));
  if (blocks.reduce((sum, { text }) => sum + text.length, 0) >= SHORT) return blocks;
  const trees = shadowTrees(body);
  return trees.length > 0 ? visibleBlocks(collect(body, [body, ...trees])) : blocks;
}

/** Chooses once more where part of what was chosen turns out not to be shown. */
function visibleBlocks(collected: Collected): LiveBlock[] {
  const chosen = chooseArticle(collected);
  const hidden = conceal(collected, chosen);
  return toBlocks(collected, hidden ? chooseArticle(collected) : chosen);
}

/** The page's raw text for the gate: every text node, hidden or not, scripts included. */
export function gateText(doc: Document): string {
  const body = bodyOf(doc);
  if (!body) return '';
  const text = textOf(body);
  if (body.getElementsByTagName('p').length >= FEW_PARAGRAPHS) return text;
  return [text, ...shadowTrees(body).map(textOf)].join('\n');
}
const FEW_PARAGRAPHS = 4;

/** Do two readings hold the same article, node for node or not? */
export function isSameText(a: Reading, b: Reading): boolean {
  return a.blocks.length === b.blocks.length && a.blocks.every(({ text }, i) => text === b.blocks[i]?.text);
}

function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) while (common && !common.contains(element)) common = common.parentElement;
  return common;
}
