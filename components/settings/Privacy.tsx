import { type MessageKey, useTexts } from '../text';

/** Why each permission of the manifest is needed. A test compares the manifest with this list. */
export const PERMISSION_REASONS: Record<string, MessageKey> = {
  storage: 'permissionStorage',
  activeTab: 'permissionActiveTab',
  scripting: 'permissionScripting',
  sidePanel: 'permissionSidePanel',
};

export interface PrivacyProps {
  /** Names as in the manifest. */
  permissions: string[];
  /** The rule that the browser enforces on our pages, as in the manifest. */
  policy: string;
}

export function Privacy({ permissions, policy }: PrivacyProps) {
  const { t } = useTexts();
  return (
    <>
      <section aria-labelledby="settings-privacy">
        <h2 id="settings-privacy">{t('settingsPrivacy')}</h2>
        <p>{t('settingsPrivacyText')}</p>
        <h3>{t('settingsCheck')}</h3>
        <ol class="settings-steps">
          <li>{t('settingsCheckNetwork')}</li>
          <li>
            {t('settingsCheckPolicy')} <code class="settings-code">{policy}</code>
          </li>
          <li>{t('settingsCheckOffline')}</li>
        </ol>
      </section>
      <section aria-labelledby="settings-permissions">
        <h2 id="settings-permissions">{t('settingsPermissions')}</h2>
        <dl class="settings-permissions">
          {permissions.map((name) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>{PERMISSION_REASONS[name] && t(PERMISSION_REASONS[name])}</dd>
            </div>
          ))}
          <div>
            <dt>{t('permissionSites')}</dt>
            <dd>{t('permissionSitesWhy')}</dd>
          </div>
          <div>
            <dt>{t('permissionOther')}</dt>
            <dd>{t('permissionOtherWhy')}</dd>
          </div>
        </dl>
      </section>
    </>
  );
}
