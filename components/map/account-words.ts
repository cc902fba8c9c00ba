import type { Account } from '../../lib/model/claim-base';
import type { MessageKey, Texts } from '../text';
import { type AccountKind, accountKind, shortFigure } from './account-kind';
import type { Day } from './days';

export const ACCOUNT_KIND_NAMES: Record<AccountKind, MessageKey> = {
  otherwise: 'mapKindOtherwise',
  before: 'mapKindBefore',
  number: 'mapKindNumber',
  quote: 'mapKindQuote',
  attributed: 'mapKindAttributed',
  plain: 'mapKindPlain',
};

/**
 * What a cell says to those who don't see it: its day, what its mark stands for, and the words behind it. The heads of a
 * table are read with its cells: the outlet, and the day if it tells the outlet's columns apart.
 */
export function accountInWords(account: Account, date: Day | null, { t, language }: Texts): string {
  const kind = accountKind(account);
  const words = {
    otherwise: account.value?.words,
    before: account.value?.words,
    number: account.value?.words,
    quote: account.quote,
    attributed: account.origin?.name,
    plain: undefined,
  }[kind];
  // A figure stands for itself. People who control the computer by voice call the cell by it.
  const mark =
    kind === 'number' && account.value?.type === 'quantity' ? shortFigure(account.value, language) : null;
  const day = date?.isNeeded ? null : date?.day;
  return [day, mark ?? t(ACCOUNT_KIND_NAMES[kind]), words].filter(Boolean).join(', ');
}
