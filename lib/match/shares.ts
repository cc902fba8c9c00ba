import type { Token } from '../text/tokens';
import type { Candidate } from './candidates';
import { isDigits, isScale, number, slashedPart, smallNumber, UNITS, word } from './numerals';
import { bounds } from './quantities';

const PARTS = new Map([
  ['half', 2],
  ['halves', 2],
  ['third', 3],
  ['thirds', 3],
  ['quarter', 4],
  ['quarters', 4],
  ['fifth', 5],
  ['fifths', 5],
  ['sixth', 6],
  ['sixths', 6],
  ['eighth', 8],
  ['eighths', 8],
  ['tenth', 10],
  ['tenths', 10],
]);

interface Share {
  /** Out of one. */
  part: number;
  to: number;
}

/** "One in four", "a fifth of the land", "three quarters", "1/5 of it", "50-50", as percent. */
export function shares(tokens: readonly Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let from = 0; from < tokens.length; from++) {
    const share = halves(tokens, from) ?? oneIn(tokens, from) ?? partOf(tokens, from);
    if (!share) continue;
    const { part, to } = share;
    const percent = Math.round(part * 1000) / 10;
    const { min, max, approximate, ...ends } = bounds(tokens, from, { low: percent, high: percent, to });
    const mention = { kind: 'percent' as const, unit: 'percent', min, max, approximate, ...ends, from, to };
    found.push({ min, max, approximate, mention });
    from = to - 1;
  }
  return found;
}

/** "A 50-50 chance". */
function halves(tokens: readonly Token[], at: number): Share | null {
  const [one, other] = [word(tokens, at), word(tokens, at + 1)];
  const isEven = one === other && /^(50|fifty)$/.test(one) && /^[-/]$/.test(tokens[at + 1]?.before ?? '');
  return isEven ? { part: 0.5, to: at + 2 } : null;
}

/** "One in four", "one chance in four", "four out of every five". But not "one in 24 hours". */
function oneIn(tokens: readonly Token[], from: number): Share | null {
  const some = small(tokens, from);
  if (some === null) return null;
  let at = /^(chance|person|voter)s?$/.test(word(tokens, from + 1)) ? from + 2 : from + 1;
  if (word(tokens, at) === 'in') at++;
  else if (word(tokens, at) === 'out' && word(tokens, at + 1) === 'of') at += 2;
  else return null;
  if (word(tokens, at) === 'every') at++;
  const all = number(tokens, at);
  if (!all || all.low !== all.high || all.low > 100 || all.low <= some || !Number.isInteger(all.low))
    return null;
  if (UNITS.has(word(tokens, all.to))) return null;
  return { part: some / all.low, to: all.to };
}

/** "A fifth of the country", "one-fifth", "half the country". "A third time" and "half a million" are no parts. */
function partOf(tokens: readonly Token[], from: number): Share | null {
  const slashed = slashedPart(tokens, from);
  if (slashed) return isOfWhole(tokens, slashed.to) ? { part: slashed.low, to: slashed.to } : null;
  const first = word(tokens, from);
  if (first === 'half') {
    const isPlain = /^(the|its|their|all)$/.test(word(tokens, from + 1)) || isOfWhole(tokens, from + 1);
    const isOrdered = /^(first|second|third|fourth|last|latter|other|better|and|an?)$/.test(
      word(tokens, from - 1),
    );
    return isPlain && !isOrdered ? { part: 0.5, to: from + 1 } : null;
  }
  const count = first === 'a' ? 1 : small(tokens, from);
  const parts = PARTS.get(word(tokens, from + 1));
  if (count === null || count < 1 || parts === undefined || count >= parts) return null;
  const to = from + 2;
  const next = tokens[to];
  const isCounted = first !== 'a' && (count > 1 || tokens[from + 1]?.before === '-');
  const isEnd = next === undefined || /[,;:.!?()]/.test(next.before);
  const isWhole = isOfWhole(tokens, to) || (first !== 'a' && count === 1 && next?.text !== 'of');
  const isShare = isWhole || ((isCounted || isEnd) && next?.text !== 'of');
  return isShare && !isScale(next?.text ?? '') && !UNITS.has(next?.text ?? '')
    ? { part: count / parts, to }
    : null;
}

/** "Of Ukraine", but not "of an hour" or "of a million". */
function isOfWhole(tokens: readonly Token[], at: number): boolean {
  if (word(tokens, at) !== 'of') return false;
  const noun = /^an?$/.test(word(tokens, at + 1)) ? word(tokens, at + 2) : word(tokens, at + 1);
  return !UNITS.has(noun) && !isScale(noun);
}

function small(tokens: readonly Token[], at: number): number | null {
  const text = word(tokens, at);
  const count = isDigits(text) ? Number(text) : smallNumber(text);
  return count !== undefined && Number.isInteger(count) && count >= 1 && count <= 9 ? count : null;
}
