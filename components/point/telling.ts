import { countsOf } from '../../lib/compare/counts';
import type { Comparison, Value } from '../../lib/model';
import { kindInWords } from '../shared/kinds';
import type { Texts } from '../text';
import { originName, valueInShort } from './formats';
import type { Told } from './shelf';

/** How many different words of others fit in one line beside this article's own. */
const OTHERS = 2;

/**
 * A figure that opens a sentence of the page has a capital letter there ("Almost three hours"). Here it does not open
 * one.
 */
const midSentence = ({ type, words }: Value) =>
  type === 'quantity' ? words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : words;

/**
 * One line that tells what is at stake, and for how many, as in "10 of 54 sources: 3.5 hr · 2 hr · here almost 3 hr" or
 * "1 of 21 sources, M10News: for Air Force One". `told` are the accounts of the comparison in its order, the most
 * telling first.
 */
export function tellingLine(
  comparison: Comparison,
  told: readonly Told[],
  texts: Pick<Texts, 'language' | 't' | 'n'>,
): string {
  const { kind, value, origin, accounts } = comparison;
  const { t, n } = texts;
  if (kind === 'only-here') return t('tellingOnlyHere');
  const counts = countsOf(comparison);
  if (kind === 'agrees') return n('tellingOthers', counts.others);
  // Only those that differ in this way: an account that agrees would look like one more difference.
  const kinds = new Map(accounts.map((each) => [each.source, each.kind]));
  const differing = told.filter(({ source }) => kinds.get(source.id) === kind);
  const only = counts.alike === 1 ? differing[0]?.source.outlet : undefined;
  const share = n('tellingShare', counts.others, counts.alike);
  const others = (say: (each: Told) => string | null | undefined) =>
    [...new Set(differing.flatMap((each) => say(each) ?? []))].slice(0, OTHERS);
  const inShort = (each: Value | undefined) => each && valueInShort(each, texts);
  const line = (parts: string[], here: string | null | undefined) =>
    t(
      'tellingSays',
      only ? t('tellingOne', share, only) : share,
      [...parts, here ? t('tellingHere', here) : ''].filter(Boolean).join(' · '),
    );
  // We write the figures of others, but this article's own words: "almost" says more than "under".
  if (kind === 'number')
    return line(
      others(({ account }) => inShort(account.value)),
      value && midSentence(value),
    );
  if (kind === 'attribution')
    return line(
      others(({ account }) => account.origin && originName(account.origin, t)),
      origin && originName(origin, t),
    );
  // The words of one account, which are not those of the others that differ. So we say whose they are.
  const one =
    differing.find(({ account }) => account.quote) ?? differing.find(({ account }) => account.value);
  const words = one?.account.quote ? t('tellingQuote', one.account.quote) : one?.account.value?.words;
  if (one && words)
    return t('tellingSays', t(only ? 'tellingOne' : 'tellingSuch', share, one.source.outlet), words);
  const said = kindInWords(kind, counts, texts);
  return only ? t('tellingSays', said, only) : said;
}
