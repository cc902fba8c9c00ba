import type { Detection, DetectionProfile, DetectionReason, PageFacts, Verdict } from '../model';
import { publishedDay } from './day';
import { readSignals, type Signals, type Signs } from './signals';
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
  const first = signals.named.indexOf(true);
  if (first < 0 && !signals.titled) return verdict('other', 0, [{ code: 'names-apart', words: [] }]);
  if (plain.sentences.join(' ').length < weights.SHORTEST && !signals.titled)
    return verdict('other', 0, [{ code: 'too-short', words: [] }]);

  const { points, reasons } = weigh(signals, first, isLate(day, profile));
  const score = points / (2 * weights.ABOUT);
  if (points >= weights.ABOUT) return verdict('about', score, reasons);
  const times = signals.named.filter(Boolean).length;
  if (times >= weights.MENTIONS || first < weights.OPENING) return verdict('mentions', score, reasons);
  return verdict('other', score, [{ code: 'in-passing', words: [] }, ...reasons]);
}

const isLate = (day: string | null, { retrospect }: DetectionProfile) =>
  retrospect !== undefined && day !== null && day >= retrospect;
function weigh(signals: Signals, first: number, late: boolean) {
  const { title, sentences, named } = signals;
  const opening = sentences.slice(0, weights.OPENING);
  const weighed: (DetectionReason & { points: number })[] = [];
  const add = (code: DetectionReason['code'], points: number, words: string[] = []) => {
    if (points !== 0) weighed.push({ code, points, words: [...new Set(words)].slice(0, 5) });
  };

  if (signals.titled) add('title', weights.TITLE, [...title.strong, ...title.names]);
  if (first >= 0 && first < weights.OPENING)
    add('opening', first < 2 ? weights.LEDE : weights.LEDE / 2, [
      ...(sentences[first]?.strong ?? []),
      ...(sentences[first]?.names ?? []),
    ]);
  const speaking = sentences.filter(
    ({ strong, cues, refers }, i) => named[i] || refers || strong.length + cues.length > 0,
  );
  const share = speaking.length / Math.max(1, sentences.length);
  add('throughout', Math.min(1, share / weights.FULL_SHARE) * weights.SHARE_POINTS);
  const details = [...new Set(sentences.flatMap(({ cues }) => cues))];
  add('details', Math.min(1, details.length / weights.FULL_DETAILS) * weights.DETAIL_POINTS, details);

  const others = {
    title: title.other,
    opening: opening.flatMap(({ other }) => other),
    body: sentences.slice(weights.OPENING).flatMap(({ other }) => other),
  };
  const against =
    (others.title.length > 0 ? weights.OTHER_TITLE : 0) +
    (others.opening.length > 0 ? weights.OTHER_OPENING : 0) +
    new Set(others.body).size * weights.OTHER_BODY;
  add('other-event', -Math.min(weights.OTHER_MOST, against), [
    ...others.title,
    ...others.opening,
    ...others.body,
  ]);
  const openingNames = opening.filter((_, i) => named[i]);
  if (openingNames.length > 0 && openingNames.every(({ back }) => back))
    add('looks-back', -weights.LOOKS_BACK);
  if (openingNames.some(({ ahead, back }) => ahead && !back)) add('opening', weights.LOOKS_FORWARD);
  if (late) add('looks-back', -weights.LATE);

  const points = weighed.reduce((sum, reason) => sum + reason.points, 0);
  const reasons = weighed
    .sort((a, b) => Math.abs(b.points) - Math.abs(a.points))
    .map(({ code, words }) => ({ code, words }));
  return { points, reasons };
}
