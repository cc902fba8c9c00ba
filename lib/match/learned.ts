import type { Learned } from '../model';
import { KEY_BITS } from './hashes';
import { LEARNING, MOST_POSTINGS } from './tuning';

/** Raised whenever features, learning or packing change. */
export const LEARNED_VERSION = 6;

/*
 * The form of what was learned: text, as a JSON string opens several times faster than a list of numbers, and what is
 * alike stands together, as such text shrinks best when it is zipped. Features stand in the order of their keys.
 *
 *   keys    for each feature, how much larger its key is than the one before; digits of 32, the last digit of each marked
 *   levels  for each feature one character, how rare it is
 *   owners  for each weight one character, the index of its point; the weights of a feature stand together
 *   steps   for each weight one character, the weight in steps; the last weight of each feature marked
 */

/** The weights, ready to use: those of feature f stand at starts[f] up to starts[f + 1]. */
export interface Weights {
  biases: Float32Array;
  /** The feature with a key, or -1. */
  find: (key: number) => number;
  features: number;
  /** For each feature what a single word counts that is as rare. */
  values: Float32Array;
  starts: Int32Array;
  points: Uint16Array;
  /** What a feature adds to the sum of a point: its weight times its value. */
  weights: Float32Array;
}

export interface LearnedFeature {
  key: number;
  /** From 0 (in every sentence) to LEVELS (in one). */
  level: number;
}

/** How finely rarity is told; the value of the rarest. */
export const LEVELS = 16;
const RAREST = 2;
/** The first printable character that needs no escape; counting from here. */
const OFFSET = 0x23;
const DIGIT = 32;
const MOST_STEPS = 1000;

/** What a single word of this level counts. */
export function valueOfLevel(level: number): number {
  return (level * RAREST) / LEVELS;
}

/** `columns` holds for each point its bias, and what each feature adds to its sum. */
export function pack(
  points: string[],
  features: readonly LearnedFeature[],
  columns: readonly { bias: number; weights: readonly [number, number][] }[],
): Learned {
  const runs: { point: number; step: number }[][] = features.map(() => []);
  columns.forEach(({ weights }, point) => {
    for (const [feature, weight] of weights) {
      const step = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, Math.round(weight * LEARNING.steps)));
      if (step !== 0) runs[feature]?.push({ point, step });
    }
  });
  const used = features
    .map(({ key, level }, i) => ({ key, level, run: strongest(runs[i] ?? []) }))
    .filter(({ run }) => run.length > 0)
    .sort((a, b) => a.key - b.key);
  let last = 0;
  const gaps = used.map(({ key }) => {
    const gap = key - last;
    last = key;
    return digits(gap);
  });
  return {
    version: LEARNED_VERSION,
    points,
    biases: columns.map(({ bias }) => Math.round(bias * 1000) / 1000),
    keys: gaps.join(''),
    levels: used.map(({ level }) => character(level)).join(''),
    owners: used.map(({ run }) => run.map(({ point }) => character(point)).join('')).join(''),
    steps: used
      .map(({ run }) =>
        run.map(({ step }, i) => character(2 * folded(step) + (i === run.length - 1 ? 1 : 0))).join(''),
      )
      .join(''),
  };
}

function strongest(run: { point: number; step: number }[]): { point: number; step: number }[] {
  if (run.length <= MOST_POSTINGS) return run;
  return run.sort((a, b) => Math.abs(b.step) - Math.abs(a.step)).slice(0, MOST_POSTINGS);
}

/** Small steps of either sign give small numbers, and so characters of one byte. */
function folded(step: number): number {
  return step < 0 ? -2 * step - 1 : 2 * step;
}

function unfolded(number: number): number {
  return number & 1 ? -((number + 1) >> 1) : number >> 1;
}

function character(number: number): string {
  return String.fromCharCode(OFFSET + number);
}

function digits(number: number): string {
  let out = '';
  let rest = number;
  while (rest >= DIGIT) {
    out += character(rest % DIGIT);
    rest = Math.floor(rest / DIGIT);
  }
  return out + character(rest + DIGIT);
}

export function unpack({ biases, keys, levels, owners, steps }: Learned): Weights {
  const features = levels.length;
  const starts = new Int32Array(features + 1);
  const points = new Uint16Array(owners.length);
  const weights = new Float32Array(owners.length);
  let feature = 0;
  for (let i = 0; i < owners.length; i++) {
    const step = steps.charCodeAt(i) - OFFSET;
    points[i] = owners.charCodeAt(i) - OFFSET;
    weights[i] = unfolded(step >> 1) / LEARNING.steps;
    if (step & 1) starts[++feature] = i + 1;
  }
  return {
    biases: Float32Array.from(biases),
    find: finder(readKeys(keys, features)),
    features,
    values: Float32Array.from({ length: features }, (_, i) => valueOfLevel(levels.charCodeAt(i) - OFFSET)),
    starts,
    points,
    weights,
  };
}

function readKeys(text: string, count: number): Int32Array {
  const keys = new Int32Array(count);
  let key = 0;
  let factor = 1;
  let at = 0;
  for (let i = 0; i < text.length; i++) {
    const digit = text.charCodeAt(i) - OFFSET;
    key += (digit % DIGIT) * factor;
    factor *= DIGIT;
    if (digit < DIGIT) continue;
    keys[at++] = key;
    factor = 1;
  }
  return keys;
}

/** Looks keys up in a table at least twice as large; keys are evenly spread, so a key's first bits say where it stands. */
function finder(keys: Int32Array): (key: number) => number {
  let bits = 4;
  while (1 << bits < keys.length * 2) bits++;
  const mask = (1 << bits) - 1;
  const shift = Math.max(0, KEY_BITS - bits);
  const table = new Int32Array(mask + 1).fill(-1);
  for (let feature = 0; feature < keys.length; feature++) {
    let at = (keys[feature] as number) >> shift;
    while (table[at & mask] !== -1) at++;
    table[at & mask] = feature;
  }
  return (key) => {
    for (let at = key >> shift; ; at++) {
      const feature = table[at & mask] as number;
      if (feature === -1 || keys[feature] === key) return feature;
    }
  };
}
