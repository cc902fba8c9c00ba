import type { BaseCounts, BaseInfo } from '../../lib/model/claim-base';
import { useTexts } from '../text';
import { BaseFacts } from './BaseFacts';
import { compareVersions } from './conflicts';
import type { BaseView, Conflicts } from './view';

interface Props {
  info: BaseInfo;
  counts: BaseCounts;
  conflicts: Conflicts;
  onAccept: () => void;
  onDismiss: () => void;
}

/** A base in which the check found nothing wrong, and what adding it would mean. Nothing is stored yet. */
export function ImportOffer({ info, counts, conflicts, onAccept, onDismiss }: Props) {
  const { t, language } = useTexts();
  const { same, sharing } = conflicts;
  const list = new Intl.ListFormat(language);
  const either = new Intl.ListFormat(language, { type: 'disjunction' });
  const gate = list.format(info.detection.gate.map((group) => either.format(group)));
  return (
    <>
      <h2 tabIndex={-1}>{t('importSound')}</h2>
      <BaseFacts info={info} counts={counts} heading="h3" />
      <p>{t('importGate', gate)}</p>
      {same && !same.bundled && <p class="bases-notice">{replaces(same, info, t)}</p>}
      {same?.bundled && <p class="bases-notice">{t('importBundledId', same.info.title, info.id)}</p>}
      {sharing.length > 0 && <p class="bases-notice">{t('importSharing', list.format(sharing))}</p>}
      <div class="base-actions">
        {!same?.bundled && (
          <button type="button" class="button primary" onClick={onAccept}>
            {t(same ? 'importUpdate' : 'importAdd')}
          </button>
        )}
        <button type="button" class="button" onClick={onDismiss}>
          {t(same ? 'importKeep' : 'importDontAdd')}
        </button>
      </div>
    </>
  );
}

function replaces(same: BaseView, info: BaseInfo, t: ReturnType<typeof useTexts>['t']): string {
  const order = compareVersions(info.version, same.info.version);
  const key = order > 0 ? 'importNewer' : order < 0 ? 'importOlder' : 'importSameVersion';
  return t(key, same.info.title, same.info.version, info.version);
}
