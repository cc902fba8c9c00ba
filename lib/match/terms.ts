import type { Aliases } from '../text/aliases';
import { stem } from '../text/stem';
import { type Token, tokenise } from '../text/tokens';
import { findFigures, type Mention } from './quantities';

/** One unit of meaning in a sentence: a stem, a name, or a kind of figure. Offsets refer to the raw text. */
export interface Term {
  text: string;
  start: number;
  end: number;
  /** Function words help only in pairs of neighbours. */
  light: boolean;
  /** Its place among the terms of the sentence, counted from zero. */
  at: number;
}

export interface ReadTerms {
  tokens: Token[];
  /** The stems of the tokens, one for each. */
  stems: string[];
  /** Names unified, figures as placeholders. */
  terms: Term[];
  /** The sentence holds quoted words. */
  quoted: boolean;
}

const LIGHT = new Set(
  `a an the of in on at to for from by with as and or but that this these those it its be have do will would could should may might can
  there which who whom whose into onto than then so such also just very more most much many some any other another each he she him her
  his they them their we our you your i me my if while when where after before during over under up down out off about between through
  because what how why all both only own same too s t re ve ll d m mr mrs ms us-pronoun`.split(/\s+/),
);

/** Reads a sentence into terms. Linear in its length. */
export function readTerms(raw: string, aliases: Aliases): ReadTerms {
  const tokens = tokenise(raw);
  // "us" is a country only if it is written like one. Headlines in capitals are also read as the country.
  const stems = tokens.map(({ text, start, end }) =>
    text === 'us' && end - start === 2 && raw.slice(start, end) !== 'US' ? 'us-pronoun' : stem(text),
  );
  const quantities = findFigures(tokens);
  const terms: Term[] = [];
  let quantity = 0;
  for (let i = 0; i < tokens.length; ) {
    const mention = quantities[quantity];
    const alias = aliases.at(stems, i);
    if (mention && mention.from === i && !(alias && alias.length > mention.to - mention.from)) {
      pushQuantity(terms, mention, tokens);
      quantity++;
      i = mention.to;
      continue;
    }
    const length = alias?.length ?? 1;
    const word = stems[i] ?? '';
    // "Zelenskky" is read as the name that it was meant to be.
    const text = alias?.name ?? (tokens[i]?.capital ? aliases.nearly(word) : null) ?? word;
    terms.push({
      text,
      start: tokens[i]?.start ?? 0,
      end: tokens[i + length - 1]?.end ?? 0,
      light: LIGHT.has(text),
      at: terms.length,
    });
    i += length;
    while ((quantities[quantity]?.from ?? Number.POSITIVE_INFINITY) < i) quantity++;
  }
  return { tokens, stems, terms, quoted: isQuoted(tokens, raw) };
}

function pushQuantity(terms: Term[], mention: Mention, tokens: readonly Token[]): void {
  const start = tokens[mention.from]?.start ?? 0;
  const end = tokens[mention.to - 1]?.end ?? 0;
  const figure = mention.max ?? mention.min ?? 0;
  for (const text of [`<${mention.kind}>`, mention.kind === 'duration' ? mention.unit : `#${figure}`])
    terms.push({ text, start, end, light: false, at: terms.length });
}

function isQuoted(tokens: readonly Token[], raw: string): boolean {
  return tokens.some(({ before }) => before.includes('"')) || /["”»]\s*$/.test(raw);
}
