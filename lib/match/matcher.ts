import type { ClaimBase } from '../model/claim-base';
import type { Match } from '../model/findings';
import type { Sentence } from '../model/page';
import { alone, candidates, context, firstLook, topicsOf, totalsOf } from './decide';
import { chanceInContext, DECISION } from './decision';
import { EvidenceReader } from './evidence';
import { learn } from './learn';
import { LEARNED_VERSION } from './learned';

export interface Matcher {
  /**
   * The points that each sentence of one article reports, best first, and only those at or above the threshold.
   * Pass the sentences in reading order, because context matters (who speaks). The result has one list per sentence.
   * What is below the matcher's own threshold is no finding, so it has no reasons.
   */
  match: (sentences: readonly Pick<Sentence, 'text'>[], threshold?: number) => Match[][];
  /** The probability from which a match is a finding: lower for a small base. */
  threshold: number;
}

/**
 * Builds the matcher from a claim base. It takes milliseconds if the base carries what was learned from it, and seconds
 * if that must be learned now.
 */
export function buildMatcher(base: ClaimBase): Matcher {
  const learned = base.learned?.version === LEARNED_VERSION ? base.learned : learn(base);
  const reader = new EvidenceReader(base, learned);
  const least = learned.threshold;
  const ids = base.points.map(({ id }) => id);
  return {
    threshold: least,
    match(sentences, threshold = least) {
      const evidence = sentences.map(({ text }) => reader.read(text));
      const look = firstLook(evidence);
      const totals = totalsOf(look);
      const topics = topicsOf(look, totals);
      return evidence.map((sentence, at) => {
        const matches: Match[] = [];
        for (const [point, candidate] of candidates(sentence, look, at, topics)) {
          const [here, around] = [alone(sentence, candidate), context(look, totals, at, point)];
          const score = chanceInContext(here, around, DECISION.inContext);
          if (score >= threshold) {
            const reasons = score >= least ? reader.reasons(sentence, point, candidate.cue) : [];
            matches.push({ point: ids[point] ?? '', score, reasons });
          }
        }
        return matches.sort((a, b) => b.score - a.score);
      });
    },
  };
}
