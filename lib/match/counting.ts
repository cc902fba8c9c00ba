import type { Unit } from '../model/claim-base';
import type { Token } from '../text/tokens';
import type { Counted } from './counted';
import { isSplit } from './numerals';
import type { Mention } from './quantities';

/** Whether a number counts what the unit counts, rather than something else or nothing at all. */
export function counts(
  mention: Mention,
  unit: Unit,
  tokens: readonly Token[],
  counted: Counted | null,
): boolean {
  const { from, to, min, max } = mention;
  const before = tokens[from - 1];
  if (isLabel(mention, tokens) || isSplit(tokens, to)) return false;
  if (counted === null) return true;
  if (isType(tokens, to)) return unit === 'aircraft';
  // "a B-2 and four others"
  if (unit === 'aircraft' && tokens[to]?.text === 'others' && tokens.some((_, at) => isType(tokens, at)))
    return true;
  const after = tokens.slice(to, to + NOUN_REACH);
  const end = after.findIndex((token, i) => counted(token) || endsPhrase(token, i));
  const [first, noun] = [tokens[from - 2], after[end]];
  return (
    (noun !== undefined && counted(noun)) ||
    // "a crew of 25"
    (unit === 'people' && before?.text === 'of' && first !== undefined && counted(first)) ||
    isNumberOf(mention, tokens, counted) ||
    // So large a number is given without its noun if the sentence is about nothing else.
    (unit === 'people' && (min ?? max ?? 0) >= 1000)
  );
}

/** "one of them", "number 10", "August 15", "15 August", "flight 24", "aged 52", "Boeing 747": these count nothing. */
function isLabel({ from, begin, to, max }: Mention, tokens: readonly Token[]): boolean {
  const [before, next] = [tokens[from - 1], tokens[to]];
  return (
    (next?.text === 'of' && max === 1) ||
    // "14.15: Several hundred gather", "4. The threats have faded": the number of an entry.
    (from === 0 && next !== undefined && /[:.)]/.test(next.before)) ||
    // "22.05 Some sixty gather": a time.
    (from === 0 &&
      to === 1 &&
      next?.capital === true &&
      /^(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(tokens[0]?.text ?? '')) ||
    MONTH_NAME.test(before?.text ?? '') ||
    MONTH_NAME.test(next?.text ?? '') ||
    /^(aged?|number|no|flight|channel|group|page|chapter|article|room)$/.test(before?.text ?? '') ||
    (begin === from &&
      before?.capital === true &&
      from > 1 &&
      /^\d/.test(tokens[from]?.text ?? '') &&
      tokens[from]?.before === ' ')
  );
}

/** A number followed by nothing that it could count: "put it at 850.", "850 had walked out", "850, it said". */
export function isBare(mention: Mention, tokens: readonly Token[]): boolean {
  const next = tokens[mention.to];
  return (
    mention.kind === 'number' &&
    !isLabel(mention, tokens) &&
    (next === undefined || /[,;:.!?()]/.test(next.before) || NO_NOUN.test(next.text))
  );
}

const NO_NOUN =
  /^(had|has|have|were|was|are|is|will|would|did|by|in|on|at|since|so|that|who|which|and|but|while|as|when|after|before|today|yesterday|now)$/;

/**
 * "put the number of strikers at about 850": what is counted stands before the number, and a bare number says how many.
 */
function isNumberOf(mention: Mention, tokens: readonly Token[], counted: Counted): boolean {
  const noun = tokens.findIndex(({ text }, i) => text === 'number' && tokens[i + 1]?.text === 'of') + 2;
  const isSaid = noun > 1 && noun < mention.from && tokens.slice(noun, noun + 2).some(counted);
  // "from 850 to 1,400" is no range: it grew.
  return isSaid && isBare(mention, tokens) && tokens[mention.from - 1]?.text !== 'from';
}

/** Another thing is counted ("two leaders watched the jets"), or the words go on after a comma. */
function endsPhrase({ text, before, capital }: Token, i: number): boolean {
  return (i > 0 && /[,;:.()]/.test(before)) || (!capital && /([^s]s|men|people|pair|sides)$/.test(text));
}

/** A noun follows its number within this many words ("five of the annexed regions", "four American fighter jets"). */
export const NOUN_REACH = 5;

const MONTH_NAME =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)$/;

export function isType(tokens: readonly Token[], at: number): boolean {
  return /^[a-z]$/.test(tokens[at]?.text ?? '') && /^\d+[a-d]?s?$/.test(tokens[at + 1]?.text ?? '');
}

/** "A pair of jets". Of people it says more often who they are than how many. */
export function pairs(tokens: readonly Token[]): Mention[] {
  return tokens.flatMap(({ text }, at): Mention[] => {
    if (text !== 'a' || tokens[at + 1]?.text !== 'pair' || tokens[at + 2]?.text !== 'of') return [];
    const span = { from: at, to: at + 3, begin: at, end: at + 3 };
    return [{ kind: 'number', unit: 'number', min: 2, max: 2, approximate: false, ...span }];
  });
}
