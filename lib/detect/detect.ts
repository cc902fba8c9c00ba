import type { Detection, DetectionProfile, DetectionReason, PageFacts, Verdict } from '../model';
import { publishedDay } from './day';
import { readSignals, type Signals, type Signs, type Standing } from './signals';
import { readPlain } from './text';
import * as weights from './weights';

/**
 * Is this page about the event of the profile, does it mention it, or neither? With reasons, most telling first.
 * A story says in its headline and opening what it is about, and comes back to it; a follow-up names another
 * event there and looks back at this one. So points are given for the former and taken for the latter.
 */
export function detect(page: PageFacts, profile: DetectionProfile): Detection {
  const plain = readPlain(page);
  const verdict = (verdict: Verdict, score: number, reasons: DetectionReason[]): Detection => ({
    verdict,
    score: Math.min(1, Math.max(0, score)),
    reasons,
  });
  const day = publishedDay(page);
  if (profile.earliest !== undefined && day !== null && day < profile.earliest)
    return verdict('other', 0, [{ code: 'too-early', words: [day] }]);

  const signals = readSignals(plain, profile);
  if (!signals.complete) return verdict('other', 0, [{ code: 'names-missing', words: [] }]);
  if (signals.titled === 'apart' && signals.standing.every((one) => one === 'apart'))
    return verdict('other', 0, [{ code: 'names-apart', words: [] }]);
  if (plain.prose < weights.PROSE_SHARE) return verdict('other', 0, [{ code: 'listing', words: [] }]);
  if (plain.sentences.join(' ').length < weights.SHORTEST && !names(signals.titled))
    return verdict('other', 0, [{ code: 'too-short', words: [] }]);

  const { points, reasons } = weigh(signals, day, profile);
  const score = points / (2 * weights.ABOUT);
  if (points >= weights.ABOUT) return verdict('about', score, reasons);
  if (isMentioned(signals)) return verdict('mentions', score, reasons);
  return verdict('other', score, [{ code: 'in-passing', words: [] }, ...reasons]);
}

const names = (standing: Standing) => standing === 'clear' || standing === 'named';
function opens({ sentences }: Signals): (sign: Signs) => boolean {
  const length = sentences.reduce((sum, sign) => sum + sign.length, 0);
  const end = Math.max(weights.LEDE_LENGTH, Math.min(weights.OPENING_LENGTH, length * weights.OPENING_SHARE));
  return ({ start }) => start < end;
}

/**
 * Said in the headline or the opening, or more than once. Where another event opens the page, only clear words count,
 * or a phrase for the event that looks back ("their summit in Alaska two months ago").
 */
function isMentioned(signals: Signals): boolean {
  const { title, titled, sentences, standing } = signals;
  const inOpening = opens(signals);
  const elsewhere = [title, ...sentences.filter(inOpening)].some(({ other }) => other.length > 0);
  const says = (sign: Signs, one: Standing) =>
    one === 'clear' ||
    sign.surelyBack ||
    (one === 'named' && (!elsewhere || (sign.strong.length > 0 && sign.back)));
  const saying = sentences.filter((sign, i) => says(sign, standing[i] ?? 'apart'));
  return says(title, titled) || saying.some(inOpening) || saying.length >= weights.MENTIONS;
}

function lateness(day: string, retrospect: string): number {
  const days = (Date.parse(day) - Date.parse(retrospect)) / 86_400_000;
  return days >= weights.VERY_LATE_DAYS ? weights.VERY_LATE : weights.LATE;
}

function weigh(signals: Signals, day: string | null, { earliest, retrospect }: DetectionProfile) {
  const { title, titled, sentences, standing } = signals;
  const inOpening = opens(signals);
  const weighed: (DetectionReason & { points: number })[] = [];
  const add = (code: DetectionReason['code'], points: number, words: string[] = []) => {
    if (points !== 0) weighed.push({ code, points, words: [...new Set(words)].slice(0, 5) });
  };
  const wordsOf = ({ strong, names }: Signs) => [...strong, ...names];

  const rivalled = [title, ...sentences].some(({ other, surelyBack }) => other.length > 0 || surelyBack);
  if (names(titled)) add('title', weights.TITLE, wordsOf(title));
  else if (title.groups.size > 0 && !rivalled) add('title', weights.TITLE_PART, title.names);
  const opening = sentences.filter(inOpening);
  const naming = opening.filter((_, i) => names(standing[i] ?? 'apart'));
  const fresh = opening.some(({ surelyBack }) => surelyBack) ? [] : naming.filter(({ back }) => !back);
  const first = fresh[0] ?? naming[0];
  if (first !== undefined) {
    const inLede = fresh.length > 0 && first.start < weights.LEDE_LENGTH;
    add('opening', inLede ? weights.LEDE : weights.LEDE / 2, wordsOf(first));
  }
  const hint = opening.find((_, i) => standing[i] === 'hinted');
  if (first === undefined && hint !== undefined)
    add(
      'opening',
      hint.start < weights.LEDE_LENGTH ? weights.HINTED_LEDE : weights.HINTED,
      opening.flatMap(({ names }) => names),
    );
  if (naming.length > 0 && fresh.length === 0) add('looks-back', -weights.LOOKS_BACK);
  const aheadOf = (stand: (one: Standing) => boolean) =>
    opening.some(
      (sign, i) => sign.ahead && !sign.back && [i - 1, i, i + 1].some((j) => stand(standing[j] ?? 'apart')),
    );
  if (aheadOf(names)) add('opening', weights.LOOKS_FORWARD);
  else if (aheadOf((one) => one === 'hinted')) add('opening', weights.LOOKS_FORWARD / 2);
  if (day !== null && earliest !== undefined && retrospect !== undefined) {
    if (day < retrospect && day > earliest) add('in-time', weights.IN_TIME, [day]);
    if (day >= retrospect) add('looks-back', -lateness(day, retrospect), [day]);
  }

  const asNews = sentences.filter(({ back }, i) => !back && names(standing[i] ?? 'apart')).length;
  const named = naming.length > 0 || names(titled);
  const speaks = ({ strong, cues, refers, other, back }: Signs, i: number): number => {
    if (names(standing[i] ?? 'apart') || strong.length > 0) return back ? weights.BACK_SHARE : 1;
    if (other.length > 0) return 0;
    if (cues.length > 0) return weights.DETAIL_SHARE;
    return standing[i] === 'hinted' || (refers && named) ? weights.WEAK_SHARE : 0;
  };
  const speaking = sentences.map(speaks).reduce((sum, one) => sum + one, 0);
  const share = speaking / Math.max(1, sentences.length);
  const established =
    fresh.length > 0 || (names(titled) && !title.back) || asNews >= weights.FOUNDED || share >= weights.DENSE;
  const worth = established ? 1 : rivalled ? weights.UNFOUNDED : weights.UNRIVALLED;
  add('throughout', Math.min(1, share / weights.FULL_SHARE) * weights.SHARE_POINTS * worth);
  const details = [...new Set(sentences.flatMap(({ cues }) => cues))];
  add('details', Math.min(1, details.length / weights.FULL_DETAILS) * weights.DETAIL_POINTS * worth, details);

  const openingOthers = opening.flatMap(({ other }) => other);
  const bodyOthers = sentences.filter((sign) => !inOpening(sign)).flatMap(({ other }) => other);
  const against =
    (title.other.length > 0 ? weights.OTHER_TITLE : 0) +
    new Set(openingOthers).size * weights.OTHER_OPENING +
    new Set(bodyOthers).size * weights.OTHER_BODY;
  add('other-event', -Math.min(weights.OTHER_MOST, against), [
    ...title.other,
    ...openingOthers,
    ...bodyOthers,
  ]);

  const points = weighed.reduce((sum, reason) => sum + reason.points, 0);
  const reasons = weighed
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ code, words }) => ({ code, words }));
  return { points, reasons };
}
