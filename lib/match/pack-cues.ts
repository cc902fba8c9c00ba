import type { Cue } from '../model/claim-base';
import type { PackedCues } from '../model/learned';
import type { Aliases } from '../text/aliases';
import { PLACEHOLDERS } from '../text/placeholders';
import { stem } from '../text/stem';
import { tokenise } from '../text/tokens';
import type { AlternativeTree } from './cues';

/*
 * Cues as text that opens fast and zips well. Words are folded and names unified once, when a base is learned, and not
 * each time the background wakes.
 *
 *   parts    the parts of alternatives, the most frequent first, divided by spaces: `ride`, `promis+e` (folded: promis,
 *            written: promise), `told=tell` (written, folded), `putin` (a name), `<money>`, `demonstrat*`
 *   longest  how many parts the longest alternative has
 *   cues     for each cue the index of its owner, `all` and `none`, and which group of `all` is the rarest: groups are
 *            divided by "!", alternatives by a space, and each part of an alternative is one character, its place in `parts`
 */
export const DIVIDERS = { group: '!', alternative: ' ' } as const;

/** The first character that stands for a part. Those before it serve as separators. */
const OFFSET = 0x23;
/** Surrogates, which by themselves stand for nothing. */
const SURROGATES = { first: 0xd800, count: 0x800 } as const;
const PLAIN_WORD = /^[a-z]+$/;

/** Cues by owner. An owner is known by its index. */
export function packCues(owners: readonly (readonly Cue[])[], aliases: Aliases): PackedCues {
  const reader = new AlternativeReader(aliases);
  const read = owners.flatMap((cues, owner) =>
    cues.map(({ all, none = [] }) => ({
      owner,
      all: all.map((group) => reader.group(group)),
      // Alternatives that must not stand in the sentence need no groups.
      none: none.flatMap((group) => reader.group(group)),
    })),
  );
  const parts = reader.byFrequency();
  const codes = new Map(parts.map((part, i) => [part, characterOf(i)]));
  // With the same order everywhere, groups that are alike look alike, which zips better.
  const write = (alternatives: readonly (readonly string[])[]) =>
    alternatives
      .map((path) => path.map((part) => codes.get(part) ?? '').join(''))
      .sort()
      .join(DIVIDERS.alternative);
  return {
    parts: parts.map((part) => written(part, reader.words.get(part) ?? part)).join(' '),
    longest: reader.longest,
    cues: withRarest(read.map(({ owner, all, none }) => ({ owner, all: all.map(write), none: write(none) }))),
  };
}

/** Collects the alternatives of several parts that are worth looking for, because some sentence has them. */
export function treeOf({ cues }: PackedCues): AlternativeTree {
  const whole = new Set(
    cues.flatMap(([, all, none]) => [...all.split(DIVIDERS.group), none].flatMap(alternativesOf)),
  );
  const begun = new Set<string>();
  for (const alternative of whole)
    for (let end = alternative.length - 1; end > 0; end--) begun.add(alternative.slice(0, end));
  return { whole, begun };
}

/**
 * Leaves out the alternatives of several words that none of the base's learned sentences has: they make up a fifth of
 * all bytes. Single words stay, because they may occur in any company. So does a group of which nothing else would be
 * left. Alternatives that must not stand in a sentence also stay: fewer of them would make the cue wider.
 */
export function withoutUnmet(packed: PackedCues, met: ReadonlySet<string>): PackedCues {
  const isKept = (alternative: string) => met.has(alternative) || Array.from(alternative).length === 1;
  const kept = (group: string) => alternativesOf(group).filter(isKept).join(DIVIDERS.alternative);
  return {
    ...packed,
    cues: packed.cues.map(([owner, all, none, rarest]) => [
      owner,
      all
        .split(DIVIDERS.group)
        .map((group) => kept(group) || group)
        .join(DIVIDERS.group),
      none,
      rarest,
    ]),
  };
}

/** The rarest group is the one whose alternatives occur in the fewest cues. */
function withRarest(cues: readonly { owner: number; all: string[]; none: string }[]): PackedCues['cues'] {
  const uses = new Map<string, number>();
  for (const alternative of cues.flatMap(({ all }) => all.flatMap(alternativesOf)))
    uses.set(alternative, (uses.get(alternative) ?? 0) + 1);
  return cues.map(({ owner, all, none }) => {
    const costs = all.map((group) =>
      alternativesOf(group).reduce((sum, alternative) => sum + (uses.get(alternative) ?? 0), 0),
    );
    return [owner, all.join(DIVIDERS.group), none, costs.indexOf(Math.min(...costs))];
  });
}

export const alternativesOf = (group: string): string[] =>
  group === '' ? [] : group.split(DIVIDERS.alternative);

export function characterOf(part: number): string {
  const code = part + OFFSET;
  return String.fromCodePoint(code < SURROGATES.first ? code : code + SURROGATES.count);
}

/** The place in `parts` of a character's code point. */
export function partOf(code: number): number {
  return code - OFFSET - (code < SURROGATES.first ? 0 : SURROGATES.count);
}

function written(part: string, word: string): string {
  if (word === part) return part;
  return word.startsWith(part) ? `${part}+${word.slice(part.length)}` : `${word}=${part}`;
}

/** How each part is folded. */
export const foldedParts = ({ parts }: PackedCues): string[] =>
  parts === '' ? [] : parts.replace(/\+[^ ]*|[^ +=]+=/g, '').split(' ');

/** How each part is folded and written. */
function partsOf({ parts }: PackedCues): { part: string; word: string }[] {
  if (parts === '') return [];
  return parts.split(' ').map((entry) => {
    const plus = entry.indexOf('+');
    if (plus > 0) {
      const part = entry.slice(0, plus);
      return { part, word: part + entry.slice(plus + 1) };
    }
    const equals = entry.indexOf('=');
    return equals > 0
      ? { part: entry.slice(equals + 1), word: entry.slice(0, equals) }
      : { part: entry, word: entry };
  });
}

/** Readable cues that mean the same as those that were packed, by the index of their owner. */
export function readableCues(packed: PackedCues): Map<number, Cue[]> {
  const words = partsOf(packed).map(({ word }) => word.replaceAll('_', ' '));
  const read = (group: string) =>
    group
      .split(DIVIDERS.alternative)
      .map((path) => Array.from(path, (one) => words[partOf(one.codePointAt(0) ?? 0)] ?? '').join(' '))
      .join('|');
  const owners = new Map<number, Cue[]>();
  for (const [owner, all, none] of packed.cues) {
    const cue: Cue = { all: all.split(DIVIDERS.group).map(read), ...(none !== '' && { none: [read(none)] }) };
    owners.set(owner, [...(owners.get(owner) ?? []), cue]);
  }
  return owners;
}

/** Reads alternatives as authors write them, and counts their parts. */
class AlternativeReader {
  /** The shortest word that an author wrote for a part. */
  readonly words = new Map<string, string>();
  /** The parts of the longest alternative. */
  longest = 0;
  private readonly counts = new Map<string, number>();

  constructor(private readonly aliases: Aliases) {}

  /** Each alternative as its parts: as written, and with its names unified if that differs. */
  group(alternatives: string): string[][] {
    const paths = new Map<string, string[]>();
    for (const alternative of alternatives.toLowerCase().split('|'))
      for (const path of this.alternative(alternative.trim())) paths.set(path.join(' '), path);
    for (const path of paths.values()) {
      this.longest = Math.max(this.longest, path.length);
      for (const part of path) this.counts.set(part, (this.counts.get(part) ?? 0) + 1);
    }
    return [...paths.values()];
  }

  byFrequency(): string[] {
    return [...this.counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([part]) => part);
  }

  private alternative(alternative: string): string[][] {
    const words = alternative.split(' ').flatMap((word) => this.wordsOf(word));
    if (words.length === 0) return [];
    const last = words.at(-1) as string;
    const stems = last.endsWith('*') ? words.slice(0, -1) : words;
    const unified = this.aliases.unify(stems);
    const rest = words.slice(stems.length);
    return unified === stems ? [words] : [words, [...unified, ...rest]];
  }

  /** Of "co-operat*", only "operat" is the beginning of a word. */
  private wordsOf(word: string): string[] {
    if (word === '') return [];
    if (PLACEHOLDERS.includes(word)) return [word];
    if (PLAIN_WORD.test(word)) return [this.fold(word)];
    const tokens = tokenise(word).map(({ text }) => text);
    const beginning = word.endsWith('*') ? tokens.pop() : undefined;
    const stems = tokens.map((token) => this.fold(token));
    return beginning === undefined ? stems : [...stems, `${beginning}*`];
  }

  private fold(word: string): string {
    const folded = stem(word);
    const known = this.words.get(folded);
    if (known === undefined || word.length < known.length) this.words.set(folded, word);
    return folded;
  }
}
