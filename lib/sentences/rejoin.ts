import { lettered } from '../text/letters';
import {
  ABBREVIATED_NUMBER,
  AGENCY,
  CLOCK,
  CLOCK_CONTEXT,
  DOTTED,
  INITIAL,
  OPENERS,
  SPEECH_TAG,
  TITLE,
} from './words';

/** Does the sentence that starts at `start` continue after `boundary`, although the segmenter ends it there? */
export function continues(text: string, start: number, boundary: number): boolean {
  const left = text.slice(Math.max(start, boundary - WINDOW), boundary).trimEnd();
  const right = text.slice(boundary, boundary + WINDOW).trimStart();
  if (!right) return true;
  if (ONLY_CLOSERS.test(right) || /^[,;:)\]]/.test(right)) return true;
  if (SMALL_LETTER(right).test(right) || AGENCY.test(right) || LIST_NUMBER.test(text.slice(start, boundary)))
    return true;
  const unquoted = left.replace(CLOSERS_AT_END, '');
  if (unquoted !== left) return isQuotedQuestion(unquoted, right);
  return isAbbreviation(left, right) || (PAUSE.test(left) && isInQuotation(text, start, boundary));
}

/**
 * How many characters after a boundary still belong to the sentence before it: a closing mark, either after a space or
 * attached to the next word.
 */
export function strayCloser(text: string, start: number, boundary: number): number {
  const closer = /^(?:[”’)\]]+|["'])\s+(?=\S)/.exec(text.slice(boundary, boundary + 12))?.[0] ?? '';
  // A straight mark closes only an open quotation.
  return /["']/.test(closer) && !isInQuotation(text, start, boundary) ? 0 : closer.length;
}

/** How many characters we look at on either side of a boundary, and how far back for the opening of a quotation. */
const WINDOW = 60;
const QUOTATION_WINDOW = 2_000;
const SMALL_LETTER = lettered(String.raw`^[\p{Ll}]`);
const WORD = lettered(String.raw`^[\p{L}’']+`);
const LETTER_OR_DIGIT = lettered(String.raw`^[\p{L}\d]`);
const ONLY_CLOSERS = /^["”’')\]]+$/;
const CLOSERS_AT_END = /["”’')\]\s]+$/;
const LIST_NUMBER = /^\s*\d{1,2}\.\s*$/;
const PAUSE = /(?:\.\.\.|…|\. \. \.)$/;

/** “... civilians?” a reporter shouted, “... killing?” Mr. Putin asked. */
const isQuotedQuestion = (unquoted: string, right: string) =>
  /[?!]$/.test(unquoted) && SPEECH_TAG.test(right);

/** Does the full stop at the end of `left` belong to an abbreviation rather than end a sentence? */
function isAbbreviation(left: string, right: string): boolean {
  const next = right.replace(/^["“‘'([]+/, '');
  if (TITLE.test(left) || TICKER.test(left)) return true;
  if (ABBREVIATED_NUMBER.test(left)) return /^\d/.test(next);
  if (CLOCK.test(left)) return CLOCK_CONTEXT.test(next);
  if (!INITIAL.test(left) && !DOTTED.test(left)) return false;
  const word = WORD(next).exec(next)?.[0] ?? '';
  return LETTER_OR_DIGIT(next).test(next) && !OPENERS.has(word) && !/^["“(]/.test(right);
}
/** Reuters puts a full stop before a stock's symbol: "shares .SPX fell". */
const TICKER = /\s\.$/;

function isInQuotation(text: string, start: number, end: number): boolean {
  let open = 0;
  for (let i = Math.max(start, end - QUOTATION_WINDOW); i < end; i++) {
    const character = text[i];
    if (character === '“') open++;
    else if (character === '”') open--;
    else if (character === '"') open = open > 0 ? 0 : 1;
  }
  return open > 0;
}
