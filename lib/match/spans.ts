import { SPAN_PART } from './tuning';

/** Weights by feature. Those of feature f are at starts[f] up to starts[f + 1], each with the point that it is for. */
export interface Postings {
  starts: Int32Array;
  points: Uint16Array;
  /** What a feature adds to a point's sum. */
  weights: Float32Array;
}

/**
 * Adds up what the features of a sentence say for each point, for the whole sentence and for the run of terms that
 * speaks best for it (Kadane's algorithm). A sentence that reports two things speaks for each with one part of
 * itself, so the best part counts for more than the rest. The cost depends on the number of weights, not of points.
 */
export class SpanSums {
  /** The points that any feature spoke for or against, `count` of them. The fields below hold for these only. */
  readonly touched: Int32Array;
  count = 0;
  /**
   * Each point's best run of terms: its sum, its first and its last term. If all terms speak against the point, the run
   * is empty and its sum zero.
   */
  readonly best: Float32Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  private readonly whole: Float32Array;
  private readonly run: Float32Array;
  private readonly runFrom: Int32Array;
  private readonly now: Float32Array;
  private readonly here: Int32Array;
  /** The sentence, and the place among all sentences, at which a point was last met. */
  private readonly seen: Int32Array;
  private readonly seenAt: Float64Array;
  private round = 0;
  private place = 0;

  constructor(points: number) {
    this.touched = new Int32Array(points);
    this.best = new Float32Array(points);
    this.from = new Int32Array(points);
    this.to = new Int32Array(points);
    this.whole = new Float32Array(points);
    this.run = new Float32Array(points);
    this.runFrom = new Int32Array(points);
    this.now = new Float32Array(points);
    this.here = new Int32Array(points);
    this.seen = new Int32Array(points);
    this.seenAt = new Float64Array(points);
  }

  /** Takes features in the reading order of the terms at which they end. */
  add({ starts, points, weights }: Postings, features: ArrayLike<number>, to: ArrayLike<number>): void {
    this.round++;
    this.count = 0;
    for (let k = 0; k < features.length; ) {
      const term = to[k] as number;
      this.place++;
      let here = 0;
      for (; k < features.length && to[k] === term; k++) {
        const feature = features[k] as number;
        const end = starts[feature + 1] as number;
        for (let at = starts[feature] as number; at < end; at++) {
          const point = points[at] as number;
          if (this.seenAt[point] !== this.place) {
            this.seenAt[point] = this.place;
            this.now[point] = 0;
            this.here[here++] = point;
          }
          this.now[point] = (this.now[point] as number) + (weights[at] as number);
        }
      }
      for (let i = 0; i < here; i++) this.advance(this.here[i] as number, term);
    }
  }

  /** For a touched point. For any other it is zero. */
  sum(point: number): number {
    if (this.seen[point] !== this.round) return 0;
    return SPAN_PART * (this.best[point] as number) + (1 - SPAN_PART) * (this.whole[point] as number);
  }

  private advance(point: number, term: number): void {
    const now = this.now[point] as number;
    if (this.seen[point] !== this.round) {
      this.seen[point] = this.round;
      this.touched[this.count++] = point;
      this.whole[point] = 0;
      this.run[point] = 0;
      this.best[point] = 0;
      this.from[point] = 0;
      this.to[point] = -1;
    }
    this.whole[point] = (this.whole[point] as number) + now;
    if ((this.run[point] as number) <= 0) {
      this.run[point] = 0;
      this.runFrom[point] = term;
    }
    const run = (this.run[point] as number) + now;
    this.run[point] = run;
    if (run <= (this.best[point] as number)) return;
    this.best[point] = run;
    this.from[point] = this.runFrom[point] as number;
    this.to[point] = term;
  }
}
