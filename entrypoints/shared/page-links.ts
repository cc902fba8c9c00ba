import type { Texts } from '../../components/text';
import { openPage, openSettings } from '../../lib/platform/pages';

/** The foot of popup and panel: where else Sidelight has something to show. `tab`: an article with points is open there. */
export function pageLinks(t: Texts['t'], tab: number | null): { label: string; open: () => void }[] {
  return [
    ...(tab === null
      ? []
      : [{ label: t('worksheetTitle'), open: () => void openPage(`/worksheet.html?tab=${tab}`) }]),
    { label: t('practiceShort'), open: () => void openPage('/practice.html') },
    { label: t('popupMap'), open: () => void openPage('/map.html') },
    { label: t('popupSettings'), open: () => void openSettings() },
  ];
}
