import type { ClaimBase, Point } from '../model/claim-base';
import type { Comparison, Omission } from '../model/findings';
import type { PageFacts } from '../model/page';
import { lettered } from '../text/letters';
import { instant, isDay, isTooEarly, LONGEST_DAY } from '../text/when';
import { countTexts, tellingsOf } from './copies';
import { LATER_POINTS, OMISSION_SOURCES, OMISSION_WORDS } from './limits';
import { canonicalNames } from './names';
import { isOther, type ThisArticle } from './others';
import { wasUpdated } from './updated';

/**
 * Points that several sources report and that were not found in this page. The most reported come first. Left out are
 * points that the page may report after all (`possible`; where somebody has read the whole page for the base, the base
 * knows), and points that had not happened when the page appeared.
 * There are none at all for a page that is too short to expect much of, or in which nothing was found, because then we
 * have probably not read it. Only others are counted, and of them only those that could report the point. Sources that
 * carry one text count once.
 */
export function omissions(
  page: PageFacts,
  comparisons: readonly Comparison[],
  possible: ReadonlySet<string>,
  base: ClaimBase,
  article: ThisArticle,
): Omission[] {
  if (comparisons.length === 0 || countWords(page) < OMISSION_WORDS) return [];
  const canonical = canonicalNames(base.base.aliases);
  const others = base.sources.filter((source) => isOther(source, article));
  const sources = new Map(others.map((source) => [source.id, source]));
  const reported = new Set(comparisons.map(({ point }) => point));
  const written = writtenAt(
    page.published,
    base.points.filter(({ id }) => reported.has(id)),
  );
  const ableToReport = (earliest: string | undefined) => {
    const able = others.filter(({ published }) => !isTooEarly(published, earliest));
    return { ids: new Set(able.map(({ id }) => id)), texts: countTexts(able) };
  };
  // Most points happened at one of a few moments.
  const ableAt = new Map<string | undefined, ReturnType<typeof ableToReport>>();
  const isRead = base.sources.some(({ id, basis }) => id === article.source && basis === 'full text');
  return base.points
    .filter(({ id }) => !reported.has(id) && (isRead || !possible.has(id)))
    .filter(({ accounts }) => !accounts.some(({ source }) => source === article.source))
    .filter(({ earliest }) => earliest === undefined || (written !== null && instant(earliest) <= written))
    .map(({ id, accounts, earliest }) => {
      const able = ableAt.get(earliest) ?? ableToReport(earliest);
      ableAt.set(earliest, able);
      const reporting = accounts.filter(({ source, otherwise }) => !otherwise && able.ids.has(source));
      return { point: id, sources: tellingsOf(reporting, sources, canonical).length, of: able.texts };
    })
    .filter(({ sources }) => sources >= OMISSION_SOURCES)
    .sort((a, b) => b.sources - a.sources);
}

/**
 * The latest moment at which the page is known to have been written, in milliseconds. Null if nothing tells. A stated
 * time counts as it is, unless the page was updated since. A stated day counts from its first minute. A missing date
 * tells nothing. But if the page itself reports things that happened later, it was written after them, and at most by
 * the end of that day.
 */
function writtenAt(published: string | null, reported: readonly Point[]): number | null {
  const stated = published === null ? Number.NaN : instant(published);
  const isUpdated = wasUpdated(published, reported);
  if (published !== null && !Number.isNaN(stated) && !isDay(published) && !isUpdated) return stated;
  const events = reported
    .flatMap(({ earliest }) => (earliest === undefined ? [] : instant(earliest)))
    .sort((a, b) => b - a);
  const known = events[LATER_POINTS - 1];
  if (Number.isNaN(stated)) return known ?? null;
  const latest = Math.max(stated, known ?? stated);
  return isUpdated ? latest : Math.min(latest, stated + LONGEST_DAY);
}

const countWords = ({ blocks }: PageFacts) =>
  blocks.reduce((sum, { text }) => sum + (text.match(WORD(text))?.length ?? 0), 0);
const WORD = lettered(String.raw`[\p{L}\p{N}]+`, 'g');
