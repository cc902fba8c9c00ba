import type { DetectionProfile } from '../model/claim-base';
import { type Signs, signReader } from './signs';
import { finder, type PlainPage } from './text';
import { NEAR, NEAR_HINT, NEAR_PHRASE, NOTICE_FROM, NOTICE_LENGTH, NOTICE_SHARE } from './weights';

/**
 * How a sentence stands to the event. `clear`: it says who, where and what. `named`: all names are close by, or a
 * phrase for the event has its surroundings. `hinted`: the names are around it, one here and one there, or the sentence
 * has one name and only alludes to the others.
 */
export type Standing = 'clear' | 'named' | 'hinted' | 'apart';

export interface Signals {
  title: Signs;
  titled: Standing;
  sentences: Signs[];
  standing: Standing[];
  /**
   * Whether every group of the gate occurs anywhere; `by-scene` if a scene stands in for one of them, `empty` if none
   * occurs.
   */
  gate: 'passed' | 'by-scene' | 'missed' | 'empty';
}

/**
 * Reads a page by a profile: what each sentence holds and, from its surroundings, how it stands to the event.
 * `follows` says that the page appeared when follow-up stories had begun.
 */
export function readSignals(
  { title, slug, sentences }: PlainPage,
  profile: DetectionProfile,
  follows: boolean,
): Signals {
  const [address, headline, ...body] = signReader(profile)([slug, title, ...sentences]) as [
    Signs,
    Signs,
    ...Signs[],
  ];
  const [groups, wide] = [(profile.names ?? profile.gate).length, profile.gate.length];
  let start = 0;
  for (const signs of body) {
    signs.start = start;
    start += signs.length + 1;
  }
  passOverNotice(body, Math.max(1, groups - 1));
  // An address that names the event in full counts like a headline. The headline may be missing or play with words.
  const head = address.groups.size === groups && address.other.length === 0 ? address : headline;
  head.start = -head.length - 1;
  const all = [head, ...body];
  // What comes after the event is a reaction to it. If it speaks of other events, or comes later, it is a story of its
  // own.
  if (follows || all.some(({ other, surelyBack }) => other.length > 0 || surelyBack))
    for (const sign of all) sign.back ||= sign.after;
  // What such a page looks forward to is another event.
  if (follows) for (const sign of all) sign.ahead = false;
  const [first, ...others] = all.map((_, at) => standing(all, at, groups, wide));
  return {
    title: head,
    titled: first ?? 'apart',
    sentences: body,
    standing: others,
    gate: gateOf(new Set(all.flatMap((sign) => [...sign.wide])).size, [title, ...sentences], profile),
  };
}

function gateOf(
  found: number,
  texts: readonly string[],
  { gate, scenes = [] }: DetectionProfile,
): Signals['gate'] {
  if (found === gate.length) return 'passed';
  if (found === 0) return 'empty';
  const find = finder(scenes);
  const isScene = () => find(texts).some((here) => here.length > 0);
  return found === gate.length - 1 && isScene() ? 'by-scene' : 'missed';
}

/** Lets a long text begin where it first names something of the event, if there is only a notice before that. */
function passOverNotice(body: readonly Signs[], most: number): void {
  const length = body.reduce((sum, sign) => sum + sign.length, 0);
  const begins = body.find(({ groups }) => groups.size >= most)?.start ?? 0;
  if (length >= NOTICE_FROM && begins <= Math.min(NOTICE_LENGTH, length * NOTICE_SHARE))
    for (const sign of body) sign.start -= begins;
}

function standing(all: readonly Signs[], at: number, groups: number, wide: number): Standing {
  const sign = all[at];
  if (sign === undefined) return 'apart';
  const around = (reach: number, of: 'groups' | 'wide') =>
    new Set(near(all, at, reach).flatMap((other) => [...other[of]])).size;
  const here = sign.groups.size;
  const most = Math.max(1, groups - 1);
  const elsewhere = near(all, at, NEAR_PHRASE).some(({ other }) => other.length > 0);
  const surrounded = elsewhere ? around(NEAR, 'groups') === groups : around(NEAR_PHRASE, 'wide') === wide;
  const phrase = sign.strong.length > 0 && surrounded;
  if ((here === groups && sign.happens) || (phrase && sign.inPhrase >= most)) return 'clear';
  // A sentence about another event names this one only if it does so in full.
  if (sign.other.length > 0 && here < groups) return here > 0 ? 'hinted' : 'apart';
  if (phrase) return 'named';
  const close = here >= most && around(NEAR, 'groups') === groups;
  // The same people and the same place may occur on a page by chance, so it must also have a word of what happened.
  if (close && near(all, at, 1).some(({ happens }) => happens)) return 'named';
  if (here === 0) return 'apart';
  // The people may be only hinted at ("the guest from Moscow") if the sentence says where, and that they meet.
  const implied =
    !elsewhere &&
    around(NEAR_PHRASE, 'wide') === wide &&
    near(all, at, 1).some(({ happens, ahead }) => happens || ahead);
  return implied || around(NEAR_HINT, 'groups') === groups ? 'hinted' : 'apart';
}

/** Looks outwards from a sentence, so that a sentence costs the same in a page of any length. */
function near(all: readonly Signs[], at: number, reach: number): Signs[] {
  const isNear = (other: Signs | undefined, sign: Signs) =>
    other !== undefined &&
    other.start - sign.start - sign.length <= reach &&
    sign.start - other.start - other.length <= reach;
  const sign = all[at];
  if (sign === undefined) return [];
  let [first, last] = [at, at];
  while (isNear(all[first - 1], sign)) first--;
  while (isNear(all[last + 1], sign)) last++;
  return all.slice(first, last + 1);
}
