import { useTexts } from '../text';
import { Group } from './Group';
import type { Held } from './held';

/** Whether class mode asks in the news page, too, and what speaks against it. */
export function AskSettings({ value, fixed, set }: Held<boolean>) {
  const { t } = useTexts();
  return (
    <Group title={t('settingsAsking')} fixed={fixed}>
      <label class="settings-choice">
        <input
          type="checkbox"
          name="ask-in-card"
          checked={value}
          onChange={(event) => set(event.currentTarget.checked)}
        />
        <span>
          {t('settingsAskInCard')}
          <span class="soft small settings-hint">{t('settingsAskInCardHint')}</span>
        </span>
      </label>
    </Group>
  );
}
