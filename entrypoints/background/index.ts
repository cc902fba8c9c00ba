import { defineBackground } from 'wxt/utils/define-background';
import style from '../../components/card/card.css?inline';
import { learnBase } from '../../lib/learn';
import { LEARNED_VERSION } from '../../lib/match/learned';
import { removeOldAnswers } from '../../lib/platform/answers';
import { keepLearned } from '../../lib/platform/bases/keep-learned';
import { keepGatesPublished } from '../../lib/platform/bases/list';
import { listenToCommands } from '../../lib/platform/commands';
import { listen } from '../../lib/platform/messages';
import { openPanel } from '../../lib/platform/panel';
import { keepAddedSitesRegistered } from '../../lib/platform/sites';
import { welcomeOnInstall } from '../../lib/platform/welcome';
import { analyseWithAll, prepare } from './analyse-with-all';
import { briefsFor } from './briefs';
import { tellOnButton } from './toolbar';

export default defineBackground({
  // As a module it shares the claim base with our pages, instead of carrying a second copy.
  type: 'module',
  main() {
    // All listeners at once: one that is added after an await would miss the event that woke the background.
    listen('background', {
      analyse: analyseWithAll,
      pageChanged: (summary, { tab }) => {
        // A page is being read and will ask soon.
        if (summary.status === 'working') void prepare();
        return tab?.id === undefined ? undefined : tellOnButton(tab.id, summary);
      },
      briefs: async (asked, { tab }) => ({ points: await briefsFor(asked, tab?.incognito ?? false), style }),
      openPanel: ({ point }, { tab }) =>
        tab?.windowId === undefined
          ? undefined
          : openPanel({ window: tab.windowId, tab: tab.id ?? null, point }),
    });
    listenToCommands();
    keepAddedSitesRegistered();
    keepGatesPublished();
    keepLearned(LEARNED_VERSION, learnBase);
    welcomeOnInstall();
    void removeOldAnswers();
  },
});
