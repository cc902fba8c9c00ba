import type { BaseCounts, BaseInfo } from '../../lib/model/claim-base';
import { useTexts } from '../text';

interface Props {
  info: BaseInfo;
  counts: BaseCounts;
  heading: 'h2' | 'h3';
  bundled?: boolean;
}

/** What a base is and how much it holds, as the list and the offer show it. */
export function BaseFacts({ info, counts, heading: Heading, bundled = false }: Props) {
  const { t, n, language } = useTexts();
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' });
  const updated = day.format(new Date(info.updated));
  const event = day.formatRange(new Date(info.event.from), new Date(info.event.to));
  const amounts = [
    n('basesSources', counts.sources),
    n('basesPoints', counts.points),
    n('basesAccounts', counts.accounts),
  ];
  return (
    <div class="base-facts">
      <Heading lang={info.language}>{info.title}</Heading>
      <p class="soft small figures">
        {bundled && <>{t('basesBundled')} · </>}
        {t('basesVersion', info.version, updated)} · {t('basesEvent', event)} · {amounts.join(', ')}
      </p>
      <p lang={info.language}>{info.summary}</p>
      {info.note && (
        <p class="soft" lang={info.language}>
          {info.note}
        </p>
      )}
    </div>
  );
}
