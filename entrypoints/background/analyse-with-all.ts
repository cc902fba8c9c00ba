import { analyse, analyseAmong } from '../../lib/analyse';
import { pageNumber } from '../../lib/class/page-key';
import { buildMatcher, type Matcher } from '../../lib/match/matcher';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Analysis } from '../../lib/model/findings';
import type { PageFacts } from '../../lib/model/page';
import { bundledBase, enabledBases } from '../../lib/platform/bases/enabled';
import type { Sender } from '../../lib/platform/messages';
import { wasWished } from '../../lib/platform/wishes';

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

/** Checks a page against every base in use. One that only mentions an event is compared if the reader wished it. */
export async function analyseWithAll(page: PageFacts, { tab }: Sender): Promise<Analysis | null> {
  const bases = await enabledBases();
  const found = analyseAmong(page, bases, matcherOf);
  if (found === null || found.compared || tab?.id === undefined) return found;
  const base = bases.find(({ base }) => base.id === found.base.id);
  const isCompared = base && (await wasWished(tab.id, pageNumber(page.url)));
  return isCompared ? analyse(page, matcherOf(base), base, true) : found;
}
