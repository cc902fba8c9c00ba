import type { DetectionProfile } from '../model';
import type { PlainPage } from './text';
import { finder } from './text';
import { NEAR, NEAR_PHRASE } from './weights';

/** What one sentence holds of the profile. */
export interface Signs {
  /** Which groups of names, and which of the gate's wider ones, occur (indices). */
  groups: Set<number>;
  wide: Set<number>;
  names: string[];
  strong: string[];
  cues: string[];
  other: string[];
  /** It speaks of something that is over and not the news ("days after", "last month"). */
  back: boolean;
  /** It speaks of something still to come ("due to meet"). */
  ahead: boolean;
  /** It says "the summit", "the talks", which after a naming sentence are those. */
  refers: boolean;
}

export interface Signals {
  title: Signs;
  sentences: Signs[];
  /** Whether sentence i names the event itself: all names are near, or a phrase for it with its surroundings. */
  named: boolean[];
  /** The same of the headline. */
  titled: boolean;
  /** Whether every group of the gate occurs anywhere. */
  complete: boolean;
  groups: number;
}

/** English turns by which a report refers to an event that is not its news. */
const LOOKING_BACK =
  /\b(?:(?:days?|weeks?|months?|hours|a year) (?:after|since|on from)|last (?:week|month|year|summer|august|autumn|fall)|(?:earlier|previous(?:ly)?) this (?:month|year|summer)|(?:days?|weeks?|months?) (?:ago|earlier|before that)|(?:after|since|following) (?:(?:his|her|their|the|an?|last|[a-z]+'s) (?:[a-z'-]+ ){0,4}?(?:summit|meeting|talks|encounter|sit-down)|(?:meeting|seeing|hosting|talking|sitting))\b|(?:had|have|has) (?:met|held|hosted|discussed)|in (?:january|february|march|april|may|june|july|august|september|october|november|december)\b(?! \d)|back in|the august|recall(?:s|ed|ing)?|spirit of|understandings?)\b/;

const LOOKING_AHEAD =
  /\b(?:(?:is|are|was|were) (?:due|set|expected|scheduled|about|preparing|heading|flying|to (?:meet|hold|host|sit|see|be held))|will (?:meet|hold|host|sit|see|be|come|travel|fly|bring)|ahead of|(?:before|until) (?:the|his|their|alaska|friday|an?)\b|upcoming|tonight|tomorrow|this week|on the eve|prepar(?:es?|ing|ations)|looking to|hopes? (?:to|that|for)|plans? to)\b/;
const REFERRING = /\b(?:the|this|that|friday's|their|his) (?:[a-z-]+ )?(?:summit|talks|meeting|encounter)\b/;

export function readSignals({ title, sentences }: PlainPage, profile: DetectionProfile): Signals {
  const wide = profile.gate.map(finder);
  const groups = (profile.names ?? profile.gate).map(finder);
  const [strong, cues, other] = [finder(profile.strong), finder(profile.cues), finder(profile.other)];
  const which = (found: string[][]) => new Set(found.flatMap((names, i) => (names.length > 0 ? i : [])));
  const signs = (text: string): Signs => {
    const found = groups.map((find) => find(text));
    return {
      groups: which(found),
      wide: which(wide.map((find) => find(text))),
      names: found.flatMap((names) => names.slice(0, 1)),
      strong: strong(text),
      cues: cues(text),
      other: other(text),
      back: LOOKING_BACK.test(text),
      ahead: LOOKING_AHEAD.test(text),
      refers: REFERRING.test(text),
    };
  };
  const [head, ...body] = [title, ...sentences].map(signs);
  const all = [head ?? signs(''), ...body];
  const around = (i: number, reach: number, of: 'groups' | 'wide') =>
    new Set(all.slice(Math.max(0, i - reach), i + reach + 1).flatMap((near) => [...near[of]])).size;
  const isNamed = all.map(
    (sign, i) =>
      (sign.strong.length > 0 && around(i, NEAR_PHRASE, 'wide') === wide.length) ||
      (sign.groups.size >= Math.max(1, groups.length - 1) && around(i, NEAR, 'groups') === groups.length),
  );
  return {
    title: all[0] ?? signs(''),
    sentences: body,
    named: isNamed.slice(1),
    titled: isNamed[0] === true,
    complete: around(0, all.length, 'wide') === wide.length,
    groups: groups.length,
  };
}
