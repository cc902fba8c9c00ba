import type { DetectionProfile } from '../model/claim-base';
import { type Evidence, gather } from './evidence';
import type { Signals } from './signals';
import { isInTime, isLate } from './weigh';

/**
 * The numbers by which a page is weighed beside its words: the evidence, and things whose worth only labelled pages can
 * tell.
 */
export interface PageNumbers extends Evidence {
  /** 1 if all groups of the gate occur, ½ if a scene stands in for one. */
  complete: number;
  /** How many sentences name the event in full, and how many do so through what stands around them. Two are full. */
  clear: number;
  named: number;
  /** How many speak of it as over. Two are full. */
  back: number;
  /** The part of all sentences that report a point of the base. Half of them is full. */
  reports: number;
  /** The page appeared in the days of the event, or long after it. */
  inTime: number;
  late: number;
}

const FULL = 2;
const FULL_REPORTS = 0.5;
const COMPLETE: Record<Signals['gate'], number> = { passed: 1, 'by-scene': 0.5, missed: 0, empty: 0 };

/** `reporting` is the part of the page's sentences that report a point. */
export function pageNumbers(
  signals: Signals,
  reporting: number,
  day: string | null,
  profile: DetectionProfile,
): PageNumbers {
  const { title, titled, sentences, standing } = signals;
  const count = (holds: readonly boolean[]) => Math.min(1, holds.filter(Boolean).length / FULL);
  const all = [titled, ...standing];
  return {
    ...gather(signals),
    complete: COMPLETE[signals.gate],
    clear: count(all.map((one) => one === 'clear')),
    named: count(all.map((one) => one === 'named')),
    back: count([title, ...sentences].map(({ back }) => back)),
    reports: Math.min(1, reporting / FULL_REPORTS),
    inTime: isInTime(day, profile) ? 1 : 0,
    late: isLate(day, profile) ? 1 : 0,
  };
}
