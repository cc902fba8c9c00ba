import type { Cue, Span } from '../model';
import type { Aliases } from '../text/aliases';
import { stem } from '../text/stem';
import { tokenise } from '../text/tokens';
import type { Reading } from './terms';

interface Node {
  next: Map<string, Node>;
  /** The alternative that ends here, or none. */
  alternative: number;
  /** Alternatives whose last word is a prefix, by its first letters. */
  prefixes: Map<string, { prefix: string; alternative: number }[]>;
}

/** Each group is a list of alternatives, by their numbers. */
interface Compiled {
  owner: number;
  all: number[][];
  none: number[];
}

export interface CueHit {
  /** Index of the owner as given to the constructor. */
  owner: number;
  spans: Span[];
}

/** Prefixes are looked up by this many letters. */
const KEY = 3;
const PLACEHOLDER = /^<(number|duration|money|percent|year|quote)>$/;
const PLAIN_WORDS = /^[a-z]+( [a-z]+)*$/;

/**
 * All cues of a base. Every alternative stands once in a tree of words, however many cues name it; a sentence is walked
 * once for the alternatives that it holds. A cue is looked at only when its rarest group is met, so cues that share no
 * rare word with the sentence cost nothing.
 */
export class Cues {
  private readonly root = node();
  private readonly cues: Compiled[] = [];
  private readonly numbers = new Map<string, number[]>();
  private readonly stems = new Map<string, string>();
  /** For each alternative, the cues whose rarest group holds it. */
  private readonly triggers: number[][] = [];
  private readonly spans: Span[] = [];
  /** In which sentence an alternative or a cue was last met. */
  private readonly met: number[] = [];
  private readonly tried: Int32Array;
  private round = 0;
  private count = 0;

  constructor(
    owners: readonly (readonly Cue[])[],
    private readonly aliases: Aliases,
  ) {
    owners.forEach((cues, owner) => {
      for (const { all, none = [] } of cues) {
        const compiled = {
          owner,
          all: all.map((group) => this.group(group)),
          none: none.flatMap((group) => this.group(group)),
        };
        this.cues.push(compiled);
      }
    });
    this.tried = new Int32Array(this.cues.length);
    this.chooseTriggers();
  }

  private group(alternatives: string): number[] {
    return alternatives.split('|').flatMap((alternative) => this.number(alternative.trim().toLowerCase()));
  }

  /** The numbers of an alternative: as written, and with its names unified, where that differs. */
  private number(words: string): number[] {
    const known = this.numbers.get(words);
    if (known) return known;
    const numbers = words === '' ? [] : this.paths(words).map((path) => this.insert(path));
    this.numbers.set(words, numbers);
    return numbers;
  }

  private paths(words: string): string[][] {
    const prefix = words.endsWith('*');
    const parts = words.split(/\s+/);
    const tail = prefix ? [`${tokenise(parts.pop() ?? '')[0]?.text ?? ''}*`] : [];
    const stems = parts.flatMap((part) =>
      PLACEHOLDER.test(part)
        ? [part]
        : PLAIN_WORDS.test(part)
          ? [this.stemOf(part)]
          : tokenise(part).map(({ text }) => this.stemOf(text)),
    );
    const unified = this.aliases.unify(stems);
    const written = [...stems, ...tail];
    return unified === stems ? [written] : [written, [...unified, ...tail]];
  }

  private stemOf(word: string): string {
    const known = this.stems.get(word);
    if (known !== undefined) return known;
    const folded = stem(word);
    this.stems.set(word, folded);
    return folded;
  }

  private insert(path: readonly string[]): number {
    let at = this.root;
    for (const part of path) {
      if (part.length > 1 && part.endsWith('*')) return this.insertPrefix(at, part.slice(0, -1));
      let next = at.next.get(part);
      if (!next) {
        next = node();
        at.next.set(part, next);
      }
      at = next;
    }
    if (at === this.root) return this.fresh();
    if (at.alternative < 0) at.alternative = this.fresh();
    return at.alternative;
  }

  private insertPrefix(at: Node, prefix: string): number {
    const key = prefix.slice(0, KEY);
    const list = at.prefixes.get(key) ?? [];
    at.prefixes.set(key, list);
    const known = list.find((other) => other.prefix === prefix);
    if (known) return known.alternative;
    const alternative = this.fresh();
    list.push({ prefix, alternative });
    return alternative;
  }

  private fresh(): number {
    this.triggers.push([]);
    this.met.push(0);
    this.spans.push({ start: 0, end: 0 });
    return this.count++;
  }

  /** The rarest group is the one whose alternatives the fewest cues name. */
  private chooseTriggers(): void {
    const uses = new Int32Array(this.count);
    for (const { all } of this.cues)
      for (const group of all)
        for (const alternative of group) uses[alternative] = (uses[alternative] ?? 0) + 1;
    this.cues.forEach(({ all }, cue) => {
      const cost = (group: readonly number[]) =>
        group.reduce((sum, alternative) => sum + (uses[alternative] ?? 0), 0);
      const [rarest] = [...all].sort((a, b) => cost(a) - cost(b));
      for (const alternative of new Set(rarest)) this.triggers[alternative]?.push(cue);
    });
  }

  /** The owners one of whose cues the sentence meets, each once, with the words that met it. */
  hits(reading: Reading): CueHit[] {
    this.round++;
    const found: number[] = [];
    const { tokens, stems, terms } = reading;
    this.walk(tokens, (i) => stems[i] ?? '', found);
    this.walk(terms, (i) => terms[i]?.text ?? '', found);
    if (reading.quoted) this.meet(this.root.next.get('<quote>')?.alternative ?? -1, 0, 0, found);
    const hits = new Map<number, CueHit>();
    for (const alternative of found)
      for (const number of this.triggers[alternative] ?? []) {
        const cue = this.cues[number];
        if (!cue || this.tried[number] === this.round) continue;
        this.tried[number] = this.round;
        const spans = this.meets(cue);
        if (!spans) continue;
        const hit = hits.get(cue.owner);
        if (hit) hit.spans.push(...spans);
        else hits.set(cue.owner, { owner: cue.owner, spans });
      }
    return [...hits.values()];
  }

  private meets({ all, none }: Compiled): Span[] | null {
    if (none.some((alternative) => this.met[alternative] === this.round)) return null;
    const spans: Span[] = [];
    for (const group of all) {
      const alternative = group.find((number) => this.met[number] === this.round);
      if (alternative === undefined) return null;
      const span = this.spans[alternative];
      if (span && span.end > span.start) spans.push(span);
    }
    return spans;
  }

  private meet(alternative: number, start: number, end: number, found: number[]): void {
    if (alternative < 0 || this.met[alternative] === this.round) return;
    this.met[alternative] = this.round;
    this.spans[alternative] = { start, end };
    found.push(alternative);
  }

  private walk(
    parts: readonly { text: string; start: number; end: number }[],
    name: (i: number) => string,
    found: number[],
  ): void {
    for (let i = 0; i < parts.length; i++) {
      const start = parts[i]?.start ?? 0;
      let at: Node | undefined = this.root;
      for (let j = i; at && j < parts.length; j++) {
        const part = parts[j];
        if (!part) break;
        if (at.prefixes.size > 0)
          for (let letters = 1; letters <= KEY; letters++)
            for (const { prefix, alternative } of at.prefixes.get(part.text.slice(0, letters)) ?? [])
              if (part.text.startsWith(prefix)) this.meet(alternative, start, part.end, found);
        at = at.next.get(name(j));
        if (at) this.meet(at.alternative, start, part.end, found);
      }
    }
  }
}

function node(): Node {
  return { next: new Map(), alternative: -1, prefixes: new Map() };
}
