import type { Account } from '../../lib/model/claim-base';
import { useTexts } from '../text';
import { AccountMark } from './AccountMark';
import { ACCOUNT_KINDS, type AccountKind } from './account-kind';
import { ACCOUNT_KIND_NAMES } from './account-words';

const said = { source: '', account: '' };
/** Accounts that look like each kind. */
const EXAMPLES: Record<AccountKind, Account> = {
  otherwise: { ...said, otherwise: true },
  before: { ...said, otherwise: 'before' },
  number: { ...said, value: { type: 'quantity', unit: 'count', min: 12, max: 12, words: '12' } },
  quote: { ...said, quote: '…' },
  attributed: { ...said, origin: { type: 'person' } },
  plain: said,
};

export function Legend() {
  const { t } = useTexts();
  return (
    <ul class="map-legend small soft" aria-label={t('mapLegend')}>
      {ACCOUNT_KINDS.map((kind) => (
        <li key={kind}>
          <AccountMark account={EXAMPLES[kind]} /> {t(ACCOUNT_KIND_NAMES[kind])}
        </li>
      ))}
      <li>{t('mapEmptyCell')}</li>
    </ul>
  );
}
