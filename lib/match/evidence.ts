import type { ClaimBase } from '../model/claim-base';
import type { Reason } from '../model/findings';
import type { Learned } from '../model/learned';
import type { Span } from '../model/page';
import { Aliases } from '../text/aliases';
import { Cues } from './cues';
import { eachFeature, unlessSaidAgain } from './features';
import { unpack, type Weights } from './learned';
import { reasonsOf } from './reasons';
import { SpanSums } from './spans';
import { type ReadTerms, readTerms, type Term } from './terms';
import { MARGIN, MOST_CANDIDATES } from './tuning';

/** What one sentence says for one point, taken by itself. */
export interface PointEvidence {
  point: number;
  /** The learned sum, cut off at both ends. Above zero it speaks for the point. */
  margin: number;
  /** The words with which the sentence meets a cue of the point. Null if it meets none. */
  cue: readonly Span[] | null;
}

/** A known feature of a sentence, with its first and last term. */
interface Found {
  feature: number;
  from: Term;
  to: Term;
}

export interface SentenceEvidence {
  reading: ReadTerms;
  found: Found[];
  /** Only points that are not out of the question. */
  points: PointEvidence[];
  /** The best and second-best margin of the sentence. */
  best: number;
  second: number;
}

/** Reads sentences for evidence. Its scratch memory is made once. */
export class EvidenceReader {
  private readonly weights: Weights;
  private readonly aliases: Aliases;
  private readonly cues: Cues;
  private readonly sums: SpanSums;

  constructor(base: ClaimBase, learned: Learned) {
    this.weights = unpack(learned);
    this.aliases = new Aliases(base.base.aliases ?? []);
    this.cues = new Cues(learned.cues);
    this.sums = new SpanSums(base.points.length);
  }

  read(text: string): SentenceEvidence {
    const reading = readTerms(text, this.aliases);
    const found = this.find(reading);
    const { points, best, second } = this.weighRuns(found);
    for (const { owner, spans } of this.cues.hits(reading)) {
      const known = points.find(({ point }) => point === owner);
      if (known) known.cue = spans;
      else points.push({ point: owner, margin: MARGIN.least, cue: spans });
    }
    return { reading, found, points, best, second };
  }

  /** The words of a sentence that speak for a point. */
  reasons({ found }: SentenceEvidence, point: number, cue: readonly Span[] | null): Reason[] {
    const { starts, points, weights } = this.weights;
    const contributions = found.flatMap(({ feature, from, to }) => {
      for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++)
        if (points[at] === point && (weights[at] as number) > 0)
          return [{ weight: weights[at] as number, from, to }];
      return [];
    });
    return reasonsOf(cue ?? [], contributions);
  }

  private find(reading: ReadTerms): Found[] {
    const found: Found[] = [];
    const add = unlessSaidAgain((key, from, to) => {
      const feature = this.weights.find(key);
      if (feature >= 0) found.push({ feature, from, to });
    });
    eachFeature(reading, add);
    return found;
  }

  /** The margins of all points that the features touch. */
  private weighRuns(found: readonly Found[]): Pick<SentenceEvidence, 'points' | 'best' | 'second'> {
    const { sums, weights } = this;
    const features = found.map(({ feature }) => feature);
    const to = found.map(({ to }) => to.at);
    sums.add(weights, features, to);
    const points: PointEvidence[] = [];
    let best: number = MARGIN.least;
    let second: number = MARGIN.least;
    for (let i = 0; i < sums.count; i++) {
      const point = sums.touched[i] as number;
      const margin = cut((weights.biases[point] as number) + sums.sum(point));
      if (margin > best) [best, second] = [margin, best];
      else if (margin > second) second = margin;
      if (margin > MARGIN.least) points.push({ point, margin, cue: null });
    }
    return { points: likeliest(points), best, second };
  }
}

function cut(margin: number): number {
  return Math.max(MARGIN.least, Math.min(MARGIN.most, margin));
}

function likeliest(points: PointEvidence[]): PointEvidence[] {
  if (points.length <= MOST_CANDIDATES) return points;
  return points.sort((a, b) => b.margin - a.margin).slice(0, MOST_CANDIDATES);
}
