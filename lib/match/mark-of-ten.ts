import type { Token } from '../text/tokens';
import type { Mention } from './quantities';

/** A mark is "N out of ten" or "N/10", or a ten that someone gives. */
export function isMark({ from, to }: Mention, tokens: readonly Token[]): boolean {
  const after = tokens.slice(to, to + 3).map(({ text }) => text);
  const outOf = after[0] === 'out' && after[1] === 'of' && /^(ten|10)$/.test(after[2] ?? '');
  const slash = /^\s*\/\s*$/.test(tokens[to]?.before ?? '') && after[0] === '10';
  const before = tokens.slice(Math.max(0, from - MARK_REACH), from).map(({ text }) => text);
  // "He passed with six out of ten" is the writer's mark.
  const isGiven = before.some((word) => GIVES.test(word));
  return ((outOf || slash) && isGiven) || /^(a|an|perfect|score|rated|was)$/.test(before.at(-1) ?? '');
}

const MARK_REACH = 6;

const GIVES =
  /^(?:g[ai]ve[sn]?|giving|rat(?:e[sd]?|ing)|award(?:s|ed)?|grad(?:e[sd]?|ing)|scor(?:e[sd]?|ing)|marks?|marked|call(?:s|ed)?)$/;
