import { contentWords } from './words';

export interface Piece {
  text: string;
  /** A word that the other texts lack, to be emphasised. */
  differs: boolean;
}

/** A quoted phrase in pieces, which show which of its words the other texts lack. Together they are the phrase. */
export function differingWords(phrase: string, others: readonly string[]): Piece[] {
  const there = contentWords(others.join(' '));
  const pieces = phrase.split(/(\s+)/).filter((text) => text !== '');
  return pieces.map((text) => {
    const words = contentWords(text);
    return {
      text,
      differs: others.length > 0 && words.size > 0 && ![...words].some((word) => there.has(word)),
    };
  });
}
