import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import type { Block, PageFacts } from '../lib/model';
import { Usage } from './usage';

/** How many sentences of a text without line ends make one block. */
const GROUP = 3;

/**
 * A page from a file: HTML, read by the extension's own reader, or JSON `{ url?, title?, text }`. Whatever else such
 * a JSON says of the page (`topic`, `kind`) is somebody's judgement and not read.
 */
export async function readPageFile(file: string): Promise<PageFacts> {
  const content = readText(file);
  return content.trimStart().startsWith('{') ? fromJson(content, file) : fromHtml(content, file);
}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new Usage(`${file} is a folder. Give the files in it: ${file}/*`);
    throw new Usage(`${file} can't be read (${code}). Is the path right, seen from ${process.cwd()}?`);
  }
}

async function fromHtml(html: string, file: string): Promise<PageFacts> {
  if (!/<\w/.test(html)) throw new Usage(`${file}: neither HTML nor a JSON object. Give a page as either.`);
  const window = new Window();
  // The reader takes its getters from the page's own classes when it is loaded, so these must stand before.
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
  const { readPage } = await import('../lib/page/read');
  const doc = new window.DOMParser().parseFromString(html, 'text/html');
  return readPage(doc as never as Document, 'https://page.example/').facts;
}

function fromJson(json: string, file: string): PageFacts {
  const page = parse(json, file);
  const text = page.text;
  if (typeof text !== 'string' || text.trim() === '')
    throw new Usage(
      `${file}: $.text: found ${JSON.stringify(text) ?? 'nothing'}, expected the text of the page.`,
    );
  const string = (value: unknown) => (typeof value === 'string' ? value : null);
  return {
    url: string(page.url) ?? 'https://page.example/',
    title: string(page.title) ?? '',
    description: string(page.description),
    site: string(page.site),
    language: string(page.language),
    published: string(page.published),
    blocks: toBlocks(text),
  };
}

function parse(json: string, file: string): Record<string, unknown> {
  try {
    return JSON.parse(json) as Record<string, unknown>;
  } catch (error) {
    throw new Usage(`${file}: no JSON: ${(error as Error).message}`);
  }
}

function toBlocks(text: string): Block[] {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const texts = lines.length > 1 ? lines : groups(text);
  return texts.map((text) => ({ kind: 'paragraph', text: text.trim() }));
}

function groups(text: string): string[] {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)].map(
    (s) => s.segment,
  );
  return Array.from({ length: Math.ceil(sentences.length / GROUP) }, (_, i) =>
    sentences.slice(i * GROUP, (i + 1) * GROUP).join(''),
  );
}
