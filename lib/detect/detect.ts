import type { Detection, DetectionProfile, DetectionReason, PageFacts, Verdict } from '../model';
import { publishedDay } from './day';
import { names, opens } from './parts';
import { readSignals, type Signals, type Standing } from './signals';
import type { Signs } from './signs';
import { readPlain } from './text';
import { weigh } from './weigh';
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
  if (plain.listed || plain.prose < weights.PROSE_SHARE)
    return verdict('other', 0, [{ code: 'listing', words: [] }]);
  if (plain.sentences.join(' ').length < weights.SHORTEST && !names(signals.titled))
    return verdict('other', 0, [{ code: 'too-short', words: [] }]);

  const { points, reasons } = weigh(signals, day, profile);
  const score = points / (2 * weights.ABOUT);
  if (points >= weights.ABOUT) return verdict('about', score, reasons);
  if (isMentioned(signals)) return verdict('mentions', score, reasons);
  return verdict('other', score, [{ code: 'in-passing', words: [] }, ...reasons]);
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
