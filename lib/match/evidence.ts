import type { ClaimBase, Learned, Reason, Span } from '../model';
import { Aliases } from '../text/aliases';
import type { Cues } from './cues';
import { eachFeature } from './features';
import { cuesOf, damping, valueOfFeature } from './learn';
import { unpack, type Weights } from './learned';
import { reasonsOf } from './reasons';
import { type Reading, readTerms, type Term } from './terms';
import { MARGIN, MOST_CLAUSES } from './tuning';

/** What one sentence by itself says for one point. */
export interface PointEvidence {
  point: number;
  /** What was learned: above zero speaks for the point. Cut off at both ends. */
  margin: number;
  /** The best margin of any clause, or of two neighbouring ones; at least the margin of the whole. */
  clause: number;
  /** The words with which it meets a cue of the point; null where it meets none. */
  cue: readonly Span[] | null;
}

/** A known feature of a sentence, with its first and last term. */
interface Found {
  feature: number;
  value: number;
  from: Term;
  to: Term;
}

export interface SentenceEvidence {
  reading: Reading;
  found: Found[];
  /** Only points that are not out of question. */
  points: PointEvidence[];
  /** The best and second-best margin of the sentence. */
  best: number;
  second: number;
}

/** Reads sentences for evidence, with scratch memory that is made once. */
export class EvidenceReader {
  private readonly weights: Weights;
  private readonly aliases: Aliases;
  private readonly cues: Cues;
  private readonly sums: Float32Array;
  private readonly touched: Int32Array;
  /** In which round of summing a point or a feature was last met. */
  private readonly seen: Int32Array;
  private readonly used: Int32Array;
  private round = 0;

  constructor(base: ClaimBase, learned: Learned) {
    this.weights = unpack(learned);
    this.aliases = new Aliases(base.base.aliases ?? []);
    this.cues = cuesOf(base, this.aliases);
    this.sums = new Float32Array(base.points.length);
    this.touched = new Int32Array(base.points.length);
    this.seen = new Int32Array(base.points.length);
    this.used = new Int32Array(learned.features.length);
  }

  read(text: string): SentenceEvidence {
    const reading = readTerms(text, this.aliases);
    const found = this.find(reading);
    const points = new Map<number, PointEvidence>();
    let best: number = MARGIN.least;
    let second: number = MARGIN.least;
    this.sum(found, 0, Number.POSITIVE_INFINITY, (point, margin) => {
      if (margin > best) [best, second] = [margin, best];
      else if (margin > second) second = margin;
      if (margin > MARGIN.least) points.set(point, { point, margin, clause: margin, cue: null });
    });
    const clauses = reading.terms.at(-1)?.clause ?? 0;
    for (let first = 0; clauses > 0 && first <= Math.min(clauses, MOST_CLAUSES); first++)
      for (let last = first; last <= Math.min(first + 1, clauses); last++)
        this.sum(found, first, last, (point, clause) => {
          const known = points.get(point);
          if (known) known.clause = Math.max(known.clause, clause);
          else if (clause > MARGIN.least)
            points.set(point, { point, margin: MARGIN.least, clause, cue: null });
        });
    for (const { owner, spans } of this.cues.hits(reading)) {
      const known = points.get(owner);
      if (known) known.cue = spans;
      else points.set(owner, { point: owner, margin: MARGIN.least, clause: MARGIN.least, cue: spans });
    }
    return { reading, found, points: [...points.values()], best, second };
  }

  /** The words of a sentence that speak for a point. */
  reasons({ found }: SentenceEvidence, point: number, cue: readonly Span[] | null): Reason[] {
    const { starts, points, weights } = this.weights;
    const contributions = found.flatMap(({ feature, value, from, to }) => {
      for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++)
        if (points[at] === point && (weights[at] as number) > 0)
          return [{ weight: value * (weights[at] as number), from, to }];
      return [];
    });
    return reasonsOf(cue ?? [], contributions);
  }

  private find(reading: Reading): Found[] {
    const { index } = this.weights;
    const found: Found[] = [];
    eachFeature(reading, (name, from, to) => {
      const feature = index.get(name);
      if (feature !== undefined) found.push({ feature, value: valueOfFeature(name), from, to });
    });
    return found;
  }

  /** Adds up the weights of the features that lie within some clauses, each once, and tells the margin of each point they touch. */
  private sum(
    found: readonly Found[],
    first: number,
    last: number,
    tell: (point: number, margin: number) => void,
  ): void {
    const { starts, points, weights, biases } = this.weights;
    this.round++;
    let count = 0;
    let square = 0;
    for (const part of found) {
      if (part.from.clause < first || part.to.clause > last || this.used[part.feature] === this.round)
        continue;
      this.used[part.feature] = this.round;
      square += part.value * part.value;
      for (let at = starts[part.feature] as number; at < (starts[part.feature + 1] as number); at++) {
        const point = points[at] as number;
        if (this.seen[point] !== this.round) {
          this.seen[point] = this.round;
          this.sums[point] = 0;
          this.touched[count++] = point;
        }
        this.sums[point] = (this.sums[point] as number) + part.value * (weights[at] as number);
      }
    }
    const scale = damping(square);
    for (let i = 0; i < count; i++) {
      const point = this.touched[i] as number;
      const margin = (biases[point] as number) + scale * (this.sums[point] as number);
      tell(point, Math.max(MARGIN.least, Math.min(MARGIN.most, margin)));
    }
  }
}
