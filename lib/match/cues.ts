import type { Cue } from '../model';
import type { Aliases } from '../text/aliases';
import { stem } from '../text/stem';
import { tokenise } from '../text/tokens';
import type { Reading, Term } from './terms';

/** An alternative that ends here: which cue, and which of its groups (-1 for "none"). */
interface Ending {
  cue: number;
  group: number;
}
interface Node {
  next: Map<string, Node>;
  ends: Ending[];
  /** Alternatives whose last word is a prefix, by its first letters. */
  prefixes: Map<string, { prefix: string; ending: Ending }[]>;
}

export interface CueHit {
  /** Index of the owner as given to the constructor. */
  owner: number;
  spans: { start: number; end: number }[];
}

/** Prefixes are looked up by this many letters. */
const KEY = 3;
const PLACEHOLDER = /^<(number|duration|money|percent|year|quote)>$/;

/** All cues of a base as one tree of words: a sentence is walked once, whatever the number of cues. */
export class Cues {
  private readonly root = node();
  private readonly cues: { owner: number; groups: number }[] = [];
  private readonly quoted: Ending[] = [];

  constructor(
    owners: readonly (readonly Cue[])[],
    private readonly aliases: Aliases,
  ) {
    owners.forEach((cues, owner) => {
      for (const { all, none = [] } of cues) {
        const cue = this.cues.push({ owner, groups: all.length }) - 1;
        for (const [group, alternatives] of all.entries()) this.add(alternatives, { cue, group });
        for (const alternatives of none) this.add(alternatives, { cue, group: -1 });
      }
    });
  }

  private add(alternatives: string, ending: Ending): void {
    for (const alternative of alternatives.split('|')) {
      const words = alternative.trim().toLowerCase();
      if (words === '<quote>') this.quoted.push(ending);
      else for (const path of this.paths(words)) this.insert(path, ending);
    }
  }

  /** As written, and with its names unified, where that differs. */
  private paths(words: string): string[][] {
    const parts = words.split(/\s+/);
    const prefix = words.endsWith('*') ? (tokenise(parts.pop() ?? '')[0]?.text ?? '') : null;
    const stems = parts.flatMap((part) =>
      PLACEHOLDER.test(part) ? [part] : tokenise(part).map(({ text }) => stem(text)),
    );
    const tail = prefix === null ? [] : [`${prefix}*`];
    const unified: string[] = [];
    for (let i = 0; i < stems.length; ) {
      const alias = this.aliases.at(stems, i);
      unified.push(alias?.name ?? stems[i] ?? '');
      i += alias?.length ?? 1;
    }
    const written = [...stems, ...tail];
    const named = [...unified, ...tail];
    return written.join(' ') === named.join(' ') ? [written] : [written, named];
  }

  private insert(path: readonly string[], ending: Ending): void {
    let at = this.root;
    for (const part of path) {
      if (part.endsWith('*')) {
        const prefix = part.slice(0, -1);
        const key = prefix.slice(0, KEY);
        at.prefixes.set(key, [...(at.prefixes.get(key) ?? []), { prefix, ending }]);
        return;
      }
      let next = at.next.get(part);
      if (!next) {
        next = node();
        at.next.set(part, next);
      }
      at = next;
    }
    if (path.length > 0) at.ends.push(ending);
  }

  /** The owners one of whose cues the sentence meets, each once, with the words that met it. */
  hits(reading: Reading): CueHit[] {
    const met = new Map<number, Map<number, { start: number; end: number } | null>>();
    const meet = ({ cue, group }: Ending, span: { start: number; end: number } | null) => {
      let groups = met.get(cue);
      if (!groups) {
        groups = new Map();
        met.set(cue, groups);
      }
      if (!groups.has(group)) groups.set(group, span);
    };
    const { tokens, stems, terms } = reading;
    const words = tokens.map(({ text, start, end }, i) => ({ text: stems[i] ?? '', word: text, start, end }));
    this.walk(words, meet);
    this.walk(
      terms.map(({ text, start, end }) => ({ text, word: text, start, end })),
      meet,
    );
    if (reading.quoted) for (const ending of this.quoted) meet(ending, null);
    const hits = new Map<number, CueHit>();
    for (const [cue, groups] of met) {
      const found = this.cues[cue];
      if (!found || groups.has(-1) || groups.size < found.groups) continue;
      const spans = [...groups.values()].filter((span) => span !== null);
      const hit = hits.get(found.owner);
      if (hit) hit.spans.push(...spans);
      else hits.set(found.owner, { owner: found.owner, spans });
    }
    return [...hits.values()];
  }

  private walk(
    parts: readonly (Pick<Term, 'text' | 'start' | 'end'> & { word: string })[],
    meet: (ending: Ending, span: { start: number; end: number }) => void,
  ): void {
    for (let i = 0; i < parts.length; i++) {
      const start = parts[i]?.start ?? 0;
      let at: Node | undefined = this.root;
      for (let j = i; at && j < parts.length; j++) {
        const part = parts[j];
        if (!part) break;
        if (at.prefixes.size > 0)
          for (let letters = 1; letters <= KEY; letters++)
            for (const { prefix, ending } of at.prefixes.get(part.word.slice(0, letters)) ?? [])
              if (part.word.startsWith(prefix)) meet(ending, { start, end: part.end });
        at = at.next.get(part.text);
        if (at) for (const ending of at.ends) meet(ending, { start, end: part.end });
      }
    }
  }
}

function node(): Node {
  return { next: new Map(), ends: [], prefixes: new Map() };
}
