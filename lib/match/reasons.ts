import type { Reason } from '../model/findings';
import type { Span } from '../model/page';
import type { Term } from './terms';

/** A feature that speaks for the match: by how much, and with which terms. */
export interface Contribution {
  weight: number;
  from: Term;
  to: Term;
}

/** At most this many features are shown besides the cue. The rest say the same with less weight. */
const SHOWN = 4;
/** A feature with less than this part of the strongest feature's weight is not shown. */
const PART = 0.4;

/**
 * The words of a sentence that spoke for a point, in reading order and without overlaps. If only the neighbouring
 * sentences did, there is one reason of `context` with an empty span.
 */
export function reasonsOf(cueSpans: readonly Span[], contributions: readonly Contribution[]): Reason[] {
  const strongest = [...contributions].sort((a, b) => b.weight - a.weight).slice(0, SHOWN);
  const least = (strongest[0]?.weight ?? 0) * PART;
  const words = strongest.filter(({ weight }) => weight >= least).flatMap(({ from, to }) => [from, to]);
  const reasons: Reason[] = [
    ...cueSpans.map(({ start, end }): Reason => ({ start, end, why: 'cue' })),
    ...words.map(
      ({ text, start, end }): Reason => ({ start, end, why: /^[<#]/.test(text) ? 'value' : 'words' }),
    ),
  ];
  const apart: Reason[] = [];
  // Cues come first and keep their place, because they are the clearest thing to show.
  for (const reason of reasons)
    if (
      reason.end > reason.start &&
      !apart.some(({ start, end }) => reason.start < end && start < reason.end)
    )
      apart.push(reason);
  if (apart.length === 0) return [{ start: 0, end: 0, why: 'context' }];
  return apart.sort((a, b) => a.start - b.start);
}
