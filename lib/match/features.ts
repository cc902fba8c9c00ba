import { ideaOf } from '../text/thesaurus';
import { hashOfPair, hashOfText, keyOf } from './hashes';
import type { ReadTerms, Term } from './terms';

/** Heavy terms make a pair if they are at most this many places apart. */
const WINDOW = 5;
/** These keep a pair of neighbours and a pair of ideas from being the same feature. */
const NEIGHBOURS = 1;
const IDEAS = 2;

type Visit = (key: number, from: Term, to: Term) => void;

/**
 * Calls back with a feature once, and once more if other words stand for it ("smiled" and "beamed"). To say a word over
 * and over says no more than to say it once.
 */
export function unlessSaidAgain(visit: Visit): Visit {
  const met = new Map<number, string | null>();
  return (key, from, to) => {
    const words = from === to ? from.text : `${from.text} ${to.text}`;
    const first = met.get(key);
    if (first === null || first === words) return;
    met.set(key, first === undefined ? words : null);
    visit(key, from, to);
  };
}

/**
 * Calls back with the key of each feature of a reading: single terms and their ideas, neighbours, and pairs of nearby
 * ideas in either order. A feature has no name. Two features share a key so rarely that it does no harm, and numbers
 * need little memory.
 */
export function eachFeature(reading: ReadTerms, visit: Visit): void {
  const heavy: Term[] = [];
  const names: number[] = [];
  let last: Term | null = null;
  let lastHash = 0;
  for (const term of reading.terms) {
    const hash = hashOfText(term.text);
    if (last && !(last.light && term.light && last.text.length + term.text.length < 5))
      visit(keyOf(hashOfPair(lastHash, hash, NEIGHBOURS)), last, term);
    last = term;
    lastHash = hash;
    const idea = ideaOf(term.text);
    if (term.light && idea === undefined) continue;
    if (!term.light) visit(keyOf(hash), term, term);
    const name = idea === undefined ? hash : hashOfText(idea);
    if (idea !== undefined) visit(keyOf(name), term, term);
    for (let at = heavy.length - 1; at >= Math.max(0, heavy.length - WINDOW); at--) {
      const other = names[at] as number;
      if (other === name) continue;
      visit(keyOf(hashOfPair(Math.min(other, name), Math.max(other, name), IDEAS)), heavy[at] as Term, term);
    }
    heavy.push(term);
    names.push(name);
  }
}
