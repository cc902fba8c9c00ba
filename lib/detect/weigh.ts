import type { DetectionProfile, DetectionReason } from '../model';
import { names, opens } from './parts';
import type { Signals, Standing } from './signals';
import type { Signs } from './signs';
import * as weights from './weights';

/** Something that speaks for a page or against it. */
interface Weighed extends DetectionReason {
  points: number;
}
const MOST_WORDS = 5;

/** Sums up what speaks for and against the event as the page's subject; reasons come weightiest first. */
export function weigh(
  signals: Signals,
  day: string | null,
  profile: DetectionProfile,
): { points: number; reasons: DetectionReason[] } {
  const inOpening = opens(signals);
  const opening = signals.sentences.filter(inOpening);
  const body = signals.sentences.filter((sign) => !inOpening(sign));
  const rivalled = [signals.title, ...signals.sentences].some(
    ({ other, surelyBack }) => other.length > 0 || surelyBack,
  );
  const naming = opening.filter((_, i) => names(signals.standing[i]));
  const fresh = opening.some(({ surelyBack }) => surelyBack) ? [] : naming.filter(({ back }) => !back);

  const weighed = [
    ...ofTitle(signals, rivalled),
    ...ofOpening(signals, opening, naming, fresh),
    ...ofDay(day, profile),
    ...ofDensity(signals, naming.length > 0, fresh.length > 0, rivalled),
    ofOthers(signals.title, opening, body),
  ].filter(({ points }) => points !== 0);
  return {
    points: weighed.reduce((sum, { points }) => sum + points, 0),
    reasons: told(weighed),
  };
}

/** One reason of each kind, the weightiest first. */
function told(weighed: readonly Weighed[]): DetectionReason[] {
  const reasons = new Map<DetectionReason['code'], string[]>();
  for (const { code, words } of [...weighed].sort((a, b) => Math.abs(b.points) - Math.abs(a.points)))
    reasons.set(code, [...(reasons.get(code) ?? []), ...words]);
  return [...reasons].map(([code, words]) => ({ code, words: [...new Set(words)].slice(0, MOST_WORDS) }));
}

const wordsOf = ({ strong, names }: Signs) => [...strong, ...names];

function ofTitle({ title, titled }: Signals, rivalled: boolean): Weighed[] {
  if (names(titled)) return [{ code: 'title', points: weights.TITLE, words: wordsOf(title) }];
  if (title.groups.size === 0 || rivalled) return [];
  return [{ code: 'title', points: weights.TITLE_PART, words: title.names }];
}

function ofOpening(
  { standing }: Signals,
  opening: readonly Signs[],
  naming: readonly Signs[],
  fresh: readonly Signs[],
): Weighed[] {
  const weighed: Weighed[] = [];
  const first = fresh[0] ?? naming[0];
  const hint = opening.find((_, i) => standing[i] === 'hinted');
  if (first !== undefined) {
    const inLede = fresh.length > 0 && first.start < weights.LEDE_LENGTH;
    weighed.push({
      code: 'opening',
      points: inLede ? weights.LEDE : weights.LEDE / 2,
      words: wordsOf(first),
    });
  } else if (hint !== undefined) {
    weighed.push({
      code: 'opening',
      points: hint.start < weights.LEDE_LENGTH ? weights.HINTED_LEDE : weights.HINTED,
      words: opening.flatMap(({ names }) => names),
    });
  }
  if (naming.length > 0 && fresh.length === 0)
    weighed.push({ code: 'looks-back', points: -weights.LOOKS_BACK, words: [] });

  const isAhead = (stands: (one: Standing | undefined) => boolean) =>
    opening.some(
      ({ ahead, back }, i) => ahead && !back && [i - 1, i, i + 1].some((j) => stands(standing[j])),
    );
  if (isAhead(names)) weighed.push({ code: 'opening', points: weights.LOOKS_FORWARD, words: [] });
  else if (isAhead((one) => one === 'hinted'))
    weighed.push({ code: 'opening', points: weights.LOOKS_FORWARD / 2, words: [] });
  return weighed;
}

function ofDay(day: string | null, { earliest, retrospect }: DetectionProfile): Weighed[] {
  if (day === null || earliest === undefined || retrospect === undefined) return [];
  if (day < retrospect)
    return day > earliest ? [{ code: 'in-time', points: weights.IN_TIME, words: [day] }] : [];
  const days = (Date.parse(day) - Date.parse(retrospect)) / 86_400_000;
  const late = days >= weights.VERY_LATE_DAYS ? weights.VERY_LATE : weights.LATE;
  return [{ code: 'looks-back', points: -late, words: [day] }];
}

/** How much of the page speaks of the event, and with how many of its particulars. */
function ofDensity(signals: Signals, opens: boolean, opensFresh: boolean, rivalled: boolean): Weighed[] {
  const { title, titled, sentences, standing } = signals;
  const named = opens || names(titled);
  const speaks = ({ strong, cues, refers, other, back }: Signs, i: number): number => {
    if (names(standing[i]) || strong.length > 0) return back ? weights.BACK_SHARE : 1;
    if (other.length > 0) return 0;
    if (cues.length > 0) return weights.DETAIL_SHARE;
    return standing[i] === 'hinted' || (refers && named) ? weights.WEAK_SHARE : 0;
  };
  const share = sentences.map(speaks).reduce((sum, one) => sum + one, 0) / Math.max(1, sentences.length);
  const asNews = sentences.filter(({ back }, i) => !back && names(standing[i])).length;
  const founded =
    opensFresh || (names(titled) && !title.back) || asNews >= weights.FOUNDED || share >= weights.DENSE;
  const worth = founded ? 1 : rivalled ? weights.UNFOUNDED : weights.UNRIVALLED;
  const details = [...new Set(sentences.flatMap(({ cues }) => cues))];
  return [
    {
      code: 'throughout',
      points: Math.min(1, share / weights.FULL_SHARE) * weights.SHARE_POINTS * worth,
      words: [],
    },
    {
      code: 'details',
      points: Math.min(1, details.length / weights.FULL_DETAILS) * weights.DETAIL_POINTS * worth,
      words: details,
    },
  ];
}

function ofOthers(title: Signs, opening: readonly Signs[], body: readonly Signs[]): Weighed {
  const inOpening = opening.flatMap(({ other }) => other);
  const inBody = body.flatMap(({ other }) => other);
  const against =
    (title.other.length > 0 ? weights.OTHER_TITLE : 0) +
    new Set(inOpening).size * weights.OTHER_OPENING +
    new Set(inBody).size * weights.OTHER_BODY;
  return {
    code: 'other-event',
    points: -Math.min(weights.OTHER_MOST, against),
    words: [...title.other, ...inOpening, ...inBody],
  };
}
