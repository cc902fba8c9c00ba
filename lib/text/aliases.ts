import { stem } from './stem';
import { type Token, tokenise } from './tokens';

/** A tree of stems: after the last stem of an alias stands what it is called. */
interface Node {
  next: Map<string, Node>;
  name: string | null;
}

/** Names and spellings that mean the same, found as the longest run of stems. */
export class Aliases {
  private readonly root: Node = { next: new Map(), name: null };

  constructor(groups: readonly (readonly string[])[]) {
    for (const [canonical, ...others] of groups) {
      if (canonical === undefined) continue;
      const name = tokenise(canonical).map(stemOf).join('_');
      for (const alias of [canonical, ...others]) this.add(tokenise(alias).map(stemOf), name);
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

/** The pronoun "us" and the country "US" differ by their capitals only. */
export function stemOf(token: Token): string {
  return stem(token.text);
}
