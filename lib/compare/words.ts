import { stem } from '../text/stem';
import { tokenise } from '../text/tokens';
import { SAME_WORDS, SHORT_WORD } from './limits';

const EMPTY = new Set(
  'the and that this with for from are was were has have had his her its their they she him them who which what but not you your our will would been being into than then there about very just also over some all can could our out one'.split(
    ' ',
  ),
);

/** Folds accents, quotation marks and case, so that typography never counts as a difference. */
export const plain = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

/** The words of a text that carry content, folded, without order. A hyphen makes no other word: "fly-past", "flypast". */
export function contentWords(text: string): Set<string> {
  const joined = text.replace(/(\p{L})[-‐‑](?=\p{L})/gu, '$1');
  const words = tokenise(joined).map((token) => token.text.replace(/'\p{L}+$/u, ''));
  return new Set(words.filter((word) => word.length > SHORT_WORD && !EMPTY.has(word)).map(stem));
}

/** Whether enough words of the shorter are in the other. Nothing to compare is no difference. */
export function sameWords(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return true;
  const shared = [...small].filter((word) => large.has(word)).length;
  return shared / small.size >= SAME_WORDS;
}

/** The passages of a text that stand in quotation marks, without the marks. A passage that never closes is none. */
export function quotedPassages(text: string): string[] {
  const pairs =
    /“([^”“]{2,400})”|"([^"]{2,400})"|«([^»]{2,400})»|(?<![\p{L}\p{N}])[‘']([^‘’']{2,400})[’'](?![\p{L}])/gu;
  return [...text.matchAll(pairs)].map((found) => found.slice(1).find((part) => part !== undefined) ?? '');
}
