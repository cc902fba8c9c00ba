import type { Span } from '../model/page';
import { lettered } from '../text/letters';
import { SAY } from './english-origins';

/** At these words somebody may begin to speak for themselves. */
const TURN =
  /;|,?\s(?:but|while|although|though|whereas|however)\b|,\s(?:as|yet)\b|[,"”]\s(?=to wh(?:ich|om)\b)/gi;

/** A single dash separates; two enclose something. */
const DASH = /\s[–—-]+\s/g;

/** "Guarantees, but outside the alliance, were discussed": what is put in between turns nothing. */
const PUT_IN =
  /^,?\s(?:but|while|although|though)\s[^,;]{1,60},\s(?:was|were|is|are|has|had|have|will|would|could|can|may|might|should|[a-z]+ed)\b/i;

/** "X said that A, and Y called B": Y speaks for themselves, whatever the verb. */
const NEXT_SPEAKER = new RegExp(
  `,\\s(?:and\\s)?(?=(?:[A-Z][\\w’'.-]*\\s){1,4}(?:${SAY}|called|calls|urged|praised|thanked|demanded|repeated|rated|described|spoke|blamed)\\b)`,
  'g',
);

/** "X said that A, when B", "X said that A, which is B" at the end of a sentence: B is mostly the article's own. */
const BACKGROUND = /,\s(?:when|where|which|who|whose|whom)\b(?=[^,]*$)/g;

/** A clause that begins a sentence like this ends at a comma, and then the article goes on by itself. */
const SUBORDINATE = /^\W*(?:While|As|Although|Though|After|Before|When|Because|Since|If|Once|Whereas)\b/;

/** After a name between commas, such a word continues without that name. */
const GOES_ON = /,\s(?:and|so)\b/gi;

const GOES_ON_OR_WHEN = /,\s(?:and|so|once|after|before|when)\b/gi;

/**
 * In "X said that A, and B, but C", X says A and B. In "While X said that A, B", X says A. In "A, X said, and B", X says
 * A. In "A, X said, B", X says both. "According to X" works in the same way. Offsets refer to the sentence.
 */
export function scopeOf(bare: string, at: number, end: number, side: 'before' | 'after'): Span {
  const dashes = [...bare.matchAll(DASH)];
  const turns = [...bare.matchAll(TURN), ...(dashes.length % 2 === 1 ? dashes : [])]
    .map(({ index }) => index)
    .filter((index) => !PUT_IN.test(bare.slice(index)))
    .sort((a, b) => a - b);
  const before = turns.findLast((turn) => turn < at - SUBJECT) ?? 0;
  const after = turns.find((turn) => turn >= end) ?? bare.length;
  if (side === 'before' && !isAside(bare, at, end)) {
    // "Trump, who wanted a truce, conceded": what stands between the commas is the article's own.
    const turn = /,\s*$/.test(bare.slice(0, at)) ? undefined : turns.findLast((turn) => turn < at);
    const begins = bare.lastIndexOf(',', at);
    const isFirst = SUBORDINATE.test(bare) && !isAllSaid(bare, at, end) && !bare.slice(0, at).includes(',');
    const ends = isFirst ? bare.indexOf(',', end) : -1;
    const next =
      [...bare.matchAll(NEXT_SPEAKER), ...bare.matchAll(BACKGROUND)]
        .map(({ index }) => index)
        .filter((index) => index >= end)
        .sort((a, b) => a - b)[0] ?? bare.length;
    return { start: Math.max(begins, turn ?? 0, 0), end: Math.min(after, next, ends < 0 ? after : ends) };
  }
  // "The car, in which, according to X, they were alone": X speaks of nothing before.
  const relative = side === 'after' ? RELATIVE.exec(bare.slice(0, at))?.index : undefined;
  // "A, X said, once B": B is the article's own.
  const goesOn =
    [...bare.matchAll(side === 'before' ? GOES_ON_OR_WHEN : GOES_ON)].find(({ index }) => index >= end)
      ?.index ?? bare.length;
  return { start: relative ?? before, end: Math.min(after, goesOn) };
}

const RELATIVE = /,\s(?:[a-z]+\s)?(?:which|whom?|where)\b[^,]*,\s*$/;

/** The subject of a verb of saying is at most this long. */
const SUBJECT = 40;

const SAID = lettered(
  String.raw`^\s*(?:[,.;]|$|(?:on|in|at|of|after|before|during|earlier|later|last|this|[\p{Lu}])[^,;]*(?:[,.;]|$))`,
);

const LISTENER = /^\s+(?:reporters|journalists|viewers|them|him|her|the (?:press|media|paper|newspaper))\b/;

/** What is said stands before the verb: behind it stands at most who was told, or when. */
function isAllSaid(bare: string, at: number, end: number): boolean {
  const after = bare.slice(end);
  return SAID(bare).test(/\b(?:told|tells)$/.test(bare.slice(at, end)) ? after.replace(LISTENER, '') : after);
}

/**
 * "…, X told reporters at the base": where and when it was said is the article's own. An empty span if nothing of the kind
 * follows the verb.
 */
export function circumstancesOf(bare: string, at: number, end: number, side: 'before' | 'after'): Span {
  const rest = /^[^,;"]*/.exec(bare.slice(end))?.[0] ?? '';
  // "X told reporters after the talks at the base that …"
  const that = side === 'before' ? rest.indexOf(' that ') : -1;
  const heard = LISTENER.exec(rest)?.[0] ?? OUTLET_TOLD.exec(rest)?.[0] ?? '';
  if (that > 0 && PLACED.test(rest.slice(heard.length, that))) return { start: end, end: end + that };
  const isTold =
    side === 'before' && isAside(bare, at, end) && CIRCUMSTANCES.test(rest.replace(LISTENER, ''));
  return { start: end, end: isTold ? end + rest.length : end };
}

const PLACED = /^\s(?:in|on|at|from|aboard|before|after|during|outside|beside)\s/;
/** "told Fox News". */
const OUTLET_TOLD = /^(?:\s[A-Z][\w.]*){1,3}/;
const CIRCUMSTANCES = /^\s(?:in|on|at|from|aboard|before|after|during|outside|beside)\s(?!.*\bthat\b)/;

/** What is said of the subject between commas: "Peskov, who was not in the room, said". */
export const SAID_OF_SUBJECT = /,\s[^,;"”]{1,80},\s*$/;

/** Only the subject stands between a comma or quotation mark and the verb, and no words that are said follow it. */
function isAside(bare: string, at: number, end: number): boolean {
  const before = bare.slice(0, at).replace(SAID_OF_SUBJECT, ' ');
  return /[,"”’]\s+[^,;"”]{1,60}$/.test(before) && isAllSaid(bare, at, end);
}
