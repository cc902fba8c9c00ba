import type { Account, Value } from '../model/claim-base';
import type { AccountComparison } from '../model/findings';
import type { Canonical } from './names';
import { type Offices, sameOrigin } from './origins';
import { isOf, listed, type PageSays, type Same } from './page-says';
import { characterisesOtherwise } from './telling';
import { contentWords, sameWords } from './words';

interface Context {
  same: Same;
  canonical: Canonical;
  offices: Offices;
  /** The agency or outlet whose copy the account's source carries. */
  credit: string | undefined;
}

/** The page differs from an account only if nothing that the page says of the point agrees with it. */
export function kindOf(
  page: PageSays,
  account: Account,
  { same, canonical, offices, credit }: Context,
): AccountComparison['kind'] {
  const { origin, quote, otherwise = false } = account;
  const value = listed(account);
  // If the page is no source of the base, we assume that it reports what the statement says.
  if (otherwise !== page.otherwise) return otherwise && quotesAll(page, quote) ? 'agrees' : 'wording';
  const differs = (answers: (boolean | null)[]) => answers.includes(false) && !answers.includes(true);
  if (value !== null && !page.unread && differs(page.values.map((own) => same(own, value)))) return 'number';
  // If a whole article is another outlet's copy, naming that outlet says whose text it is, not who said so.
  const speaks = origin !== undefined && (origin.type !== 'outlet' || origin.name !== credit);
  const origins = page.sayings.flatMap((saying) => (isOf(saying, value, same) ? (saying.origin ?? []) : []));
  if (speaks && differs(origins.map((own) => sameOrigin(own, origin, canonical, offices))))
    return 'attribution';
  const putOtherwise =
    value !== null &&
    (page.values.some((own) => isOpen(own, value)) ||
      (page.answers && value.type === 'text' && !isSameAnswer(page, value)));
  return putOtherwise || (quote !== undefined && isOtherWords(page, quote)) ? 'wording' : 'agrees';
}

/** Whatever the statement says, who quotes the same words as an account tells the same. A single word is too little. */
function quotesAll({ quotes }: PageSays, phrase = ''): boolean {
  const quote = [...contentWords(phrase)];
  return quote.length > 1 && quotes.some((own) => quote.every((word) => own.has(word)));
}

/**
 * Plain words beside a yes or no ("not yet known") are neither. Beside a figure, names, places and days they tell less,
 * more or something else: "several hours", "a B-2 bomber".
 */
const isOpen = (one: Value, other: Value): boolean =>
  (one.type === 'text' && other.type === 'yesno') || (one.type === 'yesno' && other.type === 'text');

/**
 * Where a point asks something, answers in plain words are the same if they share words: with the page's sentences, or
 * with what is noted of the page.
 */
function isSameAnswer({ values, words }: PageSays, { words: answer }: Value): boolean {
  const said = contentWords(answer);
  return [words, ...values.map((own) => contentWords(own.words))].some((own) => sameWords(said, own));
}

/** The outlet's own words are neither in what this page quotes nor in its sentences, and they judge differently. */
function isOtherWords({ quotes, words, telling }: PageSays, phrase: string): boolean {
  const quote = contentWords(phrase);
  if (quote.size === 0 || words.size === 0) return false;
  const isSame = sameWords(quote, words) || quotes.some((own) => sameWords(own, quote));
  return !isSame && characterisesOtherwise(phrase, { quotes, telling });
}
