import type { Point, Unit } from '../model/claim-base';
import { lettered } from '../text/letters';
import type { Token } from '../text/tokens';
import { wordsOnly } from './names-in';
import type { Mention } from './quantities';
import { unquoted } from './unquoted';
import { UNTRUE } from './untrue';

/**
 * The figure belongs to another event ("in Helsinki they talked for two hours"), says the opposite ("a 75 per cent
 * chance of success" is one of 25 for failure), or is somebody else's mark ("I would give it a seven").
 */
export function isOfOther(sentence: string, point: Point, unit: Unit, elsewhere: readonly string[]): boolean {
  if (unit === 'minutes') {
    const text = ` ${wordsOnly(sentence)} `;
    const own = ` ${wordsOnly(point.statement)} `;
    return elsewhere.some((name) => text.includes(` ${name} `) && !own.includes(` ${name} `));
  }
  if (unit === 'percent') {
    const isOnly = (some: RegExp, others: RegExp, text: string) => some.test(text) && !others.test(text);
    return (
      (isOnly(SUCCESS, FAILURE, sentence) && isOnly(FAILURE, SUCCESS, point.statement)) ||
      (isOnly(FAILURE, SUCCESS, sentence) && isOnly(SUCCESS, FAILURE, point.statement))
    );
  }
  if (unit !== 'points-of-ten') return false;
  const bare = unquoted(sentence);
  return [...bare.matchAll(GIVER(bare))].some(([, giver = '']) => !point.statement.includes(giver));
}
const SUCCESS = /(?<!not |n.t )\b(?:succe(?:ss|ed)|work(?:s|ed|ing)? out\b)/i;
const FAILURE = /\bfail/i;
const GIVER = lettered(
  String.raw`\b(I|[\p{Lu}][\p{L}'’-]+)(?:\s(?:would|will|has|had|have|even|later|himself|herself|also|once))*\s(?:g[ai]ve[sn]?|rate[sd]?|award(?:s|ed)?|score[sd]?|grade[sd]?|mark(?:s|ed))\b`,
  'g',
);

/**
 * "Half the seven hours", "rather than six hours", "did not last six hours": such a figure is not what was. Nor is a
 * length that was planned, unless the point is about the plan: then one that was is none. Nor is a difference ("an hour
 * longer than", "a week before"). "A pair of jets on either wing": how many that makes is not said.
 */
export function isMeant(
  { from, begin, to, end }: Mention,
  tokens: readonly Token[],
  unit: Unit,
  point: Point,
): boolean {
  const start = Math.min(from, begin);
  const wordsOf = (some: readonly Token[]) => some.map(({ text }) => text).join(' ');
  const before = wordsOf(tokens.slice(Math.max(0, start - 4), start));
  const after = wordsOf(tokens.slice(to, to + BEHIND));
  if (INSTEAD.test(before) || ON_BOTH.test(after)) return false;
  if (SPANS.has(unit) && isRate(tokens, start)) return false;
  if (UNTRUE.test(sentenceSoFar(tokens, start))) return false;
  // "They had not met since 2018", "not seen each other for six years"
  if (unit !== 'year' && DENIED.test(before)) return false;
  if (unit === 'days') return !APART.test(after);
  if (unit !== 'minutes') return true;
  if (DIFFERENCE.test(after)) return false;
  if (PLANNED.test(point.statement)) return !WAS.test(sentenceSoFar(tokens, start)) && !EARLIER.test(after);
  return !PLANNED.test(clauseBefore(tokens, start)) && !PLANNED_AFTER.test(wordsOf(tokens.slice(end)));
}
/** Words that are looked at behind a figure. */
const BEHIND = 8;
const INSTEAD = /\b(?:half|half of|third of|quarter of|rather than|instead of)(?: (?:the|its|their|an?))?$/;
/** "Six or seven times a year", "once in ten years", "40 million a day": how often, not how long or when. */
function isRate(tokens: readonly Token[], start: number): boolean {
  const [figure, before, second] = [tokens[start], tokens[start - 1], tokens[start - 2]];
  if (before === undefined || figure === undefined || /[^\s]/.test(figure.before)) return false;
  if (before.text === 'in') return second?.text === 'once' || second?.text === 'twice';
  if (/^(?:once|twice|per|every|each)$/.test(before.text)) return true;
  if (!/^an?$/.test(figure.text)) return false;
  return /^(?:times|\d.*|hundred|thousand|million|billion)$/.test(before.text) && !before.capital;
}
const SPANS = new Set<Unit>(['year', 'days', 'minutes']);
const ON_BOTH = /\b(?:either|each) (?:wing|side|flank)\b/;
const DENIED = /\b(?:not|never|nor)(?: (?!only|just)[a-z]+){0,2}$/;
const DIFFERENCE = /^(?:(?:longer|shorter|more|less) than|ago)\b/;
/** "A week ago", "two days before the summit": how far apart, not how long. */
const APART = /^(?:ago|before|earlier|later|after|old)\b/;
/** What was: "lasted two hours", "was over in less than three hours", "broke up after just two and a half hours". */
const WAS =
  /\b(?:after|lasted|took|spent|(?:ran|went on|talked|met|spoke|sat) for|(?:over|ended|out|done) in)(?: (?:only|just|barely|about|some|around|roughly|nearly|almost|(?:a (?:bit|little) )?(?:less|more) than|under|over|the))*$/;
const EARLIER = /^(?:ahead of schedule|earl(?:y|ier))\b/;
const PLANNED =
  /\b(?:plan(?:s|ned)?|scheduled?|slated|expect(?:s|ed)?|supposed|meant|allotted|allocated|earmarked|booked|predicted)\b/;
const PLANNED_AFTER =
  /^(?:that |which )?(?:(?:had|was|were|have|has) )?(?:been )?(?:originally |initially )?(?:planned|scheduled|allotted|allocated|earmarked|expected|predicted)\b/;

/** All words before a token, as far back as the last semicolon or colon. */
function sentenceSoFar(tokens: readonly Token[], to: number): string {
  const from = tokens.findLastIndex(({ before }, at) => at < to && /[;:]/.test(before));
  return tokens
    .slice(Math.max(from, 0), to)
    .map(({ text }) => text)
    .join(' ');
}

/** The words before a token, as far back as a comma or another sign, or a verb that begins anew ("and talked"). */
function clauseBefore(tokens: readonly Token[], to: number): string {
  let from = to;
  while (from > 0 && to - from < PLAN_REACH && !/[,;:.!?()]/.test(tokens[from]?.before ?? '')) from--;
  const words = tokens.slice(from, to).map(({ text }) => text);
  return words.slice(words.findLastIndex((word) => /^(?:and|but)$/.test(word)) + 1).join(' ');
}
const PLAN_REACH = 8;
