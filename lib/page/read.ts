import type { PageFacts } from '../model/page';
import { isIntact } from './anchor';
import { type LiveBlock, toBlocks } from './article/blocks';
import { chooseArticle } from './article/choose';
import { type Collected, collect } from './article/collect';
import type { Run } from './article/outline';
import { bodyOf, contains, parentOf, textOf } from './dom';
import { readMetadata } from './metadata';
import { shadowTrees } from './shadow';
import { conceal } from './visible';

/** What was read from a page, and the live text nodes behind it. Block i of the facts is block i here. */
export interface Reading {
  /** The page's own document, or that of a frame. */
  doc: Document;
  facts: PageFacts;
  blocks: LiveBlock[];
  /**
   * The text of the blocks, one line each. Two readings with the same text hold the same article, whether or not the
   * nodes are the same.
   */
  text: string;
  /** The element that holds the whole article. */
  root: Element | null;
  /** Whether the page still shows what was read. Costs much less than reading it again. */
  isCurrent: () => boolean;
}

/**
 * A document with less text is no article if there is another: it may be a teaser beside a frame, or one of several
 * articles.
 */
const SHORTEST_PAGE = 400;
const SHORTEST_ARTICLE = 200;
/** Text in open shadow trees is looked for only if the page itself holds less than this. */
const SHORT = 1_500;
const HARDLY_ANYTHING = 0.25;

/** Reads the page's article at once, see `readInSteps`. */
export const readPage = (doc: Document, url: string): Reading => atOnce(readInSteps([doc], url, () => true));

/** Work that may pause at each step, so that the page gets its turn in between. */
export type Steps<T> = Generator<undefined, T>;

function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * Reads the page's article, in the first of its documents that has one. Changes nothing and lays nothing out. What the
 * page changes between two steps is met again when it is painted (see anchor.ts), and at the next look at the page.
 * `isOurs` says whether a raw text may be about an event that we know.
 */
export function* readInSteps(docs: readonly Document[], url: string, isOurs: IsOurs): Steps<Reading> {
  let reading: Reading | undefined;
  for (const doc of docs) {
    const next = yield* readDocument(doc, url, isOurs);
    if (holds(next.text, SHORTEST_PAGE, isOurs)) return next;
    reading ??= next;
  }
  return reading as Reading;
}

function* readDocument(doc: Document, url: string, isOurs: IsOurs): Steps<Reading> {
  const body = bodyOf(doc);
  const blocks = body ? yield* articleInSteps(body, isOurs) : [];
  yield;
  const root = commonAncestor(blocks.map(({ element }) => element));
  // How much text it has, and whether another article was added below.
  const measure = () => `${root && textOf(root).length} ${body?.getElementsByTagName('article').length}`;
  const size = measure();
  const metadata = readMetadata(doc, url);
  const told = JSON.stringify(metadata);
  return {
    doc,
    facts: { ...metadata, blocks: blocks.map(({ kind, text }) => ({ kind, text })) },
    blocks,
    text: linesOf(blocks),
    root,
    isCurrent: () =>
      blocks.every(({ stretches, text }) => stretches.every((stretch) => isIntact(stretch, text))) &&
      measure() === size &&
      JSON.stringify(readMetadata(doc, url)) === told,
  };
}

const linesOf = (blocks: readonly LiveBlock[]) => blocks.map(({ text }) => text).join('\n');

const holds = (text: string, least: number, isOurs: IsOurs) => text.length >= least && isOurs(text);

export const readArticle = (body: Element): LiveBlock[] => atOnce(articleInSteps(body, () => true));

function* articleInSteps(body: Element, isOurs: IsOurs): Steps<LiveBlock[]> {
  // Where one article follows another, each with a headline, we read only those about what we know, and each by itself.
  // Otherwise a long one beside it would be taken for the whole page.
  const articles = outermostArticles(body);
  const found: LiveBlock[] = [];
  for (const article of articles.length > 1 ? articles : []) {
    const blocks = yield* visibleBlocks(collect(article));
    if (holds(linesOf(blocks), SHORTEST_ARTICLE, isOurs)) found.push(...blocks);
  }
  if (found.length > 0) return found;
  const blocks = yield* visibleBlocks(collect(body));
  if (linesOf(blocks).length >= SHORT) return blocks;
  const trees = shadowTrees(body);
  return trees.length > 0 ? yield* visibleBlocks(collect(body, [body, ...trees])) : blocks;
}

type IsOurs = (text: string) => boolean;

const outermostArticles = (body: Element) =>
  [...body.getElementsByTagName('article')].filter(
    (each) => each.querySelector('h1') && !each.matches('article article'),
  );

/**
 * Chooses once more if part of what was chosen turns out not to be shown. If all of it is hidden and the page shows
 * hardly anything instead, it is about to appear.
 */
function* visibleBlocks(collected: Collected): Steps<LiveBlock[]> {
  yield;
  const chosen = chooseArticle(collected);
  yield;
  const hidden = conceal(collected, chosen);
  const shown = hidden ? chooseArticle(collected) : chosen;
  const isToAppear = hidden === chosen.length && HARDLY_ANYTHING * lengthOf(chosen) > lengthOf(shown);
  return toBlocks(isToAppear ? chosen : shown);
}
const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, { length }) => sum + length, 0);

/** The page's raw text for the gate: every text node, hidden or not, including scripts. */
export function gateText(doc: Document): string {
  const body = bodyOf(doc);
  if (!body) return '';
  const text = textOf(body);
  // Asked like this, the browser stops counting there.
  if (body.getElementsByTagName('p')[FEW_PARAGRAPHS]) return text;
  return [text, ...shadowTrees(body).map(textOf)].join('\n');
}
const FEW_PARAGRAPHS = 3;

function commonAncestor(elements: readonly Element[]): Element | null {
  let common = elements[0] ?? null;
  for (const element of elements) while (common && !contains(common, element)) common = parentOf(common);
  return common;
}
