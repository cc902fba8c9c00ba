import type { TabState } from '../../lib/model/surfaces';
import type { MessageKey } from '../text';

/** What popup and panel show of the page in front. Before it is asked, or has answered, nothing is painted. */
export type Shown = { status: 'asking' } | TabState;

export interface Notice {
  title: MessageKey;
  text: MessageKey;
  /** What the text's $1 stands for, if it has one. */
  about?: string;
  /** As the program gave it. It is not in the reader's language. */
  detail?: string;
}

/** What to say if there are no points to show. Null if there are some. */
export function noticeFor(shown: Shown): Notice | null {
  switch (shown.status) {
    case 'asking':
      return null;
    case 'uncovered':
      if (shown.site === null) return { title: 'popupForbiddenTitle', text: 'popupForbiddenText' };
      return shown.isPermitted
        ? { title: 'popupEarlierTitle', text: 'popupEarlierText' }
        : { title: 'popupUncoveredTitle', text: 'popupUncoveredText' };
    case 'other':
      return about(shown.events ?? []);
    case 'no-base':
      return { title: 'popupNoBaseTitle', text: shown.fixed ? 'popupNoBaseFixed' : 'popupNoBaseText' };
    case 'limited':
      return {
        title: 'panelUncoveredTitle',
        text: 'popupLimitedText',
        about: shown.sites.join(', ') || '–',
      };
    case 'working':
      return { title: 'popupWorkingTitle', text: 'popupWorkingText' };
    case 'failed':
      return { title: 'popupFailedTitle', text: 'popupFailedText', detail: shown.reason };
    case 'done':
      if (isOther(shown)) return about([shown.analysis.base.title]);
      if (!shown.analysis.compared) return { title: 'popupMentionsTitle', text: 'popupMentionsText' };
      if (shown.analysis.comparisons.length > 0) return null;
      return {
        title: isWished(shown) ? 'popupWishedNothing' : 'popupNothingTitle',
        text: 'popupNothingText',
      };
  }
}

/** The page only mentions the event, and the reader may want it compared all the same. */
export const isWishable = (shown: Shown): boolean =>
  shown.status === 'done' && shown.analysis.verdict === 'mentions' && !shown.analysis.compared;

/** The page is about no event of a base. */
export const isOther = (shown: Shown): boolean =>
  shown.status === 'other' || (shown.status === 'done' && shown.analysis.verdict === 'other');

/** The page only mentions the event, and was compared because the reader wanted it. */
export const isWished = (shown: Shown): boolean =>
  shown.status === 'done' && shown.analysis.verdict === 'mentions' && shown.analysis.compared;

/** That the page is about none of these events. More than a few would be a list to read. */
const about = (events: readonly string[]): Notice => ({
  title: 'popupOtherTitle',
  text: 'popupOtherText',
  about: [...events.slice(0, EVENTS), ...(events.length > EVENTS ? ['…'] : [])].join(' · '),
});
const EVENTS = 3;
