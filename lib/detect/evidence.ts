import { names, opens } from './parts';
import type { Signals, Standing } from './signals';
import type { Signs } from './signs';
import {
  AT_ONCE,
  BACK_SHARE,
  DETAIL_SHARE,
  FULL_DETAILS,
  FULL_RIVALS,
  FULL_SHARE,
  LATER,
  LEDE_LENGTH,
  NAME_SHARE,
  PARTS,
  WEAK_SHARE,
} from './weights';

/** What speaks for and against the event being the page's subject. Each is from 0 (not at all) to 1. */
export interface Evidence {
  /** The headline names the event as its news; or it has one of the names, and the page speaks of no other event. */
  titled: number;
  titledInPart: number;
  /** The event is named as news in the lede. */
  lede: number;
  /** The opening looks forward to it. */
  ahead: number;
  /** How much of the page speaks of the event, in how many of its parts, and with how many particulars. */
  share: number;
  spread: number;
  details: number;
  /**
   * The event is in the opening and nowhere in the last three fifths. And: how many sentences have nothing of it at
   * all.
   */
  dropped: number;
  empty: number;
  /**
   * The opening names the event only as something past. And: the page does so anywhere, with a phrase that leaves no
   * doubt.
   */
  looksBack: number;
  surelyBack: number;
  /** Other events: in the headline, in the opening, and in how much of the page. */
  otherTitle: number;
  otherOpening: number;
  otherShare: number;
}

/** A sentence about another event doesn't speak of this one unless it names it in full. */
const isOther = ({ other }: Signs, standing: Standing | undefined) =>
  other.length > 0 && standing !== 'clear';

const naming = ({ strong }: Signs, standing: Standing | undefined) => names(standing) || strong.length > 0;

/** How much a sentence speaks of the event, 0 to 1. */
function speaks(sign: Signs, standing: Standing | undefined): number {
  if (isOther(sign, standing)) return 0;
  if (naming(sign, standing)) return sign.back ? BACK_SHARE : 1;
  if (sign.cues.length > 0) return DETAIL_SHARE;
  if (standing === 'hinted' || sign.refers) return WEAK_SHARE;
  return sign.groups.size > 0 ? NAME_SHARE : 0;
}

export function gather(signals: Signals): Evidence {
  const { title, titled, sentences, standing } = signals;
  const count = Math.max(1, sentences.length);
  const spoken = sentences.map((sign, i) => speaks(sign, standing[i]));
  const others = sentences.filter((sign, i) => isOther(sign, standing[i])).length;
  const otherShare = most(others / count, FULL_RIVALS);
  const parts = partsOf(sentences, spoken);
  const opening = ofOpening(signals);
  const isNews = newsIn(signals).length > 0;
  const comesBack = parts.size > 1 && [...parts].some((part) => part >= LATER);
  const empty = sentences.filter((sign, i) => spoken[i] === 0 && sign.wide.size === 0).length;
  return {
    ...opening,
    titled: flag(names(titled) && !title.back),
    titledInPart: flag(!names(titled) && title.groups.size > 0 && others === 0 && title.other.length === 0),
    share: most(spoken.reduce((sum, one) => sum + one, 0) / count, FULL_SHARE),
    spread: (parts.size / PARTS) * (1 - otherShare),
    dropped: flag(isNews && title.groups.size === 0 && !comesBack),
    empty: empty / count,
    details: most(particulars(sentences), FULL_DETAILS),
    surelyBack: flag(sentences.some(({ surelyBack }) => surelyBack)),
    otherTitle: flag(title.other.length > 0),
    otherShare,
  };
}

/** How many different particulars there are. One sentence that lists many does not count for all of them. */
function particulars(sentences: readonly Signs[]): number {
  const told = new Set<string>();
  let count = 0;
  for (const { cues } of sentences) {
    const fresh = cues.filter((cue) => !told.has(cue));
    for (const cue of fresh) told.add(cue);
    count += Math.min(fresh.length, AT_ONCE);
  }
  return count;
}

/** The sentences of the opening that name the event, but not as something over. */
function newsIn(signals: Signals): Signs[] {
  const { sentences, standing } = signals;
  const opening = sentences.filter(opens(signals));
  if (opening.some(({ surelyBack }) => surelyBack)) return [];
  return opening.filter(({ back }, i) => !back && names(standing[i]));
}

function ofOpening(signals: Signals) {
  const { sentences, standing } = signals;
  const opening = sentences.filter(opens(signals));
  const [first] = newsIn(signals);
  const isNear = (i: number) => [i - 1, i, i + 1].some((j) => (standing[j] ?? 'apart') !== 'apart');
  // Beside a sentence that names the event, "will be drawn away" may be about anything. A day or a word of the event
  // decides.
  const isOfIt = ({ soon, wide, happens, refers }: Signs) => soon || wide.size > 0 || happens || refers;
  return {
    lede: flag(first !== undefined && first.start < LEDE_LENGTH),
    ahead: flag(opening.some((sign, i) => sign.ahead && !sign.back && isNear(i) && isOfIt(sign))),
    looksBack: flag(first === undefined && opening.some((_, i) => names(standing[i]))),
    otherOpening: most(new Set(opening.flatMap(({ other }) => other)).size, 2),
  };
}

/**
 * The fifths of the page that speak of the event as its news. A story comes back to it; a mention stands in one place.
 */
function partsOf(sentences: readonly Signs[], spoken: readonly number[]): Set<number> {
  const length = Math.max(
    1,
    sentences.reduce((sum, sign) => sum + sign.length, 0),
  );
  const parts = new Set<number>();
  for (const [i, { start, length: letters, back }] of sentences.entries())
    if ((spoken[i] ?? 0) > 0 && !back)
      parts.add(Math.min(PARTS - 1, Math.floor((PARTS * (Math.max(0, start) + letters / 2)) / length)));
  return parts;
}

const flag = (holds: boolean) => (holds ? 1 : 0);
const most = (value: number, full: number) => Math.min(1, value / full);
