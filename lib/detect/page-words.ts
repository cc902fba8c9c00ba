import type { PageFacts } from '../model/page';
import { stem } from '../text/stem';
import { tokenise } from '../text/tokens';

/** In letters. Later text doesn't change what a page is about, and a page may be endless. */
const MOST_LETTERS = 12_000;

/** The different words of a page, folded (ride, riding), each in the form in which the page first writes it. */
export function pageWords({ title, blocks }: Pick<PageFacts, 'title' | 'blocks'>): Map<string, string> {
  const words = new Map<string, string>();
  let left = MOST_LETTERS;
  for (const whole of [title, ...blocks.map(({ text }) => text)]) {
    const text = whole.slice(0, left);
    left -= text.length;
    for (const token of tokenise(text)) {
      if (!WORD.test(token.text)) continue;
      const folded = stem(token.text);
      if (!words.has(folded)) words.set(folded, text.slice(token.start, token.end));
    }
  }
  return words;
}
/** Figures and single letters may mean anything. */
const WORD = /^[a-z][a-z']+$/;
