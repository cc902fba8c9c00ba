import type { Comparison, Value } from '../../lib/model';
import type { Texts } from '../text';
import { originName, valueInShort } from './formats';
import type { Told } from './shelf';

/** How many different words of others fit beside this article's own in one line. */
const OTHERS = 2;

/** A figure that opens a sentence of the page has a capital letter there ("Almost three hours"); here it opens none. */
const midSentence = ({ type, words }: Value) =>
  type === 'quantity' ? words.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : words;

/**
 * One line that tells what is at stake, as in "3.5 hr · 2 hr 45 min · here almost 3 hr". `told` are the accounts of
 * the comparison in its order, the most telling first.
 */
export function tellingLine(
  { kind, value, origin, accounts }: Comparison,
  told: readonly Told[],
  texts: Pick<Texts, 'language' | 't' | 'n'>,
): string {
  const { t, n } = texts;
  const outlets = new Set(told.map(({ source }) => source.outlet)).size;
  // Only of those that differ in this way: whoever agrees would stand there as one more difference.
  const kinds = new Map(accounts.map((each) => [each.source, each.kind]));
  const differing = told.filter(({ source }) => kinds.get(source.id) === kind);
  const others = (say: (each: Told) => string | null | undefined) =>
    [...new Set(differing.flatMap((each) => say(each) ?? []))].slice(0, OTHERS);
  const inShort = (each: Value | undefined) => each && valueInShort(each, texts);
  const line = (parts: string[], here: string | null | undefined) =>
    [...parts, here ? t('tellingHere', here) : ''].filter(Boolean).join(' · ');
  if (kind === 'only-here') return t('tellingOnlyHere');
  // Our figures for the others, but this article's own words: "almost" says more than "under".
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
  if (kind === 'wording') {
    const [words] = [
      ...others(({ account }) => account.quote && t('tellingQuote', account.quote)),
      ...others(({ account }) => account.value?.words),
    ];
    if (words) return words;
  }
  return n('tellingOutlets', outlets);
}
