import type { ClaimBase, Learned } from '../model';
import { Aliases } from '../text/aliases';
import type { Cues } from './cues';
import { eachFeature } from './features';
import { cuesOf, valueOfFeature } from './learn';
import { unpack, type Weights } from './learned';
import { type Reading, readTerms } from './terms';
import { MARGIN } from './tuning';

/** What one sentence by itself says for one point. */
export interface PointEvidence {
  point: number;
  /** What was learned: above zero speaks for the point. Cut off at both ends. */
  margin: number;
  /** Meets a cue of the point. */
  cue: boolean;
}

export interface SentenceEvidence {
  reading: Reading;
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
  private readonly seen: Uint8Array;

  constructor(base: ClaimBase, learned: Learned) {
    this.weights = unpack(learned);
    this.aliases = new Aliases(base.base.aliases ?? []);
    this.cues = cuesOf(base, this.aliases);
    this.sums = new Float32Array(base.points.length);
    this.touched = new Int32Array(base.points.length);
    this.seen = new Uint8Array(base.points.length);
  }

  read(text: string): SentenceEvidence {
    const reading = readTerms(text, this.aliases);
    const count = this.sum(reading);
    const met = new Set(this.cues.hits(reading).map(({ owner }) => owner));
    const points: PointEvidence[] = [];
    let best: number = MARGIN.least;
    let second: number = MARGIN.least;
    for (let i = 0; i < count; i++) {
      const point = this.touched[i] as number;
      const raw = (this.sums[point] as number) + (this.weights.biases[point] as number);
      const margin = Math.max(MARGIN.least, Math.min(MARGIN.most, raw));
      this.sums[point] = 0;
      this.seen[point] = 0;
      const cue = met.delete(point);
      if (margin > best) [best, second] = [margin, best];
      else if (margin > second) second = margin;
      if (margin > MARGIN.least || cue) points.push({ point, margin, cue });
    }
    for (const point of met) points.push({ point, margin: MARGIN.least, cue: true });
    return { reading, points, best, second };
  }

  /** Adds up the weights of all features; returns how many points they touched. */
  private sum(reading: Reading): number {
    const { index, starts, points, weights } = this.weights;
    const done = new Set<number>();
    let count = 0;
    eachFeature(reading, (name) => {
      const feature = index.get(name);
      if (feature === undefined || done.has(feature)) return;
      done.add(feature);
      const value = valueOfFeature(name);
      for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++) {
        const point = points[at] as number;
        if (this.seen[point] === 0) {
          this.seen[point] = 1;
          this.touched[count++] = point;
        }
        this.sums[point] = (this.sums[point] as number) + value * (weights[at] as number);
      }
    });
    return count;
  }
}
