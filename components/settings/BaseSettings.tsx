import type { BaseCounts, BaseInfo } from '../../lib/model/claim-base';
import { dayName } from '../point/formats';
import { useIsForPupils } from '../shared/for-pupils';
import { useTexts } from '../text';

export interface BaseProps {
  info: BaseInfo;
  counts: BaseCounts;
  open: { bases: () => void; map: () => void };
}

/**
 * Which claim base pages are compared with: its version and date, what is in it, and by which rules its contents came
 * in.
 */
export function BaseSettings({ info, counts, open }: BaseProps) {
  const { t, n, language } = useTexts();
  const isForPupils = useIsForPupils();
  return (
    <section aria-labelledby="settings-base">
      <h2 id="settings-base">{t('settingsBase')}</h2>
      <p class="reading" lang={info.language}>
        {info.title}
      </p>
      <p class="figures">
        {t('basesVersion', info.version, dayName(info.updated, language) ?? info.updated)}
      </p>
      <p class="figures">
        {[
          n('basesPoints', counts.points),
          n('basesSources', counts.sources),
          n('settingsCountries', counts.countries),
          n('basesAccounts', counts.accounts),
        ].join(' · ')}
      </p>
      <p>{t('settingsBaseRules')}</p>
      <p>{t('settingsBaseOpenings')}</p>
      <p class="settings-buttons">
        <button type="button" class="button" onClick={open.bases}>
          {t('basesTitle')}
        </button>
        {!isForPupils && (
          <button type="button" class="button" onClick={open.map}>
            {t('mapTitle')}
          </button>
        )}
      </p>
    </section>
  );
}
