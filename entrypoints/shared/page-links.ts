import type { Texts } from '../../components/text';
import { openPage, openSettings } from '../../lib/platform/pages';

/** The foot of popup and panel: where else Sidelight has something to show. */
export function pageLinks(t: Texts['t']): { label: string; open: () => void }[] {
  return [
    { label: t('popupSettings'), open: () => void openSettings() },
    { label: t('popupMap'), open: () => void openPage('/map.html') },
  ];
}
