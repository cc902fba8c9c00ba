import type { Account, Value } from '../model/claim-base';
import type { AccountComparison } from '../model/findings';
import { type Context, kindOf } from './kind-of';
import { ALONE_AGAINST } from './limits';
import { sameOrigin } from './origins';
import { listed, type PageSays } from './page-says';
import { interval } from './quantity';

type Kind = AccountComparison['kind'];

/**
 * How each of the accounts stands to the page. Where many give a number, or name an origin, and not one of them
 * the page's, the page was most likely misread. That number or origin is then taken out of `page`. What a reader noted of
 * the page stays.
 */
export function kindsOf(
  page: PageSays,
  accounts: readonly Account[],
  contextOf: (account: Account) => Context,
): Map<Account, Kind> {
  const judge = () =>
    new Map(accounts.map((account) => [account, kindOf(page, account, contextOf(account))]));
  let kinds = judge();
  const standsAlone = (kind: Kind, agrees: (account: Account, context: Context) => boolean) => {
    if (page.isNoted) return false;
    const differing = accounts.filter((account) => kinds.get(account) === kind);
    // Copies of one text count once.
    const texts = new Set(differing.map((account) => contextOf(account).credit ?? account.source));
    return texts.size >= ALONE_AGAINST && !accounts.some((account) => agrees(account, contextOf(account)));
  };
  const hasItsValue = (account: Account, { same }: Context) => {
    const value = listed(account);
    return value !== null && isBounded(value) && page.values.some((own) => same(own, value) === true);
  };
  const hasItsOrigin = ({ origin }: Account, { canonical, offices }: Context) =>
    origin !== undefined &&
    page.sayings.some(
      (own) => own.origin !== null && sameOrigin(own.origin, origin, canonical, offices) === true,
    );
  if (standsAlone('number', hasItsValue)) {
    page.values = [];
    for (const saying of page.sayings)
      if (saying.value !== null) Object.assign(saying, { value: null, origin: null });
    kinds = judge();
  }
  if (standsAlone('attribution', hasItsOrigin)) {
    for (const saying of page.sayings) saying.origin = null;
    kinds = judge();
  }
  return kinds;
}

/** Nearly every figure can mean the same as "at least two" or "up to seven". */
function isBounded(value: Value): boolean {
  if (value.type !== 'quantity') return true;
  const { from, to } = interval(value);
  return Number.isFinite(from) && Number.isFinite(to);
}
