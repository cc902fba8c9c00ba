import type { Account, Point, Value } from '../model/claim-base';
import type { AccountComparison } from '../model/findings';
import type { Canonical } from './names';
import { type Offices, sameOrigin } from './origins';
import { isOf, listed, type PageSays, type Same } from './page-says';
import { mayHaveAnother } from './same-matter';
import { characterisesOtherwise } from './telling';
import { contentWords, DENIES, mostIn, sameWords } from './words';

export interface Context {
  point: Point;
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
  { point, same, canonical, offices, credit }: Context,
): AccountComparison['kind'] {
  const { origin, quote, otherwise = false } = account;
  const value = listed(account);
  // If the page is no source of the base, we assume that it reports what the statement says.
  if (otherwise !== page.otherwise)
    return otherwise && (quotesAll(page, quote) || tellsTheSame(page, account)) ? 'agrees' : 'wording';
  const differs = (answers: (boolean | null)[]) => answers.includes(false) && !answers.includes(true);
  if (value !== null && !page.unread && differs(page.values.map((own) => same(own, value)))) return 'number';
  // If a whole article is another outlet's copy, naming that outlet says whose text it is, not who said so.
  const speaks = origin !== undefined && (origin.type !== 'outlet' || origin.name !== credit);
  const origins = page.sayings.flatMap((saying) => (isOf(saying, value, same) ? (saying.origin ?? []) : []));
  if (
    speaks &&
    differs(origins.map((own) => sameOrigin(own, origin, canonical, offices))) &&
    mayHaveAnother(page, account, point, same)
  )
    return 'attribution';
  const putOtherwise =
    value !== null &&
    (page.values.some((own) => isOpen(own, value)) ||
      (page.answers && value.type === 'text' && isAnswered(page) && !isSameAnswer(page, value)));
  return putOtherwise || (quote !== undefined && isOtherWords(page, quote)) ? 'wording' : 'agrees';
}

/** Whatever the statement says, who quotes the same words as an account tells the same. A single word is too little. */
function quotesAll({ quotes }: PageSays, phrase = ''): boolean {
  const quote = [...contentWords(phrase)];
  return quote.length > 1 && quotes.some((own) => quote.every((word) => own.has(word)));
}

/** What an account adds to the statement, or has in its place, stands in the page's own sentences. */
function tellsTheSame({ words, asked, denies }: PageSays, { account }: Account): boolean {
  if (denies !== DENIES.test(account)) return false;
  const own = new Set([...contentWords(account)].filter((word) => !asked.has(word)));
  return own.size > 1 && mostIn(own, words);
}

/**
 * Plain words beside a yes or no ("not yet known") are neither. Beside a figure, names, places and days they tell less,
 * more or something else: "several hours", "a B-2 bomber".
 */
const isOpen = (one: Value, other: Value): boolean =>
  (one.type === 'text' && other.type === 'yesno') || (one.type === 'yesno' && other.type === 'text');

/** An answer in plain words is noted of the page, too. No program reads one from a sentence. */
const isAnswered = ({ values }: PageSays) => values.some(({ type }) => type === 'text');

/**
 * Where a point asks something, answers in plain words are the same if they share words: with the page's sentences, or
 * with what is noted of the page.
 */
function isSameAnswer({ values, words }: PageSays, { words: answer }: Value): boolean {
  const said = contentWords(answer);
  return [words, ...values.map((own) => contentWords(own.words))].some((own) => sameWords(said, own));
}

/** The outlet's own words are neither in what this page quotes nor in its sentences, and they judge differently. */
function isOtherWords({ quotes, words, telling, askedTelling }: PageSays, phrase: string): boolean {
  const quote = contentWords(phrase);
  if (quote.size === 0 || words.size === 0) return false;
  const isSame = sameWords(quote, words) || quotes.some((own) => sameWords(own, quote));
  return !isSame && characterisesOtherwise(phrase, { quotes, telling, asked: askedTelling });
}
