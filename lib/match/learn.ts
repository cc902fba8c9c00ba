import type { ClaimBase, Learned } from '../model';
import { Aliases } from '../text/aliases';
import { Cues } from './cues';
import { pack } from './learned';
import { type Sample, samplesOf } from './samples';
import { LEARNING, LENGTH, PAIR_VALUE } from './tuning';

export interface LearnOptions {
  /** Leaves one source's accounts out, for honest measuring. */
  withoutSource?: string;
}

/** A sample as numbers: the features that it has, of those worth learning. */
interface Row extends Pick<Sample, 'point' | 'near' | 'unsure'> {
  features: Int32Array;
  /** What its features are multiplied by. */
  scale: number;
  /** Squared length after that, with the constant feature. */
  square: number;
}

/**
 * Learns for each point which features speak for and against it, from the base's own sentences: a linear support vector
 * machine a point (dual coordinate descent), each against all others. The result is the same on every run.
 */
export function learn(base: ClaimBase, { withoutSource }: LearnOptions = {}): Learned {
  const ids = base.points.map(({ id }) => id);
  // Every point against every sentence: in a base of thousands of points it would take hours. There cues decide alone.
  if (ids.length * sentencesIn(base) > LEARNING.mostPairs)
    return pack(
      ids,
      [],
      ids.map(() => ({ bias: -1, weights: [] })),
    );
  const aliases = new Aliases(base.base.aliases ?? []);
  const cues = cuesOf(base, aliases);
  const samples = samplesOf(base, aliases, cues, withoutSource);
  const { names, values, rows } = numbered(samples);
  const random = seeded(LEARNING.seed);
  const weights = new Float32Array(names.length);
  const alphas = new Float32Array(rows.length);
  const columns = base.points.map((_, point) => {
    weights.fill(0);
    alphas.fill(0);
    const bias = separate(point, rows, values, weights, alphas, random);
    return { bias, weights: strongest(weights) };
  });
  return pack(ids, names, columns);
}

function sentencesIn({ points, phrasings }: ClaimBase): number {
  const told = points.reduce((sum, { accounts }) => sum + accounts.length + 2, 0);
  return phrasings.reduce((sum, one) => sum + one.phrasings.length + (one.nearMisses?.length ?? 0), told);
}

export function cuesOf(base: ClaimBase, aliases: Aliases): Cues {
  const byPoint = new Map(base.phrasings.map(({ point, cues = [] }) => [point, cues]));
  return new Cues(
    base.points.map(({ id }) => byPoint.get(id) ?? []),
    aliases,
  );
}

/** A pair says more than a word but is met more rarely, so it counts for less. */
export function valueOfFeature(feature: string): number {
  return feature.includes(' ') || feature.includes('+') ? PAIR_VALUE : 1;
}

/**
 * Long sentences have more features, so their sums grow; each is multiplied by this, given its squared length.
 * Less than full normalising (a half instead of one), as a long sentence may well say what a short one says.
 */
export function damping(square: number): number {
  return square === 0 ? 1 : (LENGTH.usual / square) ** (LENGTH.damping / 2);
}

function numbered(samples: readonly Sample[]): { names: string[]; values: Float32Array; rows: Row[] } {
  const counts = new Map<string, number>();
  for (const { features } of samples)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= LEARNING.seenAtLeast).map(([name]) => name);
  const index = new Map(names.map((name, i) => [name, i]));
  const values = Float32Array.from(names, valueOfFeature);
  const rows = samples.map(({ point, near, unsure, features }) => {
    const known = [...features].map((name) => index.get(name)).filter((id) => id !== undefined);
    const square = known.reduce((sum, id) => sum + (values[id] ?? 0) ** 2, 0);
    const scale = damping(square);
    return {
      point,
      near,
      unsure,
      features: Int32Array.from(known),
      scale,
      square: square * scale * scale + 1,
    };
  });
  return { names, values, rows };
}

/** Fills `weights` for one point and returns its bias. */
function separate(
  point: number,
  rows: readonly Row[],
  values: Float32Array,
  weights: Float32Array,
  alphas: Float32Array,
  random: () => number,
): number {
  let active = rows.map((_, i) => i).filter((i) => !rows[i]?.unsure.has(point));
  let bias = 0;
  for (let pass = 0; pass < LEARNING.passes; pass++) {
    shuffle(active, random);
    const kept: number[] = [];
    let largest = 0;
    for (const i of active) {
      const row = rows[i];
      if (!row) continue;
      const { features } = row;
      const sign = row.point === point ? 1 : -1;
      const cost = sign > 0 ? LEARNING.costOfMiss : row.near === point ? LEARNING.costOfNearMiss : 1;
      let sum = 0;
      for (let k = 0; k < features.length; k++) {
        const id = features[k] as number;
        sum += (weights[id] as number) * (values[id] as number);
      }
      const margin = bias + sum * row.scale;
      const slack = 0.5 / cost;
      const alpha = alphas[i] as number;
      const gradient = sign * margin - 1 + slack * alpha;
      // A sentence that is plainly on its side needs no second look.
      if (alpha === 0 && gradient > LEARNING.plain) continue;
      kept.push(i);
      const next = Math.max(alpha - gradient / (row.square + slack), 0);
      const step = (next - alpha) * sign;
      if (step === 0) continue;
      alphas[i] = next;
      bias += step;
      for (let k = 0; k < features.length; k++) {
        const id = features[k] as number;
        weights[id] = (weights[id] as number) + step * row.scale * (values[id] as number);
      }
      largest = Math.max(largest, Math.abs(step));
    }
    // The first pass begins at zero, where nothing is plain yet.
    if (pass > 0) active = kept;
    if (largest < LEARNING.settled) break;
  }
  return bias;
}

function strongest(weights: Float32Array): [number, number][] {
  const kept: [number, number][] = [];
  weights.forEach((weight, id) => {
    if (Math.abs(weight) >= LEARNING.smallest) kept.push([id, weight]);
  });
  return kept;
}

function shuffle(list: number[], random: () => number): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const held = list[i] as number;
    list[i] = list[j] as number;
    list[j] = held;
  }
}

/** A linear congruential generator: the same base always gives the same model. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return state / 0x80000000;
  };
}
