import type { PackedCues } from '../model/learned';
import type { Span } from '../model/page';
import { alternativesOf, characterOf, DIVIDERS, foldedParts } from './pack-cues';
import type { ReadTerms } from './terms';

export interface CueHit {
  /** Index of the owner as given to packCues. */
  owner: number;
  spans: Span[];
}

/** A word or term of a sentence. */
type Part = Span & { text: string };

/** Alternatives by groups. */
interface Cue {
  all: string[][];
  none: string[];
}

/** The words or the terms of a sentence: the character of each, and the characters of the beginnings that each has. */
interface Line {
  parts: readonly Part[];
  characters: string[];
  beginnings: (readonly string[])[];
}

/** Alternatives, and every text that one of them begins with. */
export interface AlternativeTree {
  whole: ReadonlySet<string>;
  begun: ReadonlySet<string>;
}

/** Beginnings of words are looked up by their first letters, this many of them. */
const KEY = 3;
/** Stands for a word that is in no cue. */
const UNKNOWN = DIVIDERS.group;
const MOST_KNOWN = 20_000;

/**
 * All cues of a base. A cue is looked at only when its rarest group is met, and unpacked only then, so cues that share
 * no rare word with any sentence cost nothing.
 */
export class Cues {
  private readonly packed: PackedCues;
  /** The character of each part. Parts that are beginnings of words are also listed by their first letters. */
  private readonly parts = new Map<string, string>();
  private readonly beginnings = new Map<string, { beginning: string; part: string }[]>();
  /**
   * For each alternative of a rarest group, the cues that have it there. Each beginning of such an alternative has an
   * entry, too, which may be empty.
   */
  private readonly triggers = new Map<string, number[]>();
  private readonly cues: (Cue | undefined)[] = [];
  private readonly known = new Map<string, readonly string[]>();

  constructor(packed: PackedCues) {
    this.packed = packed;
    foldedParts(packed).forEach((part, place) => {
      const character = characterOf(place);
      if (!part.endsWith('*')) this.parts.set(part, character);
      else this.addBeginning(part.slice(0, -1), character);
    });
    packed.cues.forEach(([, all, , rarest], cue) => {
      for (const alternative of alternativesOf(all.split(DIVIDERS.group)[rarest] ?? ''))
        this.addTrigger(alternative, cue);
    });
  }

  private addBeginning(beginning: string, part: string): void {
    const key = beginning.slice(0, KEY);
    const list = this.beginnings.get(key);
    if (list) list.push({ beginning, part });
    else this.beginnings.set(key, [{ beginning, part }]);
  }

  private addTrigger(alternative: string, cue: number): void {
    const { triggers } = this;
    const cues = triggers.get(alternative);
    if (cues) {
      cues.push(cue);
      return;
    }
    triggers.set(alternative, [cue]);
    for (let end = alternative.length - 1; end > 0 && !triggers.has(alternative.slice(0, end)); end--)
      triggers.set(alternative.slice(0, end), []);
  }

  /** The owners with a cue that the sentence meets, each only once, with the words that met it. */
  hits(reading: ReadTerms): CueHit[] {
    const lines = this.lines(reading);
    const quote = reading.quoted ? (this.parts.get('<quote>') ?? '') : '';
    const found = new Set<number>();
    for (const line of lines) this.findTriggered(line, found);
    for (const cue of this.triggers.get(quote) ?? []) found.add(cue);
    const text = [...lines.map((line) => this.written(line)), quote].join(DIVIDERS.group);
    const hits = new Map<number, CueHit>();
    for (const cue of found) {
      const met = meets(this.cue(cue), text);
      if (!met) continue;
      const [owner] = this.packed.cues[cue] as PackedCues['cues'][number];
      const spans = met.flatMap((alternative) => spanOf(alternative, lines) ?? []);
      const hit = hits.get(owner);
      if (hit) hit.spans.push(...spans);
      else hits.set(owner, { owner, spans });
    }
    return [...hits.values()];
  }

  /** The alternatives, as they are packed, that stand in the sentence. */
  standing(reading: ReadTerms, alternatives: AlternativeTree): Set<string> {
    const found = new Set<string>();
    const meets = (path: string) => {
      if (alternatives.whole.has(path)) found.add(path);
      return alternatives.begun.has(path);
    };
    for (const line of this.lines(reading)) walk(line, meets);
    return found;
  }

  /** The words, and the terms. Of a figure only its kind: nothing could stand next to "<number>" if its size did. */
  private lines({ tokens, stems, terms }: ReadTerms): Line[] {
    const parts = terms.filter(({ start }, i) => start !== terms[i - 1]?.start);
    const names = parts.map(({ text }) => text);
    return [this.line(tokens, stems), this.line(parts, names)];
  }

  private cue(number: number): Cue {
    const [, all, none] = this.packed.cues[number] as PackedCues['cues'][number];
    const known = this.cues[number] ?? {
      all: all.split(DIVIDERS.group).map(alternativesOf),
      none: alternativesOf(none),
    };
    this.cues[number] = known;
    return known;
  }

  private line(parts: readonly Part[], names: readonly string[]): Line {
    return {
      parts,
      characters: names.map((name) => this.parts.get(name) ?? UNKNOWN),
      beginnings: parts.map(({ text }) => this.beginningsOf(text)),
    };
  }

  /** Finds the cues whose rarest group is met. */
  private findTriggered(line: Line, found: Set<number>): void {
    walk(line, (path) => {
      const cues = this.triggers.get(path);
      if (cues) for (const cue of cues) found.add(cue);
      return cues !== undefined;
    });
  }

  /**
   * Writes a line the way cues are written. Looking for an alternative is then looking for a piece of text, and
   * browsers do that fast even with code that has never run. An alternative may end in the beginning of a word. So each
   * beginning is written once more by itself, after what comes before it.
   */
  private written({ characters, beginnings }: Line): string {
    let text = characters.join('');
    beginnings.forEach((found, i) => {
      if (found.length === 0) return;
      const before = characters.slice(Math.max(0, i - this.packed.longest + 1), i).join('');
      for (const beginning of found) text += DIVIDERS.group + before + beginning;
    });
    return text;
  }

  /** The parts that the word begins with. An article uses few words many times. */
  private beginningsOf(word: string): readonly string[] {
    const before = this.known.get(word);
    if (before) return before;
    let found: string[] | undefined;
    for (let letters = 1; letters <= KEY; letters++)
      for (const { beginning, part } of this.beginnings.get(word.slice(0, letters)) ?? [])
        if (word.startsWith(beginning)) {
          found ??= [];
          found.push(part);
        }
    if (this.known.size > MOST_KNOWN) this.known.clear();
    this.known.set(word, found ?? NOTHING);
    return found ?? NOTHING;
  }
}

const NOTHING: readonly never[] = [];

/**
 * Asks `mayGoOn` about each run of characters, from every place, for as long as an alternative may begin with it. Asks
 * about runs that end in the beginning of a word, too.
 */
function walk({ characters, beginnings }: Line, mayGoOn: (path: string) => boolean): void {
  for (let i = 0; i < characters.length; i++) {
    let path = '';
    for (let j = i; j < characters.length; j++) {
      for (const beginning of beginnings[j] as readonly string[]) mayGoOn(path + beginning);
      path += characters[j];
      if (characters[j] === UNKNOWN || !mayGoOn(path)) break;
    }
  }
}

/**
 * For each group, an alternative that stands in the text. Null if a group has none, or if something stands there that
 * must not.
 */
function meets({ all, none }: Cue, text: string): string[] | null {
  if (firstIn(none, text) !== undefined) return null;
  const met: string[] = [];
  for (const group of all) {
    const alternative = firstIn(group, text);
    if (alternative === undefined) return null;
    met.push(alternative);
  }
  return met;
}

function firstIn(group: readonly string[], text: string): string | undefined {
  for (const alternative of group) if (text.includes(alternative)) return alternative;
  return undefined;
}

/** Where an alternative first stands. Null for quotation marks, which have no place. */
function spanOf(alternative: string, lines: readonly Line[]): Span | null {
  for (const { parts, characters, beginnings } of lines)
    for (let i = 0; i < parts.length; i++) {
      let rest = alternative;
      for (let j = i; j < parts.length; j++) {
        const character = characters[j] as string;
        if (rest === character || beginnings[j]?.includes(rest))
          return { start: (parts[i] as Part).start, end: (parts[j] as Part).end };
        if (!rest.startsWith(character)) break;
        rest = rest.slice(character.length);
      }
    }
  return null;
}
