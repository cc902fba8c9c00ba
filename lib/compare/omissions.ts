import type { ClaimBase, Comparison, Omission, PageFacts, Point } from '../model';
import { lettered } from '../text/letters';
import { countTexts, tellingsOf } from './copies';
import { LATER_POINTS, OMISSION_SOURCES, OMISSION_WORDS } from './limits';
import { canonicalNames } from './names';
import { instant, isDay, isTooEarly, LONGEST_DAY } from './when';

/**
 * Points that several sources report and that were not found in this page. The most reported come first. Left out are
 * points that the page may report after all (`possible`), and points that had not happened when the page appeared.
 * There are none at all for a page that is too short to expect much of, or in which nothing was found, because then we
 * have probably not read it. Sources that carry one text count once. `own` is the source that the page is, if any.
 */
export function omissions(
  page: PageFacts,
  comparisons: readonly Comparison[],
  possible: ReadonlySet<string>,
  base: ClaimBase,
  own: string | null,
): Omission[] {
  if (comparisons.length === 0 || countWords(page) < OMISSION_WORDS) return [];
  const canonical = canonicalNames(base.base.aliases);
  const sources = new Map(base.sources.map((source) => [source.id, source]));
  const of = countTexts(base.sources);
  const reported = new Set(comparisons.map(({ point }) => point));
  const written = writtenAt(
    page.published,
    base.points.filter(({ id }) => reported.has(id)),
  );
  return base.points
    .filter(({ id }) => !reported.has(id) && !possible.has(id))
    .filter(({ accounts }) => !accounts.some(({ source }) => source === own))
    .filter(({ earliest }) => earliest === undefined || (written !== null && instant(earliest) <= written))
    .map(({ id, accounts, earliest }) => {
      const reporting = accounts.filter(
        ({ source, otherwise }) =>
          otherwise !== true && !isTooEarly(sources.get(source)?.published, earliest),
      );
      return { point: id, sources: tellingsOf(reporting, sources, canonical).length, of };
    })
    .filter(({ sources }) => sources >= OMISSION_SOURCES)
    .sort((a, b) => b.sources - a.sources);
}

/**
 * The latest moment at which the page is known to have been written, in milliseconds. Null if nothing tells. A stated
 * time counts as it is. A stated day counts from its first minute. A missing date tells nothing. But if the page itself
 * reports things that happened later, it was written after them, and at most by the end of that day.
 */
function writtenAt(published: string | null, reported: readonly Point[]): number | null {
  const stated = published === null ? Number.NaN : instant(published);
  if (published !== null && !Number.isNaN(stated) && !isDay(published)) return stated;
  const events = reported
    .flatMap(({ earliest }) => (earliest === undefined ? [] : instant(earliest)))
    .sort((a, b) => b - a);
  const known = events[LATER_POINTS - 1];
  if (Number.isNaN(stated)) return known ?? null;
  return Math.min(Math.max(stated, known ?? stated), stated + LONGEST_DAY);
}

const countWords = ({ blocks }: PageFacts) =>
  blocks.reduce((sum, { text }) => sum + (text.match(WORD(text))?.length ?? 0), 0);
const WORD = lettered(String.raw`[\p{L}\p{N}]+`, 'g');
