import { useId } from 'preact/hooks';
import { useTexts } from '../text';
import { Group, Hint } from './Group';
import type { Held } from './held';

/** Whether class mode asks in the news page, too, and what speaks against it. */
export function AskSettings({ value, fixed, set }: Held<boolean>) {
  const { t } = useTexts();
  const hint = useId();
  return (
    <Group title={t('settingsAsking')} fixed={fixed}>
      <label class="settings-choice">
        <input
          type="checkbox"
          name="ask-in-card"
          checked={value}
          aria-describedby={hint}
          onChange={(event) => set(event.currentTarget.checked)}
        />
        <span>{t('settingsAskInCard')}</span>
      </label>
      <Hint id={hint}>{t('settingsAskInCardHint')}</Hint>
    </Group>
  );
}
