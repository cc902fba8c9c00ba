import type { Samples } from './samples';
import type { Postings, SpanSums } from './spans';
import { LEARNING, MOST_POSTINGS, PAIR_VALUE, SPAN_PART } from './tuning';

/** The rarest feature counts this much. One that every sentence has counts nothing. */
const RAREST = 2;

interface Parts extends Postings {
  /** The squares of what each weight was moved by. */
  moved: Float32Array;
  /** For each feature its key, in how many sentences it was met, and what it counts: the rarer, the more. */
  keys: readonly number[];
  counts: readonly number[];
  values: readonly number[];
  /** For the number that a feature has in the samples, its number here; -1 where it has no weight. */
  numbers: Int32Array;
}

/**
 * The weights while they are learned. A feature has a weight for a point only if it was met in a sentence of the point
 * or in a near miss of it. Nothing else can speak for the point, and these are enough to speak against it.
 */
export class Support implements Postings {
  readonly starts: Int32Array;
  readonly points: Uint16Array;
  readonly weights: Float32Array;
  readonly keys: readonly number[];

  constructor(private readonly parts: Parts) {
    this.starts = parts.starts;
    this.points = parts.points;
    this.weights = parts.weights;
    this.keys = parts.keys;
  }

  numberOf(feature: number): number {
    return this.parts.numbers[feature] as number;
  }

  /**
   * Moves each weight a step against the gradient of its point's margin, times what the feature counts and its part in
   * the margin. That part is full within the terms that speak best for the point, and smaller elsewhere.
   */
  move(
    features: readonly number[],
    to: readonly number[],
    spans: SpanSums,
    gradients: Float32Array,
    rate: number,
  ): void {
    const { starts, points, weights, moved, values } = this.parts;
    for (let k = 0; k < features.length; k++) {
      const feature = features[k] as number;
      const value = values[feature] as number;
      const term = to[k] as number;
      const end = starts[feature + 1] as number;
      for (let at = starts[feature] as number; at < end; at++) {
        const point = points[at] as number;
        const gradient = gradients[point] as number;
        if (gradient === 0) continue;
        const within = term >= (spans.from[point] as number) && term <= (spans.to[point] as number);
        const own = gradient * value * (within ? 1 : 1 - SPAN_PART);
        const sum = (moved[at] as number) + own * own;
        moved[at] = sum;
        // The fourth root of the sum of squares. With AdaGrad's square root, nearly all weights would be equally large.
        weights[at] = (weights[at] as number) - (rate * value * own) / Math.sqrt(Math.sqrt(sum));
      }
    }
  }

  /**
   * The same without the weights that move sums little: those that are smaller than `least` when multiplied by the root
   * of how many sentences hold their feature. Features with no weights left go, too.
   */
  without(least: number): Support {
    const starts = [0];
    const points: number[] = [];
    const weights: number[] = [];
    const moved: number[] = [];
    const kept: number[] = [];
    const old = this.parts;
    const renumbered = new Int32Array(old.keys.length).fill(-1);
    for (let feature = 0; feature < old.keys.length; feature++) {
      const root = Math.sqrt(old.counts[feature] as number);
      for (let at = old.starts[feature] as number; at < (old.starts[feature + 1] as number); at++) {
        const weight = old.weights[at] as number;
        if (weight === 0 || Math.abs(weight) * root < least) continue;
        points.push(old.points[at] as number);
        weights.push(weight);
        moved.push(old.moved[at] as number);
      }
      if (points.length === starts.at(-1)) continue;
      renumbered[feature] = kept.length;
      kept.push(feature);
      starts.push(points.length);
    }
    return new Support({
      starts: Int32Array.from(starts),
      points: Uint16Array.from(points),
      weights: Float32Array.from(weights),
      moved: Float32Array.from(moved),
      keys: kept.map((feature) => old.keys[feature] as number),
      counts: kept.map((feature) => old.counts[feature] as number),
      values: kept.map((feature) => old.values[feature] as number),
      numbers: old.numbers.map((feature) => (feature < 0 ? -1 : (renumbered[feature] as number))),
    });
  }
}

/**
 * All weights that can be learned, each zero. A feature of very many points tells none of them apart, so it has none.
 */
export function supportOf({ samples, keys, pairs }: Samples, seenAtLeast: number): Support {
  const counts = new Int32Array(keys.length);
  const owners: (Set<number> | undefined)[] = new Array(keys.length);
  for (const { features, points, near } of samples)
    for (const feature of new Set(features)) {
      counts[feature] = (counts[feature] as number) + 1;
      if (points.length === 0 && near === null) continue;
      owners[feature] ??= new Set();
      const owned = owners[feature];
      if (owned.size > MOST_POSTINGS) continue;
      for (const point of points) owned.add(point);
      if (near !== null) owned.add(near);
    }
  const starts = [0];
  const points: number[] = [];
  const kept: number[] = [];
  const numbers = new Int32Array(keys.length).fill(-1);
  owners.forEach((owned, feature) => {
    if (!owned || owned.size > MOST_POSTINGS || (counts[feature] as number) < seenAtLeast) return;
    for (const point of [...owned].sort((a, b) => a - b)) points.push(point);
    numbers[feature] = kept.length;
    kept.push(feature);
    starts.push(points.length);
  });
  const among = Math.log(Math.max(LEARNING.rarityAmong, samples.length));
  return new Support({
    starts: Int32Array.from(starts),
    points: Uint16Array.from(points),
    weights: new Float32Array(points.length),
    moved: new Float32Array(points.length).fill(LEARNING.first),
    keys: kept.map((feature) => keys[feature] as number),
    counts: kept.map((feature) => counts[feature] as number),
    values: kept.map(
      (feature) =>
        RAREST * (1 - Math.log(counts[feature] as number) / among) * (pairs[feature] ? PAIR_VALUE : 1),
    ),
    numbers,
  });
}
