import type { Account } from '../../lib/model/claim-base';
import type { MessageKey, Texts } from '../text';
import { type AccountKind, accountKind, shortFigure } from './account-kind';

export const ACCOUNT_KIND_NAMES: Record<AccountKind, MessageKey> = {
  otherwise: 'mapKindOtherwise',
  number: 'mapKindNumber',
  quote: 'mapKindQuote',
  attributed: 'mapKindAttributed',
  plain: 'mapKindPlain',
};

/**
 * What a cell says to those who don't see it: its day, what its mark stands for, and the words behind it. The outlet
 * heads the column, and the heads of a table are read with its cells.
 */
export function accountInWords(account: Account, day: string | null, { t, language }: Texts): string {
  const kind = accountKind(account);
  const words = {
    otherwise: account.value?.words,
    number: account.value?.words,
    quote: account.quote,
    attributed: account.origin?.name,
    plain: undefined,
  }[kind];
  // A figure stands for itself. People who control the computer by voice call the cell by it.
  const mark =
    kind === 'number' && account.value?.type === 'quantity' ? shortFigure(account.value, language) : null;
  return [day, mark ?? t(ACCOUNT_KIND_NAMES[kind]), words].filter(Boolean).join(', ');
}
