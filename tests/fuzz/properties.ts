import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { analyse, judge, readReports } from '../../lib/analyse';
import { parseClaimBase } from '../../lib/claims/parse';
import { buildMatcher } from '../../lib/match/matcher';
import type { Block } from '../../lib/model/page';
import { sentenceSpans } from '../../lib/sentences/split';
import { readClaimFolder } from '../../scripts/claim-folder';
import { learnOnce } from '../../scripts/learn-once';
import { soundBase } from '../claim-bases/bad-files';
import { mutatedJson, mutatedPage, mutatedText } from './mutate';
import { window } from './window';

// Only now, as it needs the window's classes when it is loaded.
const { readPage } = await import('../../lib/page/read');

/**
 * What must hold for whatever comes: a property throws where it does not. Texts and pages are our sample articles,
 * mutated. `tests/fuzz/fuzz.test.ts` tries a thousand cases, `npm run fuzz` as many as wished.
 */
const root = join(import.meta.dirname, '../..');
const PAGES = readdirSync(join(root, 'tests/pages'))
  .filter((name) => name.endsWith('.html'))
  .map((name) => readFileSync(join(root, 'tests/pages', name), 'utf8'));
const PARAGRAPHS = PAGES.flatMap((html) => html.match(/<p>[\s\S]*?<\/p>/g) ?? []).map((p) => p.slice(3, -4));
/** Parts of the pages, so that many cases can be tried. */
const PARTS = PAGES.flatMap((html) => {
  const body = html.slice(html.indexOf('<body'));
  return Array.from({ length: 6 }, (_, i) => body.slice((i * body.length) / 8, ((i + 2) * body.length) / 8));
});

const BASE = join(root, 'assets/claims/alaska-summit');
const SOUND_FILE = JSON.stringify(soundBase());

function hold(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}

/** The splitter takes U+0085, a line end of old, for white space; JavaScript doesn't. */
const isBlank = (text: string) => text.replaceAll('\u0085', ' ').trim() === '';

function wholeFlow() {
  const parsed = readClaimFolder(BASE);
  hold(parsed.ok, 'the bundled base is sound');
  const base = { ...parsed.base, learned: learnOnce(parsed.base) };
  const matcher = buildMatcher(base);
  const dated = {
    url: 'https://paper.example/x',
    title: 'Putin and Trump meet in Alaska',
    description: null,
  };
  const page = { ...dated, site: null, language: 'en', published: '2025-08-16' };
  return (texts: string[]) => {
    const blocks = texts.map((text): Block => ({ kind: 'paragraph', text }));
    const facts = { ...page, blocks };
    const { score } = judge(facts, base, () => readReports(facts, matcher));
    hold(score >= 0 && score <= 1, 'a score is a share');
    const { findings } = analyse(facts, matcher, base);
    for (const { sentence, score } of findings) {
      hold(score >= 0 && score <= 1, 'a probability');
      hold(
        blocks[sentence.block]?.text.slice(sentence.start, sentence.end) === sentence.text,
        'a finding lies where it says',
      );
    }
  };
}

/** Null where the DOM for tests itself can't make a tree of it, as a browser always can: such a case is not counted. */
function parsed(html: string): { doc: Document; before: string } | null {
  try {
    const doc = new window.DOMParser().parseFromString(html, 'text/html') as never as Document;
    return { doc, before: doc.documentElement.outerHTML };
  } catch {
    return null;
  }
}

/** Names to properties; each is made when asked for, as the matcher takes a while to build. */
export const PROPERTIES = {
  parser: () => {
    const parse = (text: string) => parseClaimBase([{ name: 'a.json', text }]);
    hold(parse(SOUND_FILE).ok, 'the base that is mutated is sound');
    return fc.property(fc.oneof(mutatedText([SOUND_FILE]), mutatedJson(SOUND_FILE)), (text) => {
      const parsed = parse(text);
      if (!parsed.ok) return hold(parsed.problems.length > 0, 'what is no base has problems');
      const { sources, points, phrasings } = parsed.base;
      const ids = new Set(points.map(({ id }) => id));
      hold(ids.size === points.length, 'each point once');
      hold(new Set(sources.map(({ id }) => id)).size === sources.length, 'each source once');
      for (const { accounts } of points)
        for (const { source } of accounts)
          hold(
            sources.some(({ id }) => id === source),
            'accounts of known sources',
          );
      for (const { point } of phrasings) hold(ids.has(point), 'phrasings of known points');
      const written = JSON.stringify(parsed.base);
      const again = parse(written);
      hold(again.ok && JSON.stringify(again.base) === written, 'a base that is saved is read as it was');
    });
  },
  splitter: () =>
    fc.property(mutatedText(PARAGRAPHS), (text) => {
      let from = 0;
      for (const { start, end } of sentenceSpans(text)) {
        hold(start >= from && end > start && end <= text.length, 'sentences in order, none empty');
        hold(isBlank(text.slice(from, start)), 'only white space between sentences');
        from = end;
      }
      hold(isBlank(text.slice(from)), 'nothing left behind');
    }),
  matcher: () => {
    const check = wholeFlow();
    return fc.property(fc.array(mutatedText(PARAGRAPHS), { maxLength: 12 }), check);
  },
  extractor: () =>
    fc.property(mutatedPage(PARTS), (html) => {
      const page = parsed(html);
      fc.pre(page !== null);
      const { doc, before } = page;
      const { facts, blocks, isCurrent } = readPage(doc, 'https://paper.example/x');
      hold(doc.documentElement.outerHTML === before, 'the page is untouched');
      hold(isCurrent(), 'an untouched page shows what was read');
      hold(facts.blocks.length === blocks.length, 'facts and live blocks go together');
      for (const block of blocks) {
        hold(block.text.trim() !== '', 'no empty block');
        for (const { node, at, from, length } of block.stretches) {
          const shown = block.text.slice(at, at + length);
          const live = node.data.slice(from, from + shown.length);
          hold(shown.replace(/\s/g, ' ') === live.replace(/\s/g, ' '), 'a block is the text of its nodes');
        }
      }
    }),
};
