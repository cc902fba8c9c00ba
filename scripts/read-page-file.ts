import { readFileSync } from 'node:fs';
import { Window } from 'happy-dom';
import { firstBadByte } from '../lib/claims/utf8';
import type { Block, PageFacts } from '../lib/model/page';
import { readJson } from './read-json';
import { BadInput, Usage } from './usage';

/** In a text without line ends, this many sentences make one block. */
const GROUP = 3;

/** A page, and the raw text that the gate looks at in the extension. */
export interface PageFile {
  facts: PageFacts;
  raw: string;
  /** Whether this is the whole page. A JSON's text may be only a part of one, and nobody here knows the other parts. */
  isWhole: boolean;
}

/**
 * Reads a page from a file: HTML, read by the extension's own reader, or JSON `{ url?, title?, text }`. Whatever else
 * such a JSON says of the page (`topic`, `kind`) is somebody's judgement, and is not read.
 */
export async function readPageFile(file: string): Promise<PageFile> {
  const content = readText(file);
  return content.trimStart().startsWith('{') ? fromJson(content, file) : fromHtml(asHtml(content, file));
}

/** A saved page as text. */
export function readHtml(file: string): string {
  const text = readText(file);
  if (text.trimStart().startsWith('{'))
    throw new BadInput(`${file}: JSON. Only HTML can be opened in a browser.`);
  return asHtml(text, file);
}

function asHtml(text: string, file: string): string {
  if (!/<\w/.test(text)) throw new BadInput(`${file}: neither HTML nor a JSON object. Give a page.`);
  return text;
}

function readText(file: string): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EISDIR') throw new Usage(`${file} is a folder. Give the files in it: ${file}/*`);
    throw new Usage(`${file} can't be read (${code}). Is the path right, seen from ${process.cwd()}?`);
  }
  return decode(bytes, file);
}

/**
 * UTF-16 if a mark says so, otherwise UTF-8 if it is that, otherwise what the page says of itself, as a browser would
 * read it. Never a guess.
 */
function decode(bytes: Uint8Array, file: string): string {
  const [a, b] = bytes;
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const bad = firstBadByte(bytes);
  if (bad < 0) return new TextDecoder().decode(bytes);
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  try {
    if (named !== undefined && !/^utf-?8$/i.test(named))
      return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    // It is not what the page says. Reported like any other.
  }
  throw new BadInput(
    `${file}: byte ${bad + 1} is not UTF-8, and the page names no charset that it would be right in. Save it as UTF-8.`,
  );
}

async function fromHtml(html: string): Promise<PageFile> {
  const window = new Window();
  // The reader takes its getters from the page's own classes as it loads, so these must be there before.
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
  const { gateText, readPage } = await import('../lib/page/read');
  const doc = new window.DOMParser().parseFromString(html, 'text/html') as never as Document;
  return { facts: readPage(doc, 'https://page.example/').facts, raw: gateText(doc), isWhole: true };
}

function fromJson(json: string, file: string): PageFile {
  const page = readJson(json, file) as Record<string, unknown>;
  const text = page.text;
  if (typeof text !== 'string' || text.trim() === '')
    throw new BadInput(
      `${file}: $.text: found ${JSON.stringify(text) ?? 'nothing'}, expected the text of the page.`,
    );
  const string = (value: unknown) => (typeof value === 'string' ? value : null);
  const title = string(page.title) ?? '';
  const facts = {
    url: string(page.url) ?? 'https://page.example/',
    title,
    description: string(page.description),
    site: string(page.site),
    language: string(page.language),
    published: string(page.published),
    blocks: toBlocks(text),
  };
  // In a page made of it, the title would stand above the text.
  return { facts, raw: `${title}\n${text}`, isWhole: false };
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
