import type { DetectionProfile } from '../model/claim-base';
import type { DetectionReason } from '../model/detection';
import { type Evidence, gather } from './evidence';
import { names, opens } from './parts';
import type { Signals } from './signals';
import * as weights from './weights';

/** Something that speaks for a page or against it. */
interface Weighed extends DetectionReason {
  points: number;
}
const MOST_WORDS = 5;
const DAY_MS = 86_400_000;

/** Sums up what speaks for and against the event as the page's subject. The weightiest reasons come first. */
export function weighEvidence(
  signals: Signals,
  day: string | null,
  profile: DetectionProfile,
): { points: number; reasons: DetectionReason[] } {
  const evidence = gather(signals);
  const words = wordsFor(signals);
  const weighed: Weighed[] = ofDay(day, profile);
  for (const key of Object.keys(evidence) as (keyof Evidence)[]) {
    const { code, points } = weights.EVIDENCE[key];
    weighed.push({ code, points: points * evidence[key], words: words[code] ?? [] });
  }
  const telling = weighed.filter(({ points }) => points !== 0);
  return { points: telling.reduce((sum, { points }) => sum + points, 0), reasons: told(telling) };
}

/** One reason of each kind, the weightiest first. */
function told(weighed: readonly Weighed[]): DetectionReason[] {
  const sums = new Map<DetectionReason['code'], Weighed>();
  for (const { code, points, words } of weighed) {
    const sum = sums.get(code);
    sums.set(code, { code, points: (sum?.points ?? 0) + points, words: [...(sum?.words ?? []), ...words] });
  }
  return [...sums.values()]
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ code, words }) => ({ code, words: [...new Set(words)].slice(0, MOST_WORDS) }));
}

/** The page's own words for each kind of reason. */
function wordsFor(signals: Signals): Partial<Record<DetectionReason['code'], string[]>> {
  const { title, sentences, standing } = signals;
  const opening = sentences.filter(opens(signals));
  const first = opening.find((_, i) => names(standing[i]));
  return {
    title: [...title.strong, ...title.names],
    opening: first === undefined ? opening.flatMap(({ names }) => names) : [...first.strong, ...first.names],
    details: sentences.flatMap(({ cues }) => cues),
    'other-event': [title, ...opening, ...sentences].flatMap(({ other }) => other),
  };
}

function ofDay(day: string | null, profile: DetectionProfile): Weighed[] {
  if (day === null) return [];
  if (isInTime(day, profile)) return [{ code: 'in-time', points: weights.IN_TIME, words: [day] }];
  return isLate(day, profile) ? [{ code: 'looks-back', points: -weights.LATE, words: [day] }] : [];
}

/** Whether a page appeared between the announcement of the event and the first follow-up stories. */
export function isInTime(day: string | null, { earliest, retrospect }: DetectionProfile): boolean {
  if (day === null || earliest === undefined || retrospect === undefined) return false;
  return day > earliest && day < retrospect;
}

/** Whether a page appeared so long after the event that hardly any such page is about it. */
export function isLate(day: string | null, { retrospect }: DetectionProfile): boolean {
  if (day === null || retrospect === undefined) return false;
  return Date.parse(day) - Date.parse(retrospect) >= weights.LATE_DAYS * DAY_MS;
}
