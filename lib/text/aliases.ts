import { isOneSlip } from './slips';
import { stem } from './stem';
import { ideaOf } from './thesaurus';
import { tokenise } from './tokens';

/** A tree of stems. The node of an alias's last stem holds its canonical name. */
interface Node {
  next: Map<string, Node>;
  name: string | null;
}

/** In a shorter name, one slip makes another word: Putin, Putney; Trump, Tramp. */
const SHORTEST_MISSPELT = 6;
/** Pages bring words of their own, so what is kept has a limit. */
const MOST_KNOWN = 5000;

/** Names and spellings that mean the same. The longest run of stems wins. */
export class Aliases {
  private readonly root: Node = { next: new Map(), name: null };
  private readonly misspelt = new Map<string, string | null>();

  constructor(groups: readonly (readonly string[])[]) {
    for (const [canonical, ...others] of groups) {
      if (canonical === undefined) continue;
      const name = stemsOf(canonical).join('_');
      for (const alias of [canonical, ...others]) this.add(stemsOf(alias), name);
    }
  }

  private add(stems: readonly string[], name: string): void {
    if (stems.length === 0) return;
    let node = this.root;
    for (const part of stems) {
      let next = node.next.get(part);
      if (!next) {
        next = { next: new Map(), name: null };
        node.next.set(part, next);
      }
      node = next;
    }
    node.name ??= name;
  }

  /**
   * The canonical name that a word with a capital is a slip away from. Null if there is none or several. Words of the
   * thesaurus are not names, neither in the text nor among the aliases.
   */
  nearly(word: string): string | null {
    if (word.length < SHORTEST_MISSPELT || this.root.next.has(word)) return null;
    const before = this.misspelt.get(word);
    if (before !== undefined) return before;
    const near = new Set<string>();
    if (ideaOf(word) === undefined)
      for (const [alias, { name }] of this.root.next)
        if (
          name !== null &&
          alias.length >= SHORTEST_MISSPELT &&
          isOneSlip(word, alias) &&
          ideaOf(alias) === undefined
        )
          near.add(name);
    const [name = null] = near.size === 1 ? near : [];
    if (this.misspelt.size < MOST_KNOWN) this.misspelt.set(word, name);
    return name;
  }

  /** Replaces every alias by its canonical name. Returns the same list if there is none. */
  unify(stems: string[]): string[] {
    const unified: string[] = [];
    for (let i = 0; i < stems.length; ) {
      const alias = this.at(stems, i);
      unified.push(alias?.name ?? stems[i] ?? '');
      i += alias?.length ?? 1;
    }
    return unified.length === stems.length && unified.every((name, i) => name === stems[i]) ? stems : unified;
  }

  /** The longest alias that begins at `from`: its canonical name and how many stems it takes. */
  at(stems: readonly string[], from: number): { name: string; length: number } | null {
    let found: { name: string; length: number } | null = null;
    let node: Node | undefined = this.root;
    for (let i = from; i < stems.length; i++) {
      node = node.next.get(stems[i] ?? '');
      if (!node) break;
      if (node.name !== null) found = { name: node.name, length: i - from + 1 };
    }
    return found;
  }
}

function stemsOf(words: string): string[] {
  return tokenise(words).map(({ text }) => stem(text));
}
