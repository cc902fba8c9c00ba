import type { Account, Source } from '../../lib/model';
import type { MessageKey, Texts } from '../text';
import { type AccountKind, accountKind } from './account-kind';

export const ACCOUNT_KIND_NAMES: Record<AccountKind, MessageKey> = {
  number: 'mapKindNumber',
  quote: 'mapKindQuote',
  attributed: 'mapKindAttributed',
  plain: 'mapKindPlain',
};

/** What a cell says to those who don't see it: the outlet, the kind, and what the mark stands for. */
export function accountInWords(account: Account, { outlet }: Source, { t }: Texts): string {
  const kind = accountKind(account);
  const words = {
    number: account.value?.words,
    quote: account.quote,
    attributed: account.origin?.name,
    plain: undefined,
  }[kind];
  return [outlet, t(ACCOUNT_KIND_NAMES[kind]), words].filter(Boolean).join(', ');
}
