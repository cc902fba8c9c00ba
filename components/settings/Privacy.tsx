import { type MessageKey, useTexts } from '../text';

/** What each permission of the manifest is for. A test compares the manifest with this list. */
export const PERMISSION_REASONS: Record<string, { name: MessageKey; why: MessageKey }> = {
  storage: { name: 'permissionStorageName', why: 'permissionStorage' },
  activeTab: { name: 'permissionActiveTabName', why: 'permissionActiveTab' },
  scripting: { name: 'permissionScriptingName', why: 'permissionScripting' },
  sidePanel: { name: 'popupPanel', why: 'permissionSidePanel' },
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
          {permissions.map((permission) => {
            const reason = PERMISSION_REASONS[permission];
            return (
              <div key={permission}>
                <dt>
                  {reason && t(reason.name)} <code class="small soft">{permission}</code>
                </dt>
                <dd>{reason && t(reason.why)}</dd>
              </div>
            );
          })}
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
