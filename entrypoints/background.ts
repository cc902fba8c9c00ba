import { defineBackground } from 'wxt/utils/define-background';
import { analyse } from '../lib/analyse';
import { learn } from '../lib/match/learn';
import { LEARNED_VERSION } from '../lib/match/learned';
import { buildMatcher, type Matcher } from '../lib/match/matcher';
import type { ClaimBase, PageFacts } from '../lib/model';
import { showBadge } from '../lib/platform/badge';
import { enabledBases } from '../lib/platform/bases/enabled';
import { keepLearned } from '../lib/platform/bases/keep-learned';
import { keepGatesPublished } from '../lib/platform/bases/list';
import { listenToCommands } from '../lib/platform/commands';
import { listen } from '../lib/platform/messages';
import { openPanel } from '../lib/platform/panel';
import { keepAddedSitesRegistered } from '../lib/platform/sites';
import { welcomeOnInstall } from '../lib/platform/welcome';
import { briefsFor } from './shared/briefs';

/**
 * Everything here can be built again: the browser stops the background whenever it likes. Building a matcher
 * costs some milliseconds, so it waits for the first page that needs it.
 */
const matchers = new WeakMap<ClaimBase, Matcher>();

function matcherOf(base: ClaimBase): Matcher {
  const matcher = matchers.get(base) ?? buildMatcher(base);
  matchers.set(base, matcher);
  return matcher;
}

async function analyseWithAll(page: PageFacts) {
  const analyses = (await enabledBases()).map((base) => analyse(page, matcherOf(base), base));
  const about = analyses.find(({ detection }) => detection.verdict === 'about');
  return about ?? analyses.find(({ detection }) => detection.verdict === 'mentions') ?? null;
}

export default defineBackground({
  // As a module it shares the claim base with our pages instead of carrying a second copy.
  type: 'module',
  main() {
    // All listeners at once: one that is added after an await misses the event that woke the background.
    listen('background', {
      analyse: analyseWithAll,
      pageChanged: (summary, { tab }) => (tab === null ? undefined : showBadge(tab, summary)),
      briefs: (asked, { isPrivate }) => briefsFor(asked, isPrivate),
      openPanel: ({ point }, { tab, window }) =>
        window === null ? undefined : openPanel({ window, tab, point }),
    });
    listenToCommands();
    keepAddedSitesRegistered();
    keepGatesPublished();
    keepLearned(LEARNED_VERSION, learn);
    welcomeOnInstall();
  },
});
