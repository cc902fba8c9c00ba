import type { DetectionProfile } from '../model/claim-base';
import type { Detection, DetectionReason } from '../model/detection';
import type { PageFacts, Verdict } from '../model/page';
import { look } from './look';
import { opens } from './parts';
import type { Signals, Standing } from './signals';
import type { Signs } from './signs';
import { isLate, weighEvidence } from './weigh';
import * as weights from './weights';

/**
 * Is this page about the event of the profile, does it mention it, or neither? Gives reasons, most telling first.
 * A story says in its headline and opening what it is about, and comes back to it. A follow-up names another
 * event there and looks back at this one. So the former gives points and the latter takes them.
 */
export function detect(page: PageFacts, profile: DetectionProfile): Detection {
  const verdict = (verdict: Verdict, score: number, reasons: DetectionReason[]): Detection => ({
    verdict,
    score: Math.min(1, Math.max(0, score)),
    reasons,
  });
  const { plain, day, follows, signals, ruledOut } = look(page, profile);
  if (ruledOut !== null) return verdict('other', 0, [ruledOut]);
  if (signals.gate === 'missed') return verdict('other', 0, [{ code: 'names-missing', words: [] }]);

  const { points, reasons } = weighEvidence(signals, day, profile);
  // Nobody is named, or no place, so only what the page reports can tell; not, where it speaks of other events or came
  // later.
  if (signals.gate === 'by-scene') {
    const against = reasons.filter(({ code }) => code === 'other-event' || code === 'looks-back');
    const isDoubtful = against.length === 0 && !follows;
    return verdict('other', isDoubtful ? weights.DOUBTFUL : 0, [
      { code: 'names-missing', words: [] },
      ...against,
    ]);
  }
  const score = 1 / (1 + Math.exp(weights.ABOUT - points));
  if (points >= weights.ABOUT) return verdict('about', score, reasons);
  if (isMentioned(signals, plain.inProse, isLate(day, profile))) return verdict('mentions', score, reasons);
  const isApart = signals.standing.every((one) => one === 'apart');
  const first = isApart ? 'names-apart' : 'in-passing';
  return verdict('other', score, [
    { code: first, words: [] },
    ...reasons.filter(({ code }) => code !== 'in-passing'),
  ]);
}

/**
 * A page mentions the event if it names it in the headline or the opening, or more than once, or once in full as
 * something of these days and not as background ("in August they had met in Alaska"). If another event opens the page,
 * only clear words count, or a phrase for the event that looks back ("their summit in Alaska two months ago"). Long
 * after the event, everything is background.
 */
function isMentioned(signals: Signals, inProse: readonly boolean[], late: boolean): boolean {
  const { title, titled, sentences, standing } = signals;
  const inOpening = opens(signals);
  const elsewhere = [title, ...sentences.filter(inOpening)].some(({ other }) => other.length > 0);
  const isKnown = standing.some((one, i) => one === 'clear' && inProse[i] === true);
  const says = (sign: Signs, one: Standing) =>
    one === 'clear' ||
    sign.surelyBack ||
    (one !== 'apart' && sign.strong.length > 0 && sign.back) ||
    (one === 'named' && !elsewhere) ||
    // Once a sentence has named it in full, "the Alaska summit" means this event, whatever else the page is about.
    (isKnown && sign.strong.length > 0 && sign.groups.size > 0);
  const saying = sentences.filter((sign, i) => inProse[i] === true && says(sign, standing[i] ?? 'apart'));
  const inFull = sentences.some(
    ({ strong, cues, back, soon, other }, i) =>
      !late &&
      inProse[i] === true &&
      // What happened on Friday is of these days, even in the pluperfect.
      (!back || soon) &&
      other.length === 0 &&
      (standing[i] === 'clear' ||
        (standing[i] !== 'apart' && soon && strong.length > 0) ||
        (standing[i] === 'named' && !elsewhere && strong.length + cues.length > 0)),
  );
  return says(title, titled) || inFull || saying.some(inOpening) || saying.length >= weights.MENTIONS;
}
