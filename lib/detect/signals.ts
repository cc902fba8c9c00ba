import type { DetectionProfile } from '../model';
import type { PlainPage } from './text';
import { finder } from './text';
import {
  LEDE_LENGTH,
  NEAR,
  NEAR_HINT,
  NEAR_PHRASE,
  NOTICE_FROM,
  NOTICE_LENGTH,
  NOTICE_SHARE,
} from './weights';

/** What one sentence holds of the profile. */
export interface Signs {
  /** Where it begins, in letters from the beginning of the story; headline and notices stand before that. */
  start: number;
  length: number;
  /** Which groups of names, and which of the gate's wider ones, occur (indices). */
  groups: Set<number>;
  wide: Set<number>;
  names: string[];
  strong: string[];
  /** How many groups one of those phrases has by itself: "Putin in Alaska" has two. */
  inPhrase: number;
  cues: string[];
  /** Other events. */
  other: string[];
  /** It speaks of the event as over and not the news ("days after", "spirit of Anchorage"). */
  back: boolean;
  /** It does so with a phrase of the profile, which is sure. */
  surelyBack: boolean;
  /** It speaks of something still to come ("due to meet"). */
  ahead: boolean;
  /** It says "the summit", "the talks", which after a naming sentence are those. */
  refers: boolean;
  /** It has a word of what happened: a phrase of the profile, or a word of one that is no name ("summit"). */
  happens: boolean;
}

/**
 * How a sentence stands to the event. `clear`: it says who, where and what. `named`: all names are close by, or a
 * phrase for the event has its surroundings. `hinted`: the names are around it, one here and one there.
 */
export type Standing = 'clear' | 'named' | 'hinted' | 'apart';

export interface Signals {
  title: Signs;
  titled: Standing;
  sentences: Signs[];
  standing: Standing[];
  /** Whether every group of the gate occurs anywhere. */
  complete: boolean;
}

/** English turns by which a report refers to an event that is not its news. */
const LOOKING_BACK =
  /\b(?:(?:days?|weeks?|months?|hours|a year) (?:after|since|on from)|last (?:week|month|year|summer|august|autumn|fall)|(?:earlier|previous(?:ly)?) this (?:month|year|summer)|(?:days?|weeks?|months?) (?:ago|earlier|before that)|(?:after|since|following) (?:(?:his|her|their|the|an?|last|[a-z]+'s) (?:[a-z'-]+ ){0,4}?(?:summit|meeting|talks|encounter|sit-down)|(?:meeting|seeing|hosting|talking|sitting)|(?:[a-z']+ ){1,5}(?:met|hosted|received|saw))\b|had (?:met|held|hosted|discussed)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)|back in|the august|fresh (?:from|off)|recall(?:s|ed|ing)?|spirit of)\b/;

const BACK_PHRASE = /^(?:spirit|understandings?|since|after|following|days|weeks|months)\b|understandings/;
const LOOKING_AHEAD =
  /\b(?:(?:is|are|was|were) (?:due|set|expected|scheduled|about|preparing|heading|flying|to (?:meet|hold|host|sit|see|be held))|will (?:meet|hold|host|sit|see|be|come|travel|fly|bring)|ahead of|(?:before|until) (?:the|his|their|friday|an?)\b|upcoming|tonight|tomorrow|this week|on the eve|prepar(?:es?|ing|ations)|looking to|hopes? (?:to|that|for)|plans? to|on [a-z]+day [a-z' ]{0,60}will|will [a-z' ]{0,60}on [a-z]+day|to meet [a-z ]{2,40} on [a-z]+day)\b/;
const REFERRING = /\b(?:the|this|that|friday's|their|his) (?:[a-z-]+ )?(?:summit|talks|meeting|encounter)\b/;

export function readSignals({ title, slug, sentences }: PlainPage, profile: DetectionProfile): Signals {
  const read = signReader(profile);
  const [groups, wide] = [(profile.names ?? profile.gate).length, profile.gate.length];
  let start = 0;
  const body = sentences.map((text) => {
    const signs = read(text, start);
    start += text.length + 1;
    return signs;
  });
  // An address that names the event in full counts like a headline, which may be missing or play with words.
  const address = read(slug, -slug.length - 1);
  const length = body.reduce((sum, sign) => sum + sign.length, 0);
  const begins = body.find((sign) => sign.groups.size >= Math.max(1, groups - 1))?.start ?? 0;
  if (length >= NOTICE_FROM && begins <= Math.min(NOTICE_LENGTH, length * NOTICE_SHARE))
    for (const sign of body) sign.start -= begins;
  const head =
    address.groups.size === groups && address.other.length === 0 ? address : read(title, -title.length - 1);
  const all = [head, ...body];

  // Outwards from the sentence, so that a page of any length costs no more for each of its sentences.
  const near = (at: number, reach: number): Signs[] => {
    const sign = all[at];
    if (sign === undefined) return [];
    let [first, last] = [at, at];
    for (
      let other = all[first - 1];
      other && sign.start - other.start - other.length <= reach;
      other = all[first - 1]
    )
      first--;
    for (
      let other = all[last + 1];
      other && other.start - sign.start - sign.length <= reach;
      other = all[last + 1]
    )
      last++;
    return all.slice(first, last + 1);
  };
  const around = (at: number, reach: number, of: 'groups' | 'wide') =>
    new Set(near(at, reach).flatMap((other) => [...other[of]])).size;
  const standing = (sign: Signs, at: number): Standing => {
    const here = sign.groups.size;
    const elsewhere = near(at, NEAR_PHRASE).some(({ other }) => other.length > 0);
    const surrounded = elsewhere
      ? around(at, NEAR, 'groups') === groups
      : around(at, NEAR_PHRASE, 'wide') === wide;
    const phrase = sign.strong.length > 0 && surrounded;
    const most = Math.max(1, groups - 1);
    if ((here === groups && sign.happens) || (phrase && sign.inPhrase >= most)) return 'clear';
    // A sentence about another event names this one only if it does so in full.
    if (sign.other.length > 0 && here < groups) return here > 0 ? 'hinted' : 'apart';
    if (phrase) return 'named';
    const close = here >= most && around(at, NEAR, 'groups') === groups;
    // In the lede nobody needs to be told that a meeting is meant.
    if (close && (sign.start < LEDE_LENGTH || near(at, 1).some(({ happens }) => happens))) return 'named';
    return here > 0 && around(at, NEAR_HINT, 'groups') === groups ? 'hinted' : 'apart';
  };
  return {
    title: head,
    titled: standing(head, 0),
    sentences: body,
    standing: body.map((sign, i) => standing(sign, i + 1)),
    complete: new Set(all.flatMap((sign) => [...sign.wide])).size === wide,
  };
}

function signReader(profile: DetectionProfile): (text: string, start: number) => Signs {
  const wide = profile.gate.map(finder);
  const groups = (profile.names ?? profile.gate).map(finder);
  const [strong, cues, others] = [finder(profile.strong), finder(profile.cues), finder(profile.other)];
  const happening = finder(eventWords(profile));
  const which = (found: string[][]) => new Set(found.flatMap((names, i) => (names.length > 0 ? i : [])));
  return (text, start) => {
    const found = groups.map((find) => find(text));
    const strongs = strong(text);
    const other = others(text);
    // "Spirit of Anchorage", "since the Alaska summit" stand among the other events, but tell of this one as over.
    const isBack = (phrase: string) =>
      wide.some((find) => find(phrase).length > 0) && BACK_PHRASE.test(phrase);
    return {
      start,
      length: text.length,
      groups: which(found),
      wide: which(wide.map((find) => find(text))),
      names: found.flatMap((names) => names.slice(0, 1)),
      strong: strongs,
      inPhrase: Math.max(0, ...strongs.map((phrase) => which(groups.map((find) => find(phrase))).size)),
      cues: cues(text),
      other: other.filter((phrase) => !isBack(phrase)),
      back: LOOKING_BACK.test(text) || other.some(isBack),
      surelyBack: other.some(isBack),
      ahead: LOOKING_AHEAD.test(text),
      refers: REFERRING.test(text),
      happens: strongs.length > 0 || cues(text).length > 0 || happening(text).length > 0,
    };
  };
}

/** What is left of the phrases for the event without its names, so that every profile brings its own: "summit", "match", "quake". */
function eventWords({ gate, names = [], strong }: DetectionProfile): string[] {
  const ofNames = new Set(
    [...gate, ...names].flat().flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)),
  );
  const words = strong.flatMap((phrase) => phrase.toLowerCase().split(/[^\p{L}]+/u));
  return [...new Set(words)].filter((word) => word.length > 3 && !ofNames.has(word) && !LITTLE.has(word));
}
const LITTLE = new Set([
  'with',
  'from',
  'that',
  'their',
  'american',
  'russian',
  'into',
  'over',
  'after',
  'before',
]);
