import type { PackedCues, Span } from '../model';
import { DIVIDERS, partOf, partsOf } from './pack-cues';
import type { Reading } from './terms';

/** Alternatives by their numbers: `all` by groups. */
interface Compiled {
  owner: number;
  all: number[][];
  none: number[];
}

export interface CueHit {
  /** Index of the owner as given to packCues. */
  owner: number;
  spans: Span[];
}

/** A word or term of a sentence. */
type Part = Span & { text: string };

/** Beginnings of words are looked up by this many letters. */
const KEY = 3;
const NONE = -1;
const ROOT = 0;

/**
 * All cues of a base. Every alternative is a way through one tree of words, however many cues name it, and its number is
 * that of the node where it ends; a sentence is walked once for the alternatives that it holds. A cue is looked at only
 * when its rarest group is met, so cues that share no rare word with the sentence cost nothing.
 */
export class Cues {
  private readonly cues: Compiled[];
  /** The number of each part, and of those that are beginnings of words, by their first letters. */
  private readonly parts = new Map<string, number>();
  private readonly beginnings = new Map<string, { beginning: string; part: number }[]>();
  /** The node behind a node and a part: keys are node times `width` plus part. */
  private readonly edges = new Map<number, number>();
  private readonly width: number;
  private nodes = 1;
  /** For some alternatives, the cues whose rarest group holds it; null for others, undefined where none ends. */
  private readonly triggers: (number[] | null | undefined)[] = [];
  /** In which sentence an alternative was last met, and where in it; in which a cue was last tried. */
  private readonly met: Int32Array;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  private readonly tried: Int32Array;
  private round = 0;

  constructor(packed: PackedCues) {
    const parts = partsOf(packed);
    this.width = parts.length;
    parts.forEach(({ part }, number) => {
      if (!part.endsWith('*')) this.parts.set(part, number);
      else this.addBeginning(part.slice(0, -1), number);
    });
    this.cues = packed.cues.map(([owner, all, none]) => ({
      owner,
      all: all.split(DIVIDERS.group).map((group) => this.alternatives(group)),
      none: this.alternatives(none),
    }));
    this.met = new Int32Array(this.nodes);
    this.starts = new Int32Array(this.nodes);
    this.ends = new Int32Array(this.nodes);
    this.tried = new Int32Array(this.cues.length);
    this.chooseTriggers();
  }

  private addBeginning(beginning: string, part: number): void {
    const key = beginning.slice(0, KEY);
    const list = this.beginnings.get(key);
    if (list) list.push({ beginning, part });
    else this.beginnings.set(key, [{ beginning, part }]);
  }

  /** The numbers of a group's alternatives; the tree grows where they lead. */
  private alternatives(group: string): number[] {
    const numbers: number[] = [];
    let node = ROOT;
    for (let i = 0; i < group.length; i++) {
      const code = group.codePointAt(i) as number;
      if (code > 0xffff) i++;
      if (code !== SPACE) {
        node = this.grow(node, partOf(code));
        continue;
      }
      numbers.push(node);
      node = ROOT;
    }
    if (node !== ROOT) numbers.push(node);
    return numbers;
  }

  private grow(node: number, part: number): number {
    const key = node * this.width + part;
    const known = this.edges.get(key);
    if (known !== undefined) return known;
    this.edges.set(key, this.nodes);
    return this.nodes++;
  }

  /** The rarest group is the one whose alternatives the fewest cues name. */
  private chooseTriggers(): void {
    const uses = new Int32Array(this.nodes);
    for (const { all, none } of this.cues) {
      for (const group of all)
        for (const alternative of group) {
          uses[alternative] = (uses[alternative] as number) + 1;
          this.triggers[alternative] = null;
        }
      for (const alternative of none) this.triggers[alternative] ??= null;
    }
    this.cues.forEach(({ all }, cue) => {
      let rarest: readonly number[] = [];
      let least = Number.POSITIVE_INFINITY;
      for (const group of all) {
        let cost = 0;
        for (const alternative of group) cost += uses[alternative] as number;
        if (cost < least) [rarest, least] = [group, cost];
      }
      for (const alternative of rarest) {
        const own = this.triggers[alternative];
        if (own) own.push(cue);
        else this.triggers[alternative] = [cue];
      }
    });
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
    if (reading.quoted) this.meet(this.step(ROOT, this.parts.get('<quote>')), 0, 0, found);
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
    for (const alternative of none) if (this.met[alternative] === this.round) return null;
    const spans: Span[] = [];
    for (const group of all) {
      const alternative = group.find((number) => this.met[number] === this.round);
      if (alternative === undefined) return null;
      const [start, end] = [this.starts[alternative] as number, this.ends[alternative] as number];
      if (end > start) spans.push({ start, end });
    }
    return spans;
  }

  private step(node: number, part: number | undefined): number {
    return part === undefined ? NONE : (this.edges.get(node * this.width + part) ?? NONE);
  }

  private meet(node: number, start: number, end: number, found: number[]): void {
    if (node === NONE || this.triggers[node] === undefined || this.met[node] === this.round) return;
    this.met[node] = this.round;
    this.starts[node] = start;
    this.ends[node] = end;
    found.push(node);
  }

  private walk(parts: readonly Part[], names: readonly string[], found: number[]): void {
    const numbers = names.map((name) => this.parts.get(name));
    const beginnings = parts.map(({ text }) => this.beginningsOf(text));
    for (let i = 0; i < parts.length; i++) {
      const { start } = parts[i] as Part;
      for (let node = ROOT, j = i; node !== NONE && j < parts.length; j++) {
        const { end } = parts[j] as Part;
        for (const part of beginnings[j] as readonly number[])
          this.meet(this.step(node, part), start, end, found);
        node = this.step(node, numbers[j]);
        this.meet(node, start, end, found);
      }
    }
  }

  /** The parts that are a beginning of the word. */
  private beginningsOf(word: string): readonly number[] {
    let known: number[] | undefined;
    for (let letters = 1; letters <= KEY; letters++)
      for (const { beginning, part } of this.beginnings.get(word.slice(0, letters)) ?? [])
        if (word.startsWith(beginning)) {
          known ??= [];
          known.push(part);
        }
    return known ?? NOTHING;
  }
}

const NOTHING: readonly number[] = [];
const SPACE = DIVIDERS.alternative.charCodeAt(0);
