import type { Link } from '../../components/popup/Foot';
import type { Shown } from '../../components/popup/states';
import type { Texts } from '../../components/text';
import { longestSheet } from '../../lib/class/worksheet';
import { openPage, openSettings } from '../../lib/platform/pages';

/**
 * The foot of popup and panel: where else Sidelight has something to show of the article in a tab, once it was read. If
 * pupils may not look before they answer, the map of all accounts is left out. Of an article that was compared, the map
 * shows the points. A worksheet needs sentences whose point others report. In class, one's answers can be looked at.
 */
export function pageLinks(
  t: Texts['t'],
  tab: number,
  shown: Shown,
  { isForPupils, isClass }: { isForPupils: boolean; isClass: boolean },
): Link[] {
  const { base, compared } = shown.status === 'done' ? shown.analysis : { base: null, compared: false };
  const map = base === null ? '/map.html' : `/map.html?base=${base.id}${compared ? `&tab=${tab}` : ''}`;
  const hasSheet = shown.status === 'done' && longestSheet(shown.analysis, shown.title) > 0;
  const worksheet = { label: t('worksheetShort'), open: () => void openPage(`/worksheet.html?tab=${tab}`) };
  return [
    ...(isForPupils ? [] : [{ label: t('mapShort'), open: () => void openPage(map) }]),
    ...(hasSheet ? [worksheet] : []),
    { label: t('practiceShort'), open: () => void openPage('/practice.html') },
    ...(isClass ? [{ label: t('classRecord'), open: () => void openPage('/practice.html#answers') }] : []),
    { label: t('settingsTitle'), sign: '⚙\ufe0e', open: () => void openSettings() },
  ];
}
