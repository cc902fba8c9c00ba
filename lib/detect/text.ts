import type { PageFacts } from '../model';

/** Lower case, one kind of quotation mark, hyphen and blank, no accents, "U.S." as "us". */
const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘`]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\b(?:U\.S\.A?\.?|U\.S|USA)(?=[\s,;:)'-]|$)/g, 'us')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The page in reading order as plain sentences; the headline is apart, as it may be missing. */
export interface PlainPage {
  title: string;
  sentences: string[];
}

export function readPlain({ title, description, blocks }: PageFacts): PlainPage {
  const texts = blocks.map(({ text }) => text);
  // The description usually repeats the opening, or says what a gallery or a live page is about.
  if (description !== null && !texts.slice(0, 3).some((text) => text.includes(description.slice(0, 40))))
    texts.unshift(description);
  return { title: plain(title), sentences: texts.flatMap(roughSentences).map(plain).filter(Boolean) };
}

/** Only for counting and neighbourhood, so a false break costs nothing. */
const roughSentences = (text: string) => text.split(/(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?\p{Lu})/u);

const BEFORE = '(?<![\\p{L}\\p{N}])';
/** Endings that leave a word the same: Alaskan, Trump's, summits. */
const AFTER = "(?:'s|s|ns?)?(?![\\p{L}\\p{N}])";
const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Finds any of the given words or phrases, as whole words. */
export function finder(phrases: readonly string[]): (text: string) => string[] {
  const given = phrases.map(plain).filter(Boolean);
  if (given.length === 0) return () => [];
  const longestFirst = [...given].sort((a, b) => b.length - a.length).map(literally);
  const pattern = new RegExp(`${BEFORE}(${longestFirst.join('|')})${AFTER}`, 'gu');
  return (text) => [...new Set([...text.matchAll(pattern)].map((found) => found[1] ?? ''))];
}
