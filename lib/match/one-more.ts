import type { Token } from '../text/tokens';
import type { Candidate } from './candidates';
import type { Counted } from './counted';
import { isType, NOUN_REACH } from './counting';

/**
 * "a B-2 bomber and four F-35s" are five: the one that is named by its type and joined to the number is counted in
 * addition. In "five warplanes, a B-2 in the middle" or "with a B-2" it is one of the five.
 */
export function withNamed(candidate: Candidate, tokens: readonly Token[]): Candidate {
  const { from, to } = candidate.mention;
  const isJoined = tokens.some((_, i) => {
    if (!isType(tokens, i) && !isSingle(tokens, i)) return false;
    const hasArticle = /^(a|an|one)$/.test(tokens[i - 1]?.text ?? '');
    if (i > from) return hasArticle && i - 1 !== from && ADDS.test(tokens[i - 2]?.text ?? '');
    return (hasArticle || i === 0) && JOINS.test(tokens[from - 1]?.text ?? '');
  });
  const among = tokens.slice(to).some(({ text }) => AMONG.test(text));
  return isJoined && !among ? oneMore(candidate) : candidate;
}

/** "four jets and a B-2", "four jets around a B-2", "a B-2 flanked by four F-35s". */
const ADDS = /^(and|plus|alongside|beside|by|around|flanking|escorting|accompanying|surrounding)$/;

const JOINS = /^(and|plus|alongside|beside|by|with|between)$/;

/** "five jets, and a B-2 among them". */
const AMONG = /^(among|including|included)$/;

function oneMore(candidate: Candidate): Candidate {
  const plus = (figure?: number) => (figure === undefined ? undefined : figure + 1);
  return { ...candidate, min: plus(candidate.min), max: plus(candidate.max) };
}

/**
 * "four regions and Crimea", "four regions as well as Crimea", "Crimea and four other regions" are five. Null if they are in
 * addition to something that stands elsewhere: "Crimea, annexed in 2014, and four more regions".
 */
export function withPlace(
  candidate: Candidate,
  tokens: readonly Token[],
  counted: Counted | null,
): Candidate | null {
  const { from, to } = candidate.mention;
  const isName = (at: number) => tokens[at]?.capital === true && !/^(the|in|all)$/.test(tokens[at].text);
  const before = isName(from - 2) && /^(and|plus)$/.test(tokens[from - 1]?.text ?? '');
  const noun = tokens.findIndex(
    (token, at) => at >= to && at < to + NOUN_REACH && (counted?.(token) ?? false),
  );
  const words = tokens.slice(noun + 1, noun + 4).map(({ text }) => text);
  const joint = noun < 0 ? null : JOINT.exec(words.join(' '));
  const place = noun + 1 + (joint?.[0].split(' ').length ?? 0);
  const next = tokens[place + 1];
  const isLast = next === undefined || /[,;:.!?()]/.test(next.before) || GOES_ON.test(next.text);
  const after = joint !== null && isName(place) && isLast;
  if (before || after) return oneMore(candidate);
  return MORE.test(tokens[to]?.text ?? '') ? null : candidate;
}

const MORE = /^(?:more|others?|further|additional)$/;
const JOINT = /^(?:and|plus|as well as|in addition to)\b/;
const GOES_ON = /^(?:peninsula|as|be|which|would|will|have|had|has|were|was|are|is)$/;

/** "a stealth bomber", at the word after the article. */
function isSingle(tokens: readonly Token[], at: number): boolean {
  const noun = tokens.slice(at, at + 3).findIndex(({ text }) => SINGLE.test(text));
  const next = tokens[at + noun + 1];
  return (
    noun >= 0 &&
    /^(?:a|an|one)$/.test(tokens[at - 1]?.text ?? '') &&
    !SINGLE.test(next?.text ?? '') &&
    !/^(?:jets|planes|bombers|fighters|escort|formation|group)$/.test(next?.text ?? '')
  );
}

const SINGLE = /^(?:bomber|jet|fighter|plane|helicopter)$/;
