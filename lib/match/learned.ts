import type { Learned } from '../model';
import { MOST_POSTINGS } from './tuning';

/** Raised whenever features, learning or packing change. */
export const LEARNED_VERSION = 5;

/*
 * The form of Learned.postings: a run for each feature, divided by a space; in it two characters for each point whom
 * the feature concerns, the point's index and the weight in 1/32, both counted from a printable character upwards.
 * A JSON string opens several times faster than a list of numbers, and is smaller.
 */

/** The weights, ready to use: those of feature f stand at starts[f] up to starts[f + 1]. */
export interface Weights {
  biases: Float32Array;
  index: Map<string, number>;
  starts: Int32Array;
  points: Uint16Array;
  weights: Float32Array;
}

const OFFSET = 0x30;
const MIDDLE = 0x80;
const STEPS = 32;

export function pack(
  points: string[],
  names: readonly string[],
  columns: readonly { bias: number; weights: readonly [number, number][] }[],
): Learned {
  const runs: { point: number; step: number }[][] = names.map(() => []);
  columns.forEach(({ weights }, point) => {
    for (const [feature, weight] of weights) {
      const step = Math.max(-MIDDLE, Math.min(MIDDLE - 1, Math.round(weight * STEPS)));
      if (step !== 0) runs[feature]?.push({ point, step });
    }
  });
  const used = names.map((name, i) => ({ name, run: write(runs[i] ?? []) })).filter(({ run }) => run !== '');
  return {
    version: LEARNED_VERSION,
    points,
    biases: columns.map(({ bias }) => Math.round(bias * 1000) / 1000),
    features: used.map(({ name }) => name),
    postings: used.map(({ run }) => run).join(' '),
  };
}

function write(run: { point: number; step: number }[]): string {
  const kept =
    run.length <= MOST_POSTINGS
      ? run
      : run.sort((a, b) => Math.abs(b.step) - Math.abs(a.step)).slice(0, MOST_POSTINGS);
  return kept.map(({ point, step }) => String.fromCharCode(OFFSET + point, OFFSET + MIDDLE + step)).join('');
}

export function unpack({ biases, features, postings }: Learned): Weights {
  const total = (postings.length - Math.max(0, features.length - 1)) / 2;
  const starts = new Int32Array(features.length + 1);
  const points = new Uint16Array(total);
  const weights = new Float32Array(total);
  let feature = 0;
  let at = 0;
  for (let i = 0; i < postings.length; i += 2) {
    const code = postings.charCodeAt(i);
    if (code === 0x20) {
      starts[++feature] = at;
      i--;
      continue;
    }
    points[at] = code - OFFSET;
    weights[at++] = (postings.charCodeAt(i + 1) - OFFSET - MIDDLE) / STEPS;
  }
  starts[features.length] = at;
  return {
    biases: Float32Array.from(biases),
    index: new Map(features.map((name, i) => [name, i])),
    starts,
    points,
    weights,
  };
}
