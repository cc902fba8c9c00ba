import { useTexts } from '../text';
import { AccountItem } from './AccountItem';
import type { Told } from './shelf';

/** Accounts that tell only what was planned, expected or not yet known: they can't confirm the point. */
export function Before({ told, language }: { told: readonly Told[]; language: string }) {
  const { t } = useTexts();
  return (
    <section class="accounts before">
      <h4>{t('pointBefore')}</h4>
      <p class="small soft">{t('pointBeforeNote')}</p>
      <ul>
        {told.map((each) => (
          <AccountItem key={each.source.id} told={each} language={language} planned />
        ))}
      </ul>
    </section>
  );
}
