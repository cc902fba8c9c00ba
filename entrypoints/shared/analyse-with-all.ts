import { analyseAmong } from '../../lib/analyse';
import { buildMatcher, type Matcher } from '../../lib/match/matcher';
import type { Analysis, ClaimBase, PageFacts } from '../../lib/model';
import { bundledBase, enabledBases } from '../../lib/platform/bases/enabled';

/**
 * Everything here can be built again, because the browser stops the background whenever it likes. Building a matcher
 * costs some milliseconds, so it waits for the first page that needs it.
 */
const matchers = new WeakMap<ClaimBase, Matcher>();

function matcherOf(base: ClaimBase): Matcher {
  const matcher = matchers.get(base) ?? buildMatcher(base);
  matchers.set(base, matcher);
  return matcher;
}

/**
 * Reads the bases and builds their matchers, for a page that will ask soon. A broken base is reported only when it is
 * asked, by `analyseAmong`. The bundled base, which hardly anybody switches off, is built while storage is asked which
 * bases are in use.
 */
export async function prepare(): Promise<void> {
  const enabled = enabledBases();
  matcherOf(bundledBase);
  for (const base of await enabled) {
    try {
      matcherOf(base);
    } catch {}
  }
}

/** Checks a page against every base in use. */
export async function analyseWithAll(page: PageFacts): Promise<Analysis | null> {
  return analyseAmong(page, await enabledBases(), matcherOf);
}
