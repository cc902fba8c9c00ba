import type { Token } from '../text/tokens';

export type Side = 'below' | 'above' | 'about';

/** What the words before a figure do to it, and the token with which they begin. */
export interface Modifier {
  side: Side;
  from: number;
}

const UP = 'more|longer|greater|higher|larger|bigger';
const DOWN = 'less|fewer|shorter|lower|smaller';
/**
 * All are in one table, and the longest that fits counts: "less than" is part of "no less than", which means the
 * opposite.
 */
const PHRASES: Record<Side, string[]> = {
  below: [
    'nearly|almost|hardly|scarcely|under|below|within|up to|at most|at the most|as many as|as much as|a maximum of|at a maximum',
    'come near|comes near|came near|nearing|approaching|close to|close on|getting on for|the best part of|the better part of',
    'not quite|not even|not nearly|nowhere near|nowhere close to|short of|shy of|not over|not above|not exceeding',
    each(DOWN, (word) => `${word} than|a little ${word} than`),
    each(UP, (word) => `no ${word} than|not ${word} than|never ${word} than`),
  ],
  above: [
    'over|above|at least|at the least|at the very least|a minimum of|at a minimum|upwards of|upward of|exceeding|in excess of|not under|not below',
    each(UP, (word) => `${word} than|a little ${word} than`),
    each(DOWN, (word) => `no ${word} than|not ${word} than|never ${word} than`),
  ],
  about: [
    'about|around|barely|roughly|some|approximately|an estimated|estimated|circa|more or less|something like',
    'in the region of|in the order of|of the order of|on the order of|in the neighborhood of|in the vicinity of',
    each(`${UP}|${DOWN}`, (word) => `little ${word} than|not much ${word} than`),
  ],
};
/** They make a bound closer or wider but don't reverse it: "just under", "well over", "far more than". */
const DEGREES = new Set(['just', 'well', 'slightly', 'far', 'much']);

function each(words: string, phrase: (word: string) => string): string {
  return words.split('|').map(phrase).join('|');
}

/** Bounds by their last word, the longest first. */
const BY_LAST = new Map<string, { side: Side; words: string[] }[]>();
for (const side of ['below', 'above', 'about'] as const)
  for (const phrase of PHRASES[side].join('|').split('|')) {
    const words = phrase.split(' ');
    const last = words.at(-1) as string;
    BY_LAST.set(
      last,
      [...(BY_LAST.get(last) ?? []), { side, words }].sort((a, b) => b.words.length - a.words.length),
    );
  }

/** The modifier of a figure that stands right before a token, or null. */
export function modifierBefore(tokens: readonly Token[], end: number): Modifier | null {
  const text = (at: number) => tokens[at]?.text ?? '';
  const found = BY_LAST.get(text(end - 1))?.find(({ words }) =>
    words.every((word, i) => {
      const at = end - words.length + i;
      return text(at) === word && !PAUSE.test(tokens[at + 1]?.before ?? '');
    }),
  );
  if (!found || (found.words.length === 1 && isPreposition(text(end - 2), text(end - 1)))) return null;
  let from = end - found.words.length;
  if (PAUSE.test(tokens[from]?.before ?? '')) return { side: found.side, from };
  if (DEGREES.has(text(from - 1))) from--;
  else if (text(from - 2) === 'a' && /^(?:little|bit|shade|touch|tad|whisker|fraction)$/.test(text(from - 1)))
    from -= 2;
  return { side: found.side, from };
}

/** "Control over a fifth of it", "flew over two bases", "spoke about four regions": no bounds. */
const RULES =
  /^(control|rule[ds]?|power|authority|sovereignty|say|hold|claims?|claimed|dispute|fight|fought|war|flew|fl(?:y|ies|ying)|flown)$/;
const SPEAKS = /^(spoke|speaks?|speaking|talks|asked|told|questions?|lie[ds]?|lying|joke[ds]?|wrote)$/;
const isPreposition = (before: string, word: string) =>
  (/^(over|above)$/.test(word) && RULES.test(before)) || (word === 'about' && SPEAKS.test(before));

/** "The talks were over, three hours late": nothing before the comma belongs to the figure. */
const PAUSE = /[,;:.!?()]/;

/** Words that make a bound of a figure when they stand after it and its unit. */
const AFTER: readonly (readonly [Side, RegExp])[] = [
  ['about', /^(or so|give or take|more or less)$/],
  [
    'above',
    /^(or (?:more|longer|above|over)|at (?:the )?(?:very )?least|(?:at a )?minimum|and counting|plus)$/,
  ],
  ['below', /^(or (?:less|fewer|under)|at (?:the )?(?:very )?(?:most|outside)|tops|(?:at a )?maximum)$/],
];
/** These belong to the figure even if a sentence goes on: "two hours or so later". */
const TIED = /^(or|give|more)\b/;

/** The modifier right after a figure, and the token behind it, or null. */
export function modifierAfter(tokens: readonly Token[], from: number): { side: Side; to: number } | null {
  for (let length = 4; length > 0; length--) {
    const words = tokens.slice(from, from + length);
    const text = words.map(({ text }) => text).join(' ');
    const side = words.length === length ? AFTER.find(([, phrase]) => phrase.test(text))?.[0] : undefined;
    const isBroken = words.some(({ before }, i) => PAUSE.test(before) && !(i === 0 && TIED.test(text)));
    const next = tokens[from + length];
    // "two hours, at least 20 people", "four regions plus Crimea"
    const isEnd = next === undefined || PAUSE.test(next.before) || TIED.test(text);
    if (side && !isBroken && isEnd) return { side, to: from + length };
  }
  return null;
}
