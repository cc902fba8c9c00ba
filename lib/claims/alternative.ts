import { PLACEHOLDERS } from '../text/placeholders';
import { says } from './problem';

const LIKE = says('problemLike', 'cut|fell|scissors');
const LIKE_BEGINNING = says('problemLike', 'demonstrat*');
const LIKE_PLACEHOLDER = says('problemOneOf', PLACEHOLDERS.join(', '));

/** If no sentence can meet a cue's alternative, says what should stand in its place. Otherwise undefined. */
export function insteadOf(alternative: string): string | undefined {
  const text = alternative.trim().toLowerCase();
  if (text.split(/\s+/).some((word) => /[<>]/.test(word) && !PLACEHOLDERS.includes(word)))
    return LIKE_PLACEHOLDER;
  // Only the last word may be a beginning, and a beginning must have letters.
  if (/\*./.test(text) || /(?:^|[^\p{L}\p{N}])\*/u.test(text)) return LIKE_BEGINNING;
  // Only the star is a pattern here: "ship(s)?" would be two words, and "ships?" is "ships".
  if (/[()[\]{}\\?^]|\+$/.test(text) || !/[\p{L}\p{N}%$€£]/u.test(text)) return LIKE;
  return undefined;
}
