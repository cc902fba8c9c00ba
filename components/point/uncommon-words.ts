import type { Span } from '../../lib/model';

export interface Phrase {
  text: string;
  outlets: string[];
}

/** Marks in each phrase the words that fewer than half of the phrases have; nothing where only one phrase is given. */
export function uncommonWords(phrases: readonly Phrase[]): (Phrase & { spans: Span[] })[] {
  const words = phrases.map(({ text }) =>
    [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((found) => ({
      word: found[0].toLowerCase(),
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
  const having = new Map<string, number>();
  for (const list of words)
    for (const word of new Set(list.map((each) => each.word))) having.set(word, (having.get(word) ?? 0) + 1);
  const isCommon = (word: string) => (having.get(word) ?? 0) * 2 >= phrases.length;
  return phrases.map((phrase, i) => ({
    ...phrase,
    spans: (words[i] ?? []).filter(({ word }) => !isCommon(word)).map(({ start, end }) => ({ start, end })),
  }));
}

/** Phrases of accounts, equal ones as one; the first given outlet of each stands first. */
export function phrasesOf(quoted: readonly { text: string | undefined; outlet: string }[]): Phrase[] {
  const phrases = new Map<string, Phrase>();
  for (const { text, outlet } of quoted) {
    if (!text) continue;
    const key = text.toLowerCase().replace(/[’‘]/g, "'");
    const phrase = phrases.get(key) ?? { text, outlets: [] };
    if (!phrase.outlets.includes(outlet)) phrase.outlets.push(outlet);
    phrases.set(key, phrase);
  }
  return [...phrases.values()];
}
