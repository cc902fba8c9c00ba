import { useTexts } from '../text';
import './keys.css';

export interface KeyCommand {
  name: string;
  description: string;
  /** Empty if neither the reader nor the browser gave it one. */
  shortcut: string;
}
interface Props {
  commands: KeyCommand[];
  change: () => void;
}

export function Keys({ commands, change }: Props) {
  const { t } = useTexts();
  return (
    <section aria-labelledby="settings-keys">
      <h2 id="settings-keys">{t('settingsKeys')}</h2>
      <KeyList commands={commands} />
      <p class="settings-buttons">
        <button type="button" class="button" onClick={change}>
          {t('settingsKeysChange')}
        </button>
      </p>
    </section>
  );
}

export function KeyList({ commands }: Pick<Props, 'commands'>) {
  const { t } = useTexts();
  return (
    <>
      <p>{t('keysScreenReader')}</p>
      <dl class="key-list">
        {commands.map(({ name, description, shortcut }) => (
          <div key={name}>
            <dt>{description}</dt>
            <dd>{shortcut ? <kbd>{shortcut}</kbd> : <span class="soft">{t('settingsKeyNone')}</span>}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
