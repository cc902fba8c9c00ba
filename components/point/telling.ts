import { countsOf, differing, isCounted } from '../../lib/compare/counts';
import { examples } from '../../lib/compare/examples';
import type { Origin, Value } from '../../lib/model/claim-base';
import type { Comparison } from '../../lib/model/findings';
import type { Texts } from '../text';
import { originName, valueInShort } from './formats';
import type { Told } from './shelf';

/** How many different words of others fit in one line beside this article's own. */
const OTHERS = 2;
/** Up to this length, no line breaks inside of what somebody says. Longer words must be able to break. */
const UNBROKEN = 24;

/** "over 2 hr" and "Hindustan Times" stay in one line. */
const unbroken = (said: string) => (said.length <= UNBROKEN ? said.replaceAll(' ', '\u00a0') : said);

/**
 * A figure that opens a sentence of the page has a capital letter there ("Almost three hours"). Here it does not open
 * one.
 */
const midSentence = ({ type }: Value, said: string) =>
  type === 'quantity' ? said.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : said;

/**
 * One line that tells what is at stake, and how many differ in whatever way, as in "9 of 54 other sources differ,
 * e.g. over 2 hr · 3 hr 30 min. This article: almost 3 hr" or "1 of 21 other sources differs, M10News: for Air Force
 * One". The rest agree. `told` are the
 * accounts of the comparison in its order, the most telling first.
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
  // What is said is of those that differ in this way: an account that agrees would look like one more difference.
  const kinds = new Map(accounts.filter(isCounted).map((each) => [each.source, each.kind]));
  const ofKind = told.filter(({ source }) => kinds.get(source.id) === kind);
  const differ = differing(counts);
  const only = differ === 1 ? ofKind[0]?.source.outlet : undefined;
  const share = counts.others === 1 ? t('tellingLone') : n('tellingDiffer', differ, counts.others);
  // A figure is written in the same way for all, so that nobody has to convert. Anything else is in their words.
  const inShort = (of: Value) => midSentence(of, valueInShort(of, texts));
  if (kind === 'number') {
    const values = examples(
      ofKind.flatMap(({ account }) => account.value ?? []),
      value,
    );
    return line(values.map(inShort), value && inShort(value));
  }
  if (kind === 'attribution') {
    // A person speaks for an office: the White House and its spokeswoman are not two.
    const offices = new Map<string, Origin>();
    for (const { account } of ofKind) {
      const { name, of = name, type } = account.origin ?? {};
      const office = of ?? type;
      if (account.origin && office && !offices.has(office)) offices.set(office, account.origin);
    }
    return line(
      [...offices.values()].map((each) => originName(each, t)),
      origin && originName(origin, t),
    );
  }
  // The words of one account, which are not those of the others that differ. So we say whose they are.
  const one = ofKind.find(({ account }) => account.quote) ?? ofKind.find(({ account }) => account.value);
  const words = one?.account.quote ? t('tellingQuote', one.account.quote) : one?.account.value?.words;
  if (one && words)
    return t(
      'tellingSays',
      t(only ? 'tellingOne' : 'tellingSuch', share, unbroken(one.source.outlet)),
      unbroken(words),
    );
  return only ? t('tellingOne', share, unbroken(only)) : share;

  function line(others: string[], here: string | null): string {
    const all = others.slice(0, OTHERS).map(unbroken).join('\u00a0· ');
    // Others that differ may say something else than these.
    const isAll = only || (others.length <= OTHERS && differ === ofKind.length);
    const whose = only ? t('tellingOne', share, unbroken(only)) : share;
    const they = all === '' ? whose : t(isAll ? 'tellingSays' : 'tellingAmong', whose, all);
    return here ? t('tellingHere', they, unbroken(here)) : they;
  }
}
