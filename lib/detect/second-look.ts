import type { DetectionProfile, Point } from '../model/claim-base';
import type { Detection } from '../model/detection';
import type { Match } from '../model/findings';
import { AT_ONCE, DOUBTFUL, REPORTED, REPORTED_UNNAMED, UNDATED } from './weights';

/**
 * Whether it is worth asking which points of the base the page reports. It is, if the page names the event too thinly to
 * be taken for one about it, and nothing says that it is about another. A page that was ruled out is not in doubt.
 */
export function isDoubtful({ verdict, score, reasons }: Detection): boolean {
  const isElsewhere = reasons.some(({ code }) => code === 'other-event' || code === 'looks-back');
  return verdict !== 'about' && score >= DOUBTFUL && !isElsewhere;
}

const isUnnamed = ({ reasons }: Detection) => reasons.some(({ code }) => code === 'names-missing');

/** The points that count for a page: the surest few of each sentence, each point once. */
export function countable(matches: readonly (readonly Pick<Match, 'point'>[])[]): Set<string> {
  return new Set(matches.flatMap((ofSentence) => ofSentence.slice(0, AT_ONCE)).map(({ point }) => point));
}

/**
 * Returns "about" if the page reports many different points for its length, otherwise the same detection. Only different
 * points count, because a follow-up keeps coming back to the one that it follows up. `points` are those that its
 * sentences report, each once.
 */
export function secondLook(
  detection: Detection,
  sentences: number,
  points: readonly Pick<Point, 'earliest'>[],
  { earliest }: Pick<DetectionProfile, 'earliest'>,
): Detection {
  // Many stories tell what was also true before ("the war began in 2022").
  const isOfTheEvent = (point: Pick<Point, 'earliest'>) =>
    point.earliest !== undefined && point.earliest >= (earliest ?? '');
  const reported = points.reduce((sum, point) => sum + (isOfTheEvent(point) ? 1 : UNDATED), 0);
  if (!isDoubtful(detection) || sentences === 0 || reported / sentences < REPORTED) return detection;
  // Two flags on a carpet can be anywhere.
  if (isUnnamed(detection) && reported < REPORTED_UNNAMED) return detection;
  // Only just sure enough.
  return {
    verdict: 'about',
    score: 0.5,
    reasons: [{ code: 'points', words: [] }, ...detection.reasons],
  };
}
