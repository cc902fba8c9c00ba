import base from 'virtual:claim-base';
import phrasings from 'virtual:claim-phrasings';
import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analyse';
import { buildMatcher, type Matcher } from '../lib/match/matcher';
import type { ClaimBase, PageFacts } from '../lib/model';
import { showBadge } from '../lib/platform/badge';
import { listenToCommands } from '../lib/platform/commands';
import { listen } from '../lib/platform/messages';
import { openPanel } from '../lib/platform/panel';
import { keepAddedSitesRegistered } from '../lib/platform/sites';

/** Everything here can be built again: the browser stops the background whenever it likes. */
let prepared: { base: ClaimBase; matcher: Matcher }[] | null = null;

/** Building a matcher costs some milliseconds, so it waits for the first page that needs it. */
function bases() {
  prepared ??= [{ ...base, phrasings }].map((base) => ({ base, matcher: buildMatcher(base) }));
  return prepared;
}

function analyseWithAll(page: PageFacts) {
  const analyses = bases().map(({ base, matcher }) => analyse(page, matcher, base));
  const about = analyses.find(({ detection }) => detection.verdict === 'about');
  return about ?? analyses.find(({ detection }) => detection.verdict === 'mentions') ?? null;
}

export default defineBackground(() => {
  // All listeners at once: one that is added after an await misses the event that woke the background.
  listen('background', {
    analyse: analyseWithAll,
    pageChanged: (summary, { tab }) => (tab === null ? undefined : showBadge(tab, summary)),
    openPanel: ({ point }, { tab, window }) =>
      window === null ? undefined : openPanel({ window, tab, point }),
  });
  listenToCommands();
  keepAddedSitesRegistered();
});
