import type { Cue, Span } from '../model';
import type { Aliases } from '../text/aliases';
import { stem } from '../text/stem';
import { tokenise } from '../text/tokens';
import type { Reading } from './terms';

/** What may follow after some stems. Most nodes are the last of an alternative, so the rest is made where it is needed. */
interface Node {
  next: Map<string, Node> | null;
  /** The alternative that ends here, or none. */
  alternative: number;
  /** Alternatives whose last word is a prefix, by its first letters. */
  prefixes: Map<string, { prefix: string; alternative: number }[]> | null;
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

/** A word or term of a sentence. */
type Part = Span & { text: string };

/** Prefixes are looked up by this many letters. */
const KEY = 3;
const PLACEHOLDER = /^<(number|duration|money|percent|year|quote)>$/;
const PLAIN_WORD = /^[a-z]+$/;

/**
 * All cues of a base. Every alternative stands once in a tree of words, however many cues name it; a sentence is walked
 * once for the alternatives that it holds. A cue is looked at only when its rarest group is met, so cues that share no
 * rare word with the sentence cost nothing.
 */
export class Cues {
  private readonly cues: Compiled[] = [];
  private readonly root = node();
  /** The numbers of alternatives by how they are written. */
  private readonly written = new Map<string, number[]>();
  /** For some alternatives, the cues whose rarest group holds it. */
  private readonly triggers: (number[] | undefined)[];
  /** In which sentence an alternative was last met, and where in it; in which a cue was last tried. */
  private readonly met: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly tried: Int32Array;
  private round = 0;
  private count = 0;

  constructor(
    owners: readonly (readonly Cue[])[],
    private readonly aliases: Aliases,
  ) {
    owners.forEach((cues, owner) => {
      for (const { all, none = [] } of cues)
        this.cues.push({
          owner,
          all: all.map((group) => this.group(group)),
          none: none.flatMap((group) => this.group(group)),
        });
    });
    this.met = new Int32Array(this.count);
    this.starts = new Int32Array(this.count);
    this.ends = new Int32Array(this.count);
    this.tried = new Int32Array(this.cues.length);
    this.triggers = this.chooseTriggers();
  }

  private group(alternatives: string): number[] {
    const numbers: number[] = [];
    for (const alternative of alternatives.toLowerCase().split('|'))
      for (const number of this.written.get(alternative) ?? this.read(alternative)) numbers.push(number);
    return numbers;
  }

  /** The numbers of an alternative: as written, and with its names unified, where that differs. */
  private read(alternative: string): number[] {
    const words = alternative.trim();
    const numbers = words === '' ? [] : this.add(words.split(' '));
    this.written.set(alternative, numbers);
    return numbers;
  }

  private add(words: string[]): number[] {
    const prefix = words[words.length - 1]?.endsWith('*') ? tokenise(words.pop() ?? '')[0]?.text : null;
    if (prefix === undefined) return [];
    const stems: string[] = [];
    for (const word of words)
      if (PLAIN_WORD.test(word)) stems.push(stem(word));
      else if (PLACEHOLDER.test(word)) stems.push(word);
      else for (const { text } of tokenise(word)) stems.push(stem(text));
    const unified = this.aliases.unify(stems);
    return (unified === stems ? [stems] : [stems, unified]).map((path) => this.insert(path, prefix));
  }

  private insert(path: readonly string[], prefix: string | null): number {
    let at = this.root;
    for (const part of path) {
      at.next ??= new Map();
      let next = at.next.get(part);
      if (!next) {
        next = node();
        at.next.set(part, next);
      }
      at = next;
    }
    if (prefix !== null) return this.insertPrefix(at, prefix);
    if (at.alternative === NONE) at.alternative = this.count++;
    return at.alternative;
  }

  private insertPrefix(at: Node, prefix: string): number {
    at.prefixes ??= new Map();
    const key = prefix.slice(0, KEY);
    const list = at.prefixes.get(key) ?? [];
    at.prefixes.set(key, list);
    const known = list.find((other) => other.prefix === prefix);
    if (known) return known.alternative;
    list.push({ prefix, alternative: this.count });
    return this.count++;
  }

  /** The rarest group is the one whose alternatives the fewest cues name. */
  private chooseTriggers(): (number[] | undefined)[] {
    const uses = new Int32Array(this.count);
    for (const { all } of this.cues)
      for (const group of all)
        for (const alternative of group) uses[alternative] = (uses[alternative] as number) + 1;
    const triggers = new Array<number[] | undefined>(this.count);
    this.cues.forEach(({ all }, cue) => {
      let rarest: readonly number[] = [];
      let least = Number.POSITIVE_INFINITY;
      for (const group of all) {
        let cost = 0;
        for (const alternative of group) cost += uses[alternative] as number;
        if (cost < least) [rarest, least] = [group, cost];
      }
      for (const alternative of rarest) {
        const own = triggers[alternative];
        if (!own) triggers[alternative] = [cue];
        else if (own[own.length - 1] !== cue) own.push(cue);
      }
    });
    return triggers;
  }

  /** The owners one of whose cues the sentence meets, each once, with the words that met it. */
  hits(reading: Reading): CueHit[] {
    this.round++;
    const found: number[] = [];
    const { tokens, stems, terms } = reading;
    this.walk(tokens, stems, found);
    this.walk(
      terms,
      terms.map(({ text }) => text),
      found,
    );
    if (reading.quoted) this.meet(this.root.next?.get('<quote>')?.alternative ?? NONE, 0, 0, found);
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
      const [start, end] = [this.starts[alternative] as number, this.ends[alternative] as number];
      if (end > start) spans.push({ start, end });
    }
    return spans;
  }

  private meet(alternative: number, start: number, end: number, found: number[]): void {
    if (alternative === NONE || this.met[alternative] === this.round) return;
    this.met[alternative] = this.round;
    this.starts[alternative] = start;
    this.ends[alternative] = end;
    found.push(alternative);
  }

  private walk(parts: readonly Part[], names: readonly string[], found: number[]): void {
    for (let i = 0; i < parts.length; i++) {
      const { start } = parts[i] as Part;
      let at: Node | undefined = this.root;
      for (let j = i; at && j < parts.length; j++) {
        const { text, end } = parts[j] as Part;
        if (at.prefixes)
          for (let letters = 1; letters <= KEY; letters++)
            for (const { prefix, alternative } of at.prefixes.get(text.slice(0, letters)) ?? [])
              if (text.startsWith(prefix)) this.meet(alternative, start, end, found);
        at = at.next?.get(names[j] as string);
        if (at) this.meet(at.alternative, start, end, found);
      }
    }
  }
}

const NONE = -1;

function node(): Node {
  return { next: null, alternative: NONE, prefixes: null };
}
