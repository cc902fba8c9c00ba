import type { DetectionProfile } from '../model/claim-base';
import { lettered } from '../text/letters';
import { finder } from './text';
import { BACK_PHRASE, JUST_NOW, SOON, turnsFor } from './turns';

/** What one sentence holds of the profile. */
export interface Signs {
  /** Where it begins, in letters from the beginning of the story. Headline and notices come before that. */
  start: number;
  length: number;
  /** Which groups of names occur, and which of the gate's wider groups (indices). */
  groups: Set<number>;
  wide: Set<number>;
  names: string[];
  strong: string[];
  /** How many groups one of those phrases covers by itself: "Putin in Alaska" covers two. */
  inPhrase: number;
  cues: string[];
  /** Other events. */
  other: string[];
  /** It speaks of the event as over and not as the news ("days after", "spirit of Anchorage"). */
  back: boolean;
  /** It only comes after the event, maybe by hours. */
  after: boolean;
  /** It does so with a phrase of the profile, which leaves no doubt. */
  surelyBack: boolean;
  /** It speaks of something still to come ("due to meet"). */
  ahead: boolean;
  /** It names a day close by. */
  soon: boolean;
  /** It says "the summit" or "the quake", which after a naming sentence means the event. */
  refers: boolean;
  /**
   * It has a word of what happened: a phrase of the profile, or a word of such a phrase that isn't a name ("summit").
   */
  happens: boolean;
}

type SignReader = (texts: readonly string[]) => Signs[];
const readers = new WeakMap<DetectionProfile, SignReader>();

/** Reads sentences by a profile, each as if it began the story. The profile is prepared once for all pages. */
export function signReader(profile: DetectionProfile): SignReader {
  const reader = readers.get(profile) ?? prepare(profile);
  readers.set(profile, reader);
  return reader;
}

function prepare(profile: DetectionProfile): SignReader {
  const wide = profile.gate.map(finder);
  const given = profile.names ?? profile.gate;
  const groups = given.map(finder);
  const [strong, cues, others] = [finder(profile.strong), finder(profile.cues), finder(profile.other)];
  const words = eventWords(profile);
  const happening = finder(words);
  const turns = turnsFor(words);
  const which = (found: readonly string[][]) =>
    new Set(found.flatMap((names, i) => (names.length > 0 ? i : [])));
  const groupsIn = once((phrase) => groups.filter((find) => find([phrase])[0]?.length).length);
  // "Spirit of Anchorage" and "since the Alaska summit" stand among the other events, but tell of this one as over.
  const isBack = once((phrase) => BACK_PHRASE.test(phrase) && wide.some((find) => find([phrase])[0]?.length));
  return (texts) => {
    const inGroups = groups.map((find) => find(texts));
    const inWide = wide.map((find) => find(texts));
    const [inStrong, inCues, inOthers] = [strong(texts), cues(texts), others(texts)];
    const inHappening = happening(texts);
    return texts.map((text, at) => {
      const of = (found: readonly string[][]) => found[at] ?? [];
      const found = inGroups.map(of);
      const [strongs, cue, other] = [of(inStrong), of(inCues), of(inOthers)];
      const surelyBack = other.some(isBack);
      return {
        start: 0,
        length: text.length,
        groups: which(found),
        wide: which(inWide.map(of)),
        names: found.flatMap((names, i) => wellKnown(names, given[i] ?? [])),
        strong: strongs,
        inPhrase: Math.max(0, ...strongs.map(groupsIn)),
        cues: cue,
        other: other.filter((phrase) => !isBack(phrase)),
        back: turns.back.test(text) || surelyBack,
        after: turns.after.test(text) && !JUST_NOW.test(text),
        surelyBack,
        ahead: turns.ahead.test(text),
        soon: SOON.test(text),
        refers: turns.refers.test(text),
        happens: strongs.length > 0 || cue.length > 0 || of(inHappening).length > 0,
      };
    });
  };
}

/** Answers the same question only once. Asked are phrases of the profile, so few answers are kept. */
function once<T>(answer: (phrase: string) => T): (phrase: string) => T {
  const known = new Map<string, T>();
  return (phrase) => {
    const before = known.get(phrase) ?? answer(phrase);
    known.set(phrase, before);
    return before;
  };
}

/**
 * Of several names for one person or place, the one that the profile lists first: readers know "Putin" better than
 * "Vladimir".
 */
const wellKnown = (found: readonly string[], listed: readonly string[]): string[] => {
  if (found.length === 0) return [];
  const first = listed.find((name) => found.includes(name.toLowerCase()));
  return first === undefined ? found.slice(0, 1) : [first];
};

/**
 * What is left of the phrases for the event without its names: "summit", "match", "quake". So every profile brings its
 * own words. Only phrases that name somebody count, because the words of a motto may mean anything.
 */
function eventWords({ gate, names = gate, strong }: DetectionProfile): string[] {
  const naming = finder(names.flat());
  // "Vladimir Putin" holds nothing but names. "US-Russia summit" also holds a word of what happened.
  const ofNames = new Set(names.flat().flatMap((name) => (wordsOf(name).length > 1 ? [] : wordsOf(name))));
  // "Russian leader", "suez canal": the beginning of a name of several words is not a word of what happened.
  for (const [first, second] of names.flat().map(wordsOf)) if (first && second) ofNames.add(first);
  const words = strong.filter((phrase) => naming([phrase.toLowerCase()])[0]?.length).flatMap(wordsOf);
  return [...new Set(words)].filter((word) => word.length > 3 && !ofNames.has(word) && !LITTLE.has(word));
}
const NO_LETTERS = lettered(String.raw`[^\p{L}]+`);
const wordsOf = (phrase: string) => phrase.toLowerCase().split(NO_LETTERS(phrase.toLowerCase()));
const LITTLE = new Set(['with', 'from', 'that', 'their', 'into', 'over', 'after', 'before']);
