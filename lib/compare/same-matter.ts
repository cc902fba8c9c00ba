import type { Account, Origin, Point } from '../model/claim-base';
import { listed, type PageSays, type Same } from './page-says';
import { contentWords, digitsIn, foldAccents, mostIn } from './words';

/**
 * Whether page and account tell the same thing, so that it can be from two origins. Nobody judges or comments in another's
 * stead; and what somebody said ("Putin warned …") is from nobody else, nor is it told where the page has it from that
 * very person. Of a question ("Whether …") page and account must give the same answer. What an account tells in plain
 * words must stand in the page's sentences or the statement, its figures in the sentences: "21 killed since the summit"
 * and "286 killed in July" are two things.
 */
export function mayHaveAnother(
  page: PageSays,
  account: Account,
  { statement, judgement }: Point,
  same: Same,
): boolean {
  const { origin } = account;
  if (origin === undefined || judgement || SEVERAL.test(statement)) return false;
  if (mayNameToo(page, origin) || isActor(origin, statement)) return false;
  if (
    SAYS.test(statement) &&
    page.sayings.some((saying) => saying.origin && isActor(saying.origin, statement))
  )
    return false;
  const value = listed(account);
  if (value?.type === 'text') return isAllTold(page, value.words);
  if (!QUESTION.test(statement) && value?.type !== 'names') return true;
  return value !== null && page.values.some((own) => same(own, value) === true);
}

const QUESTION = /^(?:how|what|whether|which|who|why)\b|^(?:when|where)\b[^,]*$/i;

function isAllTold({ words, figures, asked }: PageSays, text: string): boolean {
  const told = new Set([...words, ...asked]);
  return mostIn(contentWords(text), told) && digitsIn(text).every((each) => figures.has(each));
}

/** The statement is about what somebody said. */
const SAYS =
  /^(?:[Tt]he )?\p{Lu}[\p{L}'’-]*(?: (?!is |was |were )[\p{L}'’-]+){0,3}? (?:said|says|told|announced|claimed|warned|named|called|praised|suggested|threatened|promised)\b/u;

/** The statement begins with whoever says or does it. */
function isActor({ name = '' }: Origin, statement: string): boolean {
  const [actor] = withoutArticle(statement).split(/[^\p{L}'-]+/u);
  return actor !== undefined && withoutArticle(name).split(' ').includes(actor);
}
const withoutArticle = (text: string) => foldAccents(text).replace(/^(?:the|an?) /, '');

/** So begins a statement about what several people say, each for themselves. */
const SEVERAL =
  /^(?:(?:some|many|several|most|other)\s)?(?:commentators|analysts|experts|observers|critics|historians|opinions|views|reactions)\b/i;

/**
 * The page's sentences name the account's origin, too: as who said it, for all that a program can tell. A person may be
 * named by the last name alone.
 */
function mayNameToo({ words }: PageSays, { type, name = '' }: Origin): boolean {
  const named = [...contentWords(name)];
  const last = named.at(-1);
  if (last === undefined || type === 'officials') return false;
  return type === 'person' ? words.has(last) : named.every((word) => words.has(word));
}
