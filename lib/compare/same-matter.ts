import type { Account, Origin, Point } from '../model/claim-base';
import { listed, type PageSays, type Same } from './page-says';
import { contentWords, figuresIn, foldAccents, mostIn } from './words';

/**
 * Whether page and account tell the same thing, so that it can be from two origins. Nobody judges or comments in another's
 * stead; and what somebody said ("Putin warned …") is from nobody else. Of a question ("Whether …") page and account must
 * give the same answer. What an account tells in plain words must stand in the page's sentences or the statement, its
 * figures in the sentences: "21 killed since the summit" and "286 killed in July" are two things.
 */
export function mayHaveAnother(
  page: PageSays,
  account: Account,
  { statement, judgement }: Point,
  same: Same,
): boolean {
  const { origin = { type: 'own' } } = account;
  if (
    mayNameToo(page, origin) ||
    judgement ||
    SEVERAL.test(statement) ||
    isActor(origin.name ?? '', statement)
  )
    return false;
  const value = listed(account);
  if (value?.type === 'text') return isAllTold(page, value.words);
  return (
    !QUESTION.test(statement) || (value !== null && page.values.some((own) => same(own, value) === true))
  );
}

const QUESTION = /^(?:how|what|when|where|whether|which|who|why)\b/i;

function isAllTold({ words, figures, asked }: PageSays, text: string): boolean {
  const told = new Set([...words, ...asked]);
  return mostIn(contentWords(text), told) && figuresIn(text).every((each) => figures.has(each));
}

/** The statement begins with whoever says or does it. */
function isActor(name: string, statement: string): boolean {
  const [actor] = foldAccents(statement).split(/[^\p{L}'-]+/u);
  return actor !== undefined && foldAccents(name).split(' ').includes(actor);
}

/** So begins a statement about what several people say, each for themselves. */
const SEVERAL =
  /^(?:(?:some|many|several|most|other)\s)?(?:commentators|analysts|experts|observers|critics|historians|opinions|views|reactions)\b/i;

/** The page's sentences name the account's origin, too: as who said it, for all that a program can tell. */
function mayNameToo({ words }: PageSays, { name = '' }: Origin): boolean {
  const named = [...contentWords(name)];
  const last = named.at(-1);
  return last !== undefined && (words.has(last) || named.every((word) => words.has(word)));
}
