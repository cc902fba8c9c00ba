import type { DetectionProfile } from '../model/claim-base';
import type { Detection, DetectionReason } from '../model/detection';
import type { LearnedPages } from '../model/learned';
import type { PageFacts, Verdict } from '../model/page';
import { pageJudge, shareOf } from './learned-pages';
import { look } from './look';
import { pageNumbers } from './page-numbers';
import { pageWords } from './page-words';
import { weighEvidence } from './weigh';
import { SURE_ABOUT } from './weights';

const MOST_WORDS = 5;

/**
 * Answers the same question as `detect`, with what labelled pages taught. `reporting` says what part of the page's
 * sentences, 0 to 1, reports a point of the base. It is called only for pages that aren't ruled out.
 */
export function detectByPages(
  page: PageFacts,
  profile: DetectionProfile,
  learned: LearnedPages,
  reporting: () => number,
): Detection {
  const { day, signals, ruledOut } = look(page, profile);
  if (ruledOut !== null) return { verdict: 'other', score: 0, reasons: [ruledOut] };
  const words = pageWords(page);
  const judge = pageJudge(learned);
  const numbers = pageNumbers(signals, reporting(), day, profile);
  const chances = judge.chances(words, numbers);
  // A page about the event may do without its names. A page that only mentions it names it.
  const isMentioned = numbers.complete === 1 && Math.max(chances.about, chances.mentions) > chances.other;
  const verdict: Verdict = chances.about >= SURE_ABOUT ? 'about' : isMentioned ? 'mentions' : 'other';

  const sideOf = (word: string) => {
    const [about, mentions] = judge.weightOf(word) ?? [0, 0];
    return verdict === 'about' ? about : verdict === 'mentions' ? mentions : -Math.max(about, mentions);
  };
  const telling = [...words]
    .map(([word, written]) => ({ written, side: sideOf(word) * shareOf(words.size) }))
    .filter(({ side }) => side > 0)
    .sort((a, b) => b.side - a.side)
    .slice(0, MOST_WORDS)
    .map(({ written }) => written);
  const reasons: DetectionReason[] = [
    ...(numbers.complete === 1 ? [] : [{ code: 'names-missing' as const, words: [] }]),
    ...(telling.length > 0 ? [{ code: 'words' as const, words: telling }] : []),
    ...(verdict === 'about' && numbers.reports > 0 ? [{ code: 'points' as const, words: [] }] : []),
    ...weighEvidence(signals, day, profile).reasons,
  ];
  return { verdict, score: chances.about, reasons };
}
