import type { PageFacts } from '../model/page';
import { lettered, withoutAccents } from '../text/letters';
import { LISTED, LISTED_LENGTH, LISTED_SHARE, MOST_SENTENCES } from './weights';

/** Lower case; one kind of quotation mark, hyphen and blank; no accents; "U.S." as "us", "Mr. Smith" as "smith". */
const foldForDetection = (text: string): string =>
  withoutAccents(text)
    .replace(/[’‘`]/g, "'")
    .replace(/[‐-―]/g, '-')
    .replace(/\b(?:U\.S\.A?\.?|U\.S|USA)(?=[\s,;:)'-]|$)/g, 'us')
    .replace(/\b(?:Mr|Mrs|Ms)\b\.? /g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();

/** The page as plain sentences in reading order. The headline is apart, because it may be missing. */
export interface PlainPage {
  title: string;
  /** What the address says in words ("trump-putin-meeting-alaska"), often an earlier headline. */
  slug: string;
  /** The part of the letters that stand in blocks that end like a sentence. A list of headlines has few. */
  prose: number;
  /** Headlines with a teaser each, and hardly a paragraph. */
  listed: boolean;
  sentences: string[];
  /** Which sentences stand in a paragraph and not in a headline, a link or a list's entry. */
  inProse: boolean[];
}

export function readPlain({ url, title, description, blocks }: PageFacts): PlainPage {
  const texts = blocks.map(({ text }) => text);
  // The description usually repeats the opening, or says what a gallery or a live page is about.
  if (description !== null && !texts.slice(0, 3).some((text) => text.includes(description.slice(0, 40))))
    texts.unshift(description);
  const sentences = texts
    .flatMap((text) => roughSentences(text).map((sentence) => ({ sentence, prose: isProse(text) })))
    .slice(0, MOST_SENTENCES)
    .map(({ sentence, prose }) => ({ text: foldForDetection(sentence), prose }))
    .filter(({ text }) => text !== '');
  return {
    title: foldForDetection(title),
    slug: foldForDetection(slugOf(url)),
    prose: letters(texts.filter(isProse)) / Math.max(1, letters(texts)),
    listed: isListed(texts),
    sentences: sentences.map(({ text }) => text),
    inProse: sentences.map(({ prose }) => prose),
  };
}

/** Teasers may end like sentences, but they stand between headlines and are all short. Times of entries are neither. */
function isListed(blocks: readonly string[]): boolean {
  const texts = blocks.filter((text) => text.length > LONGEST_TIME || !TIME(text).test(text));
  const headlines = texts.filter((text) => !isProse(text)).length;
  return (
    headlines >= LISTED &&
    headlines / texts.length >= LISTED_SHARE &&
    letters(texts) / texts.length <= LISTED_LENGTH
  );
}

/** "22:00", "9.15 pm BST": figures and at most a few short words. */
const TIME = lettered(String.raw`^[^\p{L}]*\d[^\p{L}]*(?:[\p{L}]{1,4}[^\p{L}]*){0,2}$`);
const LONGEST_TIME = 20;

const letters = (texts: readonly string[]) => texts.reduce((sum, { length }) => sum + length, 0);
/** A caption or a paragraph may lack its full stop; a headline is short. */
const isProse = (text: string) => text.length > HEADLINE || /[.!?…:;]["'”’»)]*\s*$/.test(text);
const HEADLINE = 120;

const slugOf = (url: string) =>
  (
    url
      .replace(/[?#].*$/, '')
      .split('/')
      .find((part) => part.split('-').length > 3) ?? ''
  ).replace(/[-_]+/g, ' ');

/** These serve only for counting and neighbourhood, so a false break costs nothing. */
const roughSentences = (text: string) => text.split(ROUGH_BREAK(text));
const ROUGH_BREAK = lettered(String.raw`(?<=[.!?]["'”’)]?)\s+(?=["'“‘(]?[\p{Lu}])`);

const BEFORE = '(?<![\\p{L}\\p{N}])';
/** Endings that leave a word the same: Alaskan, Trump's, summits. */
const AFTER = "(?:'s|s|ns?)?(?![\\p{L}\\p{N}])";
const literally = (words: string) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/**
 * Finds any of the given words or phrases, as whole words: for each text those that it holds, each once. All texts are
 * looked through in one go, because to begin with each of them anew would take longer than the looking.
 */
export function finder(phrases: readonly string[]): (texts: readonly string[]) => string[][] {
  const given = phrases.map(foldForDetection).filter(Boolean);
  if (given.length === 0) return (texts) => texts.map(() => []);
  const longestFirst = [...given].sort((a, b) => b.length - a.length).map(literally);
  const pattern = lettered(`${BEFORE}(${longestFirst.join('|')})${AFTER}`, 'g');
  return (texts) => {
    const found = texts.map((): string[] => []);
    // No phrase reaches beyond the end of a line.
    const lines = texts.join('\n');
    let at = 0;
    let end = texts[0]?.length ?? 0;
    for (const { 1: phrase = '', index } of lines.matchAll(pattern(lines))) {
      while (index > end) end += 1 + (texts[++at]?.length ?? 0);
      const here = found[at];
      if (here && !here.includes(phrase)) here.push(phrase);
    }
    return found;
  };
}
