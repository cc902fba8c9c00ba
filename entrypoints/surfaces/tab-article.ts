import type { PageState } from '../../lib/model/surfaces';
import { stateOf, tabById } from '../../lib/platform/tabs';

export type TabArticle = Extract<PageState, { status: 'done' }>;

/**
 * The article of the tab that a page of ours was opened for, `?tab=NUMBER`, as that tab's page knows it now. Null if
 * there is no such tab, or if it shows something else.
 */
export async function articleOfTab(query: URLSearchParams): Promise<TabArticle | null> {
  const front = await tabById(Number(query.get('tab') ?? Number.NaN)).catch(() => null);
  const state = front && (await stateOf(front));
  return state?.status === 'done' ? state : null;
}
