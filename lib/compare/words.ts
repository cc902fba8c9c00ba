import { lettered, withoutAccents } from '../text/letters';
import { stem } from '../text/stem';
import { tokenise } from '../text/tokens';
import { MOST_WORDS, SAME_WORDS, SHORT_WORD } from './limits';

const EMPTY = new Set(
  'the and that this with for from are was were has have had his her its their they she him them who which what but not you your our will would been being into than then there about very just also over some all can could our out one'.split(
    ' ',
  ),
);

/** Folds accents, quotation marks and case, so that typography never counts as a difference. */
export const foldAccents = (text: string): string => withoutAccents(text).replace(/[’‘]/g, "'").toLowerCase();

const HYPHEN = lettered(String.raw`([\p{L}])[-‐‑](?=[\p{L}])`, 'g');
const SUFFIX = lettered(String.raw`'[\p{L}]+$`);

/** The content words of a text, folded and unordered. A hyphen doesn't make a different word: "fly-past", "flypast". */
export function contentWords(text: string): Set<string> {
  const joined = text.replace(HYPHEN(text), '$1');
  const words = tokenise(joined).map(({ text }) => {
    // "Won't" is not "won".
    if (/n't$/.test(text)) return '';
    return text.includes("'") ? text.replace(SUFFIX(text), '') : text;
  });
  return new Set(words.filter((word) => word.length > SHORT_WORD && !EMPTY.has(word)).map(stem));
}

/**
 * Whether enough words of the shorter text are in the other. If there is nothing to compare, there is no difference.
 */
export function sameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return true;
  const shared = [...small].filter((word) => large.has(word)).length;
  return shared / small.size >= SAME_WORDS;
}

/** Whether a text with these words tells most of what others do. */
export const mostIn = (some: ReadonlySet<string>, words: ReadonlySet<string>) =>
  [...some].filter((word) => words.has(word)).length > MOST_WORDS * some.size;

/** A text denies something. */
export const DENIES = /\b(?:not?|never|none|nor|without)\b|n['’]t\b/i;

const QUOTED = lettered(
  String.raw`“([^”“]{2,400})”|"([^"]{2,400})"|«([^»]{2,400})»|(?<![\p{L}\p{N}])[‘']([^‘’']{2,400})[’'](?![\p{L}])`,
  'g',
);

/** The passages of a text in quotation marks, without the marks. A passage that never closes doesn't count. */
export function quotedPassages(text: string): string[] {
  return [...text.matchAll(QUOTED(text))].map(
    (found) => found.slice(1).find((part) => part !== undefined) ?? '',
  );
}

/** The figures of a text that stand in digits. */
export const digitsIn = (text: string): string[] => text.match(/\d+(?:[.,]\d+)*/g) ?? [];
