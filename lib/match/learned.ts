import type { Learned } from '../model/learned';
import { KEY_BITS } from './hashes';
import type { Postings } from './spans';
import type { LearningPlan } from './tuning';

/** Raise it whenever features, learning or packing change, including those of detection by labelled pages. */
export const LEARNED_VERSION = 16;

/*
 * The form of what was learned. It is text, because a JSON string opens several times faster than a list of numbers.
 * What is alike stands together, because such text shrinks best when zipped. Features are in the order of their keys.
 *
 *   keys    for each feature, how much larger its key is than the one before, in bits, six of which are a character: of each
 *           gap as many ones as it has wholes of 2^k and a zero, then its last k bits (Rice's code); k is the first character
 *   owners  for each weight one character, how much larger the index of its point is than that of the weight before; the
 *           weights of a feature stand together
 *   steps   for each weight one character, the weight in steps (`stepsToOne` of which are one); the last weight of each
 *           feature marked
 */

/** The weights, ready to use. */
export interface Weights extends Postings {
  biases: Float32Array;
  /** The feature with a key, or -1. */
  find: (key: number) => number;
}

/** The first printable character that needs no escape; we count from here. */
const OFFSET = 0x23;
const BACKSLASH = 0x5c;
const BITS = 6;
const MOST_STEPS = 1000;

/** `learned` holds each feature's key and its weights, in the order of their points. */
export function pack(
  points: string[],
  biases: ArrayLike<number>,
  learned: Postings & { keys: readonly number[] },
  { steps: stepsToOne, threshold }: Pick<LearningPlan, 'steps' | 'threshold'>,
): Omit<Learned, 'cues' | 'pages'> {
  const used = learned.keys
    .map((key, feature) => ({ key, run: stepsOf(learned, feature, stepsToOne) }))
    .filter(({ run }) => run.length > 0)
    .sort((a, b) => a.key - b.key);
  let last = 0;
  const gaps = used.map(({ key }) => {
    const gap = key - last;
    last = key;
    return gap;
  });
  return {
    version: LEARNED_VERSION,
    points,
    biases: Array.from(biases, (bias) => Math.round(bias * 1000) / 1000),
    keys: packGaps(gaps),
    owners: used
      .map(({ run }) => run.map(({ point }, i) => character(point - (run[i - 1]?.point ?? -1) - 1)).join(''))
      .join(''),
    steps: used
      .map(({ run }) =>
        run.map(({ step }, i) => character(2 * folded(step) + (i === run.length - 1 ? 1 : 0))).join(''),
      )
      .join(''),
    stepsToOne,
    threshold,
  };
}

function stepsOf(
  { starts, points, weights }: Postings,
  feature: number,
  stepsToOne: number,
): { point: number; step: number }[] {
  const run: { point: number; step: number }[] = [];
  for (let at = starts[feature] as number; at < (starts[feature + 1] as number); at++) {
    const exact = Math.round((weights[at] as number) * stepsToOne);
    const step = Math.max(-MOST_STEPS, Math.min(MOST_STEPS, exact));
    if (step !== 0) run.push({ point: points[at] as number, step });
  }
  return run;
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

/** Bits as characters that need no escape. */
function sixBits(value: number): string {
  return String.fromCharCode(OFFSET + value + (OFFSET + value >= BACKSLASH ? 1 : 0));
}

function packGaps(gaps: readonly number[]): string {
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / Math.max(1, gaps.length);
  const k = Math.max(0, Math.floor(Math.log2(Math.max(1, mean * Math.LN2))));
  let out = sixBits(k);
  let value = 0;
  let count = 0;
  const put = (bit: number) => {
    value = (value << 1) | bit;
    count++;
    if (count < BITS) return;
    out += sixBits(value);
    value = 0;
    count = 0;
  };
  for (const gap of gaps) {
    for (let wholes = gap >>> k; wholes > 0; wholes--) put(1);
    put(0);
    for (let bit = k - 1; bit >= 0; bit--) put((gap >>> bit) & 1);
  }
  while (count > 0) put(1);
  return out;
}

export function unpack({
  biases,
  keys,
  owners,
  steps,
  stepsToOne,
}: Omit<Learned, 'cues' | 'pages' | 'threshold'>): Weights {
  const starts = [0];
  const points = new Uint16Array(owners.length);
  const weights = new Float32Array(owners.length);
  let point = -1;
  for (let i = 0; i < owners.length; i++) {
    const step = steps.charCodeAt(i) - OFFSET;
    point += owners.charCodeAt(i) - OFFSET + 1;
    points[i] = point;
    weights[i] = unfolded(step >> 1) / stepsToOne;
    if ((step & 1) === 0) continue;
    starts.push(i + 1);
    point = -1;
  }
  return {
    biases: Float32Array.from(biases),
    find: finder(readKeys(keys, starts.length - 1)),
    starts: Int32Array.from(starts),
    points,
    weights,
  };
}

function readKeys(text: string, count: number): Int32Array {
  const keys = new Int32Array(count);
  const k = sixBitsAt(text, 0);
  let next = 1;
  let held = 0;
  let bits = 0;
  const take = (wanted: number) => {
    while (held < wanted) {
      bits = (bits << BITS) | sixBitsAt(text, next++);
      held += BITS;
    }
    held -= wanted;
    const taken = bits >> held;
    bits &= (1 << held) - 1;
    return taken;
  };
  let key = 0;
  for (let at = 0; at < count; at++) {
    let wholes = 0;
    while (take(1) === 1) wholes++;
    key += (wholes << k) + take(k);
    keys[at] = key;
  }
  return keys;
}

function sixBitsAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code - OFFSET - (code > BACKSLASH ? 1 : 0);
}

/**
 * Looks keys up in a table at least twice as large. Keys are evenly spread, so a key's first bits say where it stands.
 */
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
