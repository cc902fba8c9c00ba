import { browser } from './browser';
import type { ToBackground } from './contract';

type Summary = Parameters<ToBackground['pageChanged']>[0];

/**
 * The accent of the light theme and the white in assets/tokens.css. A badge has no themes and must be readable on both.
 */
const COLOUR = '#0b57a4';
const INK = '#ffffff';

/** What the toolbar button shows for a tab: the number of points, an ellipsis while it works, otherwise nothing. */
export function badgeText({ status, comparisons }: Summary): string {
  if (status === 'working') return '…';
  if (status === 'failed') return '!';
  return status === 'done' && comparisons.length > 0 ? String(comparisons.length) : '';
}

/** Firefox for Android has no badge, and a tab may be gone by now. Neither is worth reporting. */
export async function showBadge(tab: number, summary: Summary, title: string): Promise<void> {
  const { action } = browser;
  try {
    await action.setTitle({ tabId: tab, title });
    if (!action.setBadgeText) return;
    await action.setBadgeText({ tabId: tab, text: badgeText(summary) });
    await action.setBadgeBackgroundColor({ tabId: tab, color: COLOUR });
    await action.setBadgeTextColor?.({ tabId: tab, color: INK });
  } catch {}
}
