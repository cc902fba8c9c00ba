import { countsInWords } from '../../components/popup/counts';
import type { Texts } from '../../components/text';
import { showBadge } from '../../lib/platform/badge';
import type { ToBackground } from '../../lib/platform/contract';
import { toPage } from '../../lib/platform/messages';
import { mode } from '../../lib/platform/settings';
import { browserTexts } from '../../lib/platform/texts';

/**
 * Says on the toolbar button what was found in a tab's page: in short on its badge, and in words in its name, which
 * screen readers read.
 */
export async function tellOnButton(
  tab: number,
  summary: Parameters<ToBackground['pageChanged']>[0],
): Promise<void> {
  const texts = browserTexts() as Texts;
  const isClass = (await mode.get()).value === 'class';
  await showBadge(tab, summary, titleFor(summary, isClass, texts));
  if (summary.status !== 'working') return;
  // While the background started, the reader may have gone on to a page that has nothing to tell.
  const now = await toPage(tab, 'getState');
  if (now.ok && now.value.status !== 'other') return;
  await showBadge(tab, { status: 'other', comparisons: [] }, texts.t('actionTitle'));
}

function titleFor(
  { status, comparisons }: Parameters<ToBackground['pageChanged']>[0],
  isClass: boolean,
  texts: Texts,
) {
  const { t } = texts;
  if (status === 'failed') return `${t('extName')}: ${t('popupFailedTitle')}`;
  if (comparisons.length === 0) return t('actionTitle');
  return `${t('extName')}: ${countsInWords(comparisons, isClass, texts)}`;
}
