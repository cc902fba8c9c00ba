import '../lib/page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { passesGate } from '../lib/detect/gate';
import { type Outside, startCompanion } from '../lib/page/companion';
import { askingUntil, listen, toSurfaces } from '../lib/platform/messages';
import { pageCard } from './shared/page-card';
import { pageRules } from './shared/page-rules';

/** Started twice in one page (by the manifest, then by the reader's wish), the first one only looks again. */
const world = globalThis as { sidelight?: { check: () => void } };

export default defineContentScript({
  // When, where and with which styles it starts is said in wxt.config.ts.
  matches: [],
  async main() {
    if (world.sidelight) return world.sidelight.check();
    const life = new AbortController();
    const rules = pageRules(location.hostname);
    // The extension was updated or removed under this page: leave no marks that nobody answers for.
    const ask = askingUntil(() => end());
    const card = pageCard(life.signal, ask);
    let companion: ReturnType<typeof startCompanion> | undefined;
    world.sidelight = { check: () => void companion?.check() };
    const { gates, look, watch } = await rules;
    const outside: Outside = {
      isCandidate: (text) => gates.some((gate) => passesGate(text, gate)),
      analyse: (facts) => ask('analyse', facts),
      changed: (state) => {
        const done = state.status === 'done' ? state.analysis : null;
        const [points, verdict] = [done?.comparisons.length ?? 0, done?.detection.verdict ?? null];
        void ask('pageChanged', { status: state.status, points, verdict });
        toSurfaces('stateChanged', state);
        if (!done) card.close();
      },
      inView: (where) => toSurfaces('inView', where),
      opened: (what) => void card.open(what),
    };
    companion = startCompanion(outside, look, life.signal);
    const undo = [
      listen('page', {
        getState: companion.state,
        goTo: ({ finding }) => companion.goTo(finding),
        command: ({ command }) => companion.command(command),
      }),
      watch(companion.setLook),
    ];
    const end = () => {
      life.abort();
      for (const step of undo) step();
      world.sidelight = undefined;
    };
    await companion.check();
  },
});
