import '../../lib/page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { passesGate } from '../../lib/detect/gate';
import { type Outside, startCompanion } from '../../lib/page/companion';
import { askingUntil, listen, toSurfaces } from '../../lib/platform/messages';
import { watchSettings } from '../../lib/platform/settings';
import { announce } from './announce';
import { pageCard } from './page-card';
import { pageRules, RULING } from './page-rules';
import { shownToReader } from './shown-to-reader';
import { speak } from './speak';

/** If it is started twice in one page (by the manifest, then by the reader's wish), the first one only looks again. */
const world = globalThis as { sidelight?: { check: () => unknown } };

export default defineContentScript({
  // wxt.config.ts says when, where and with which styles it starts.
  matches: [],
  async main() {
    if (world.sidelight) return world.sidelight.check();
    world.sidelight = { check: () => undefined };
    await shownToReader();
    let rules = await pageRules(location.hostname);
    const life = new AbortController();
    // The extension was updated or removed under this page. No marks may stay that nobody answers for.
    const ask = askingUntil(() => {
      life.abort();
      for (const step of undo) step();
      world.sidelight = undefined;
    });
    const outside: Outside = {
      isCandidate: (text) => rules.gates.some((gate) => passesGate(text, gate)),
      analyse: (facts) => ask('analyse', facts),
      became: (state) => announce(state, ask),
      reached: (where) => toSurfaces('inView', where),
      ...pageCard(ask),
      say: speak,
    };
    const companion = startCompanion(outside, rules.look, life.signal);
    const follow = async () => {
      const { look, bases } = rules;
      rules = await pageRules(location.hostname);
      const { on, ...rest } = rules.look;
      // What the reader hid in this page stays hidden, unless that itself is set anew.
      if (JSON.stringify(look) !== JSON.stringify(rules.look))
        companion.setLook(on === look.on ? rest : rules.look);
      outside.became(companion.state());
      void companion.check(bases !== rules.bases);
    };
    // While a page lies in the back/forward cache, Firefox doesn't tell it of changes, and the toolbar button is cleared.
    addEventListener('pageshow', ({ persisted }) => persisted && follow(), { signal: life.signal });
    const undo = [
      listen('page', { getState: companion.state, goTo: companion.goTo, command: companion.command }),
      watchSettings(RULING, follow),
    ];
    world.sidelight = companion;
    await companion.check();
  },
});
