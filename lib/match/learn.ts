import type { ClaimBase, Learned } from '../model';
import { Aliases } from '../text/aliases';
import { Cues } from './cues';
import { LEVELS, type LearnedFeature, pack, valueOfLevel } from './learned';
import { type Sample, type Samples, samplesOf } from './samples';
import { LEARNING, LENGTH, PAIR_VALUE } from './tuning';

export interface LearnOptions {
  /** Leaves one source's accounts out, for honest measuring. */
  withoutSource?: string;
}

/** A sample as numbers: the features that it has, of those worth learning. */
interface Row extends Pick<Sample, 'points' | 'near' | 'unsure'> {
  features: Int32Array;
  /** What its features are multiplied by. */
  scale: number;
  /** Squared length after that, with the constant feature. */
  square: number;
}

/**
 * Learns for each point which features speak for and against it, from the base's own sentences: a linear support vector
 * machine a point (dual coordinate descent), each against all others. The result is the same on every run. In a base of
 * thousands of points each learns from single words only, and against the sentences that are likest its own.
 */
export function learn(base: ClaimBase, { withoutSource }: LearnOptions = {}): Learned {
  const ids = base.points.map(({ id }) => id);
  const aliases = new Aliases(base.base.aliases ?? []);
  const cues = cuesOf(base, aliases);
  const large = ids.length * sentencesIn(base) > LEARNING.mostPairs;
  const samples = samplesOf(base, aliases, cues, { withoutSource, pairs: !large });
  const middling = !large && samples.samples.length >= LEARNING.rarityAmong;
  const { features, counts, values, rows } = numbered(samples, middling ? 1 : LEARNING.seenAtLeast);
  const random = seeded(LEARNING.seed);
  const rivals = large ? likest(rows, features.length, ids.length, random) : () => rows;
  const weights = new Float32Array(features.length);
  const columns = ids.map((_, point) => {
    const against = rivals(point);
    const bias = separate(point, against, values, weights, random);
    return { bias, weights: takeStrongest(weights, values, counts, against) };
  });
  return pack(ids, features, columns);
}

function sentencesIn({ points, phrasings, examples = [] }: ClaimBase): number {
  const told = points.reduce((sum, { accounts }) => sum + accounts.length + 2, examples.length);
  return phrasings.reduce((sum, one) => sum + one.phrasings.length + (one.nearMisses?.length ?? 0), told);
}

/** For a point its own sentences, those that share their rarest words with them, and a few by chance. */
function likest(
  rows: readonly Row[],
  features: number,
  points: number,
  random: () => number,
): (point: number) => Row[] {
  const holders: Row[][] = Array.from({ length: features }, () => []);
  const own: Row[][] = Array.from({ length: points }, () => []);
  for (const row of rows) {
    for (const point of row.points) own[point]?.push(row);
    if (row.near !== null) own[row.near]?.push(row);
    for (const feature of row.features) holders[feature]?.push(row);
  }
  const rarity = (feature: number) => holders[feature]?.length ?? 0;
  return (point) => {
    const mine = own[point] ?? [];
    const chosen = new Set(mine);
    const rarest = [...new Set(mine.flatMap(({ features }) => [...features]))].sort(
      (a, b) => rarity(a) - rarity(b),
    );
    for (const feature of rarest) {
      if (chosen.size >= LEARNING.mostRivals) break;
      for (const row of (holders[feature] ?? []).slice(0, LEARNING.mostRivals - chosen.size)) chosen.add(row);
    }
    for (let i = 0; i < LEARNING.mostRivals / 2; i++) {
      const row = rows[Math.floor(random() * rows.length)];
      if (row) chosen.add(row);
    }
    return [...chosen];
  };
}

export function cuesOf(base: ClaimBase, aliases: Aliases): Cues {
  const byPoint = new Map(base.phrasings.map(({ point, cues = [] }) => [point, cues]));
  return new Cues(
    base.points.map(({ id }) => byPoint.get(id) ?? []),
    aliases,
  );
}

/** How rare a feature is that stands in so many of all sentences of the base: what is everywhere tells nothing apart. */
function levelOf(count: number, sentences: number): number {
  return Math.round(LEVELS * (1 - Math.log(count) / Math.log(Math.max(LEARNING.rarityAmong, sentences))));
}

/**
 * Long sentences have more features, so their sums grow; each is multiplied by this, given its squared length.
 * Less than full normalising (a half instead of one), as a long sentence may well say what a short one says.
 */
export function damping(square: number): number {
  return square === 0 ? 1 : (LENGTH.usual / square) ** (LENGTH.damping / 2);
}

/** Leaves features out that were seen too rarely, and numbers the rest anew; says what each counts. */
function numbered({ samples, keys, pairs }: Samples, seenAtLeast: number) {
  const all = new Int32Array(keys.length);
  for (const { features } of samples) for (const id of features) all[id] = (all[id] as number) + 1;
  const features: LearnedFeature[] = [];
  const counts: number[] = [];
  const worth: number[] = [];
  const renumbered = Int32Array.from(keys, (key, id) => {
    const count = all[id] as number;
    if (count < seenAtLeast) return -1;
    const level = levelOf(count, samples.length);
    counts.push(count);
    worth.push(valueOfLevel(level) * (pairs[id] ? PAIR_VALUE : 1));
    return features.push({ key, level }) - 1;
  });
  const values = Float32Array.from(worth);
  const rows = samples.map(({ points, near, unsure, features }): Row => {
    const known = features.map((id) => renumbered[id] as number).filter((id) => id >= 0);
    const square = known.reduce((sum, id) => sum + (values[id] ?? 0) ** 2, 0);
    const scale = damping(square);
    return {
      points,
      near,
      unsure,
      features: Int32Array.from(known),
      scale,
      square: square * scale * scale + LEARNING.freedomOfBias,
    };
  });
  return { features, counts, values, rows };
}

/** Fills `weights` for one point and returns its bias. */
function separate(
  point: number,
  rows: readonly Row[],
  values: Float32Array,
  weights: Float32Array,
  random: () => number,
): number {
  const alphas = new Float32Array(rows.length);
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
      const sign = row.points.includes(point) ? 1 : -1;
      const kind = sign > 0 ? LEARNING.costOfMiss : row.near === point ? LEARNING.costOfNearMiss : 1;
      const cost = kind * LEARNING.cost;
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
      bias += step * LEARNING.freedomOfBias;
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

/** What each feature adds to the sum, where it is worth keeping; the weights are set back to zero for the next point. */
function takeStrongest(
  weights: Float32Array,
  values: Float32Array,
  counts: readonly number[],
  rows: readonly Row[],
): [number, number][] {
  const kept: [number, number][] = [];
  for (const { features } of rows)
    for (const id of features) {
      const weight = (weights[id] as number) * (values[id] as number);
      // What is left out moves sums the less, the more rarely the feature is met.
      if (Math.abs(weight) * Math.sqrt(counts[id] as number) >= LEARNING.smallest) kept.push([id, weight]);
      weights[id] = 0;
    }
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
