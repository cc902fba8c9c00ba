import { lettered } from './letters';
import { normalise, rawSpan } from './normalise';

/** A word or number of a text, in lower case and without accents. The span refers to the raw text. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** It begins with a capital letter in the raw text. */
  capital: boolean;
  /** The normalised text between the previous token and this one (spaces, punctuation, quotes). */
  before: string;
}

// Words keep inner apostrophes (don't) and the dots of abbreviations (u.s.). Numbers keep inner points and commas
// (1,500; 2.5).
const TOKEN = lettered(
  String.raw`\d+(?:[.,]\d+)*|(?:[\p{L}]\.){2,}|[\p{L}][\p{L}\p{N}]*(?:'[\p{L}]+)*|\.\d+|[%$€£]`,
  'g',
);
const SIGNS: Record<string, string> = { '%': 'percent', $: 'dollar', '€': 'euro', '£': 'pound' };
const UPPER = lettered(String.raw`^[\p{Lu}]`);

/** The tokens of a text in reading order. Hyphens and slashes separate tokens, and a possessive 's is dropped. */
export function tokenise(raw: string): Token[] {
  const normal = normalise(raw);
  const tokens: Token[] = [];
  let last = 0;
  for (const { 0: found, index } of normal.text.matchAll(TOKEN(normal.text))) {
    const text = tokenText(found);
    const { start, end } = rawSpan(normal, index, index + found.length);
    tokens.push({
      text,
      start,
      end,
      capital: isUpper(raw.slice(start, end)),
      before: normal.text.slice(last, index),
    });
    last = index + found.length;
  }
  return tokens;
}

function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : UPPER(word).test(word);
}

function tokenText(found: string): string {
  if (found.length === 1) return SIGNS[found] ?? found;
  if (found.endsWith("'s")) return found.slice(0, -2);
  return found.endsWith('.') ? found.replaceAll('.', '') : found;
}
