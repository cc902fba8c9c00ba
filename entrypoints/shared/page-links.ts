import type { Link } from '../../components/popup/Foot';
import type { Texts } from '../../components/text';
import { openPage, openSettings } from '../../lib/platform/pages';

/**
 * The foot of popup and panel: where else Sidelight has something to show. `tab` shows an article that can be printed.
 * Where pupils may not look before they answer, the map of all accounts is none of it.
 */
export function pageLinks(t: Texts['t'], tab: number | null, isForPupils: boolean): Link[] {
  const worksheet = { label: t('worksheetTitle'), open: () => void openPage(`/worksheet.html?tab=${tab}`) };
  return [
    ...(isForPupils ? [] : [{ label: t('mapTitle'), open: () => void openPage('/map.html') }]),
    ...(tab === null ? [] : [worksheet]),
    { label: t('practiceShort'), open: () => void openPage('/practice.html') },
    { label: t('popupSettings'), open: () => void openSettings() },
  ];
}
