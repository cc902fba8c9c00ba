import { stem } from './stem';
import { tokenise } from './tokens';

/** A tree of stems. The node of an alias's last stem holds its canonical name. */
interface Node {
  next: Map<string, Node>;
  name: string | null;
}

/** Names and spellings that mean the same. The longest run of stems wins. */
export class Aliases {
  private readonly root: Node = { next: new Map(), name: null };

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
