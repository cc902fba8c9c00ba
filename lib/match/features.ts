import { ideaOf } from '../text/thesaurus';
import type { Reading, Term } from './terms';

/** Heavy terms this many places apart still make a pair. */
const WINDOW = 5;

/** Calls back with the name of each feature of a reading: single terms and their ideas, neighbours, and pairs of ideas close by in either order. */
export function eachFeature(reading: Reading, visit: (feature: string, from: Term, to: Term) => void): void {
  const heavy: Term[] = [];
  const ideas: string[] = [];
  let last: Term | null = null;
  for (const term of reading.terms) {
    if (last && !(last.light && term.light && last.text.length + term.text.length < 5))
      visit(`${last.text} ${term.text}`, last, term);
    last = term;
    const idea = ideaOf(term.text);
    if (term.light && !idea) continue;
    if (!term.light) visit(term.text, term, term);
    if (idea) visit(idea, term, term);
    const name = idea ?? term.text;
    for (let back = 1; back <= WINDOW; back++) {
      const at = heavy.length - back;
      const other = heavy[at];
      const otherName = ideas[at];
      if (!other || otherName === undefined) break;
      if (otherName === name) continue;
      visit(otherName < name ? `${otherName}+${name}` : `${name}+${otherName}`, other, term);
    }
    heavy.push(term);
    ideas.push(name);
  }
}
