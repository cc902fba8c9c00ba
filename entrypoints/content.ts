import '../lib/page/marks.css';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { passesGate } from '../lib/detect/gate';
import { type Outside, startCompanion } from '../lib/page/companion';
import { BASES } from '../lib/platform/gates';
import { askingUntil, listen, toSurfaces } from '../lib/platform/messages';
import { watchSettings } from '../lib/platform/settings';
import { announce } from './shared/announce';
import { pageCard } from './shared/page-card';
import { pageRules, RULING } from './shared/page-rules';
import { shownToReader } from './shared/shown-to-reader';
import { speak } from './shared/speak';

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
    const undo = [
      listen('page', {
        getState: companion.state,
        goTo: ({ finding }) => companion.goTo(finding),
        command: ({ command }) => companion.command(command),
      }),
      watchSettings(RULING, async (changes) => {
        const { on: before } = rules.look;
        rules = await pageRules(location.hostname);
        // What the reader hid in this page stays hidden, unless that itself is set anew.
        const { on, ...look } = rules.look;
        companion.setLook(on === before ? look : rules.look);
        void companion.check(BASES in changes);
      }),
    ];
    world.sidelight = companion;
    await companion.check();
  },
});
