import type { ClaimBase, Cue } from '../model/claim-base';
import type { Learned } from '../model/learned';
import { Aliases } from '../text/aliases';
import { Cues } from './cues';
import { pack } from './learned';
import { packCues, treeOf, withoutUnmet } from './pack-cues';
import { type Random, seeded, shuffle } from './random';
import { type Sample, samplesOf } from './samples';
import { SpanSums } from './spans';
import { type Support, supportOf } from './support';
import { LEARNING, type LearningPlan, PLAN, PLAN_OF_LARGE, SMALL } from './tuning';

export interface LearnOptions {
  /** Leaves one source's accounts out, for honest measuring. */
  withoutSource?: string;
}

/** A sentence to learn from: a sample with some of its words left out, or several samples one after the other. */
interface Lesson {
  features: number[];
  to: number[];
  points: number[];
  near: number[];
  unsure: number[];
}

/**
 * Learns for each point which features speak for and against it, from the base's own sentences. Each point has a linear
 * machine with a squared hinge loss, trained sentence by sentence. The more a weight was moved already, the smaller its
 * next step (as in AdaGrad, but less so), so that rare features learn, too. The result is the same on every run.
 *
 * Sentences of articles differ from those of the base: they report several things, in words that the base lacks. So
 * most lessons are several sentences of the base in a row, which report what each of them reports, and words are left
 * out. The weights of sentences are read as the matcher reads them, by the run of terms that speaks best (spans.ts).
 */
export function learn(base: ClaimBase, { withoutSource }: LearnOptions = {}): Learned {
  const ids = base.points.map(({ id }) => id);
  const aliases = new Aliases(base.base.aliases ?? []);
  const packed = packCues(cuesByPoint(base), aliases);
  const cues = new Cues(packed);
  const plan = planFor(ids.length, sentencesIn(base));
  const told = samplesOf(base, aliases, cues, treeOf(packed), { withoutSource, pairs: plan.pairs });
  let support = supportOf(told, plan.seenAtLeast);
  const samples = told.samples;
  const biases = new Float32Array(ids.length).fill(plan.bias);
  const teacher = new Teacher(biases);
  const sums = new SpanSums(ids.length);
  const random = seeded(LEARNING.seed);
  const order = samples.map((_, i) => i);
  const passes = passesFor(plan, samples.length);
  for (let pass = 0; pass < passes; pass++) {
    shuffle(order, random);
    const rate = plan.rate * (1 - (pass / passes) * LEARNING.slowing);
    for (const i of order) {
      const lesson = compose(i, samples, support, random, plan.composed);
      sums.add(support, lesson.features, lesson.to);
      teacher.correct(lesson, support, sums, rate);
    }
    const isDropping = plan.smallest > 0 && pass + 1 >= Math.ceil(passes * LEARNING.dropsFrom);
    // What is left after the first drop takes over the work of what was dropped, and must grow for that.
    if (!isDropping)
      for (let at = 0; at < support.weights.length; at++)
        support.weights[at] = (support.weights[at] as number) * (1 - LEARNING.fading);
    if (pass + 1 === Math.ceil(passes * LEARNING.dropsFrom))
      support = support.without(plan.smallest * LEARNING.early);
    if (pass + 1 === Math.ceil(passes * LEARNING.dropsTo)) support = support.without(plan.smallest);
  }
  return {
    ...pack(ids, biases, support, plan),
    cues: plan.keepsAllCues ? packed : withoutUnmet(packed, told.met),
  };
}

function planFor(points: number, sentences: number): LearningPlan {
  const plan = points * sentences > LEARNING.mostPairs ? PLAN_OF_LARGE : PLAN;
  return sentences < LEARNING.rarityAmong ? { ...plan, ...SMALL } : plan;
}

function passesFor({ passes, mostPasses }: LearningPlan, sentences: number): number {
  return Math.max(passes, Math.min(mostPasses, Math.ceil(LEARNING.lessons / sentences)));
}

function sentencesIn({ points, phrasings, examples = [] }: ClaimBase): number {
  const told = points.reduce((sum, { accounts }) => sum + accounts.length + 2, examples.length);
  return phrasings.reduce((sum, one) => sum + one.phrasings.length + (one.nearMisses?.length ?? 0), told);
}

function cuesByPoint({ points, phrasings }: ClaimBase): Cue[][] {
  const byPoint = new Map(phrasings.map(({ point, cues = [] }) => [point, cues]));
  return points.map(({ id }) => byPoint.get(id) ?? []);
}

/** The sample. In part of the cases, one or two more stand before or after it. Each lacks some of its words. */
function compose(
  first: number,
  samples: readonly Sample[],
  support: Support,
  random: Random,
  composed: number,
): Lesson {
  const chosen = [samples[first] as Sample];
  if (random() < composed)
    for (let more = random() < LEARNING.pairsOfComposed ? 1 : 2; more > 0; more--) {
      const other = samples[Math.floor(random() * samples.length)] as Sample;
      if (random() < 0.5) chosen.unshift(other);
      else chosen.push(other);
    }
  const lesson: Lesson = { features: [], to: [], points: [], near: [], unsure: [] };
  let shift = 0;
  for (const { features, from, to, points, near, unsure } of chosen) {
    const terms = (to.at(-1) ?? 0) + 1;
    const left = new Uint8Array(terms);
    for (let term = 0; term < terms; term++) if (random() >= LEARNING.leftOut) left[term] = 1;
    for (let k = 0; k < features.length; k++) {
      const feature = support.numberOf(features[k] as number);
      if (feature < 0 || !left[from[k] as number] || !left[to[k] as number]) continue;
      lesson.features.push(feature);
      lesson.to.push(shift + (to[k] as number));
    }
    shift += terms;
    lesson.points.push(...points);
    lesson.unsure.push(...unsure);
    if (near !== null) lesson.near.push(near);
  }
  return lesson;
}

/** What a lesson is to a point: unrelated (0), possibly the point's own, nearly its own, or its own. */
const UNSURE = 1;
const NEAR = 2;
const OWN = 3;

/**
 * Moves the biases and, through `support`, the weights of every point for which a lesson is not plainly on the right
 * side.
 */
class Teacher {
  private readonly roles: Uint8Array;
  /** How far each point's margin is to be moved. Zero for most points. */
  private readonly gradients: Float32Array;
  private readonly moved: Float32Array;

  constructor(private readonly biases: Float32Array) {
    this.roles = new Uint8Array(biases.length);
    this.gradients = new Float32Array(biases.length);
    this.moved = new Float32Array(biases.length).fill(LEARNING.first);
  }

  correct(lesson: Lesson, support: Support, sums: SpanSums, rate: number): void {
    const { roles, gradients } = this;
    for (const point of lesson.unsure) roles[point] = UNSURE;
    for (const point of lesson.near) roles[point] = NEAR;
    for (const point of lesson.points) roles[point] = OWN;
    let wrong = 0;
    for (let i = 0; i < sums.count; i++) wrong += this.judge(sums.touched[i] as number, sums);
    for (const point of lesson.points) if (gradients[point] === 0) wrong += this.judge(point, sums);
    if (wrong > 0) support.move(lesson.features, lesson.to, sums, gradients, rate);
    for (const point of [...lesson.unsure, ...lesson.near, ...lesson.points]) {
      roles[point] = 0;
      gradients[point] = 0;
    }
    for (let i = 0; i < sums.count; i++) gradients[sums.touched[i] as number] = 0;
  }

  /** Sets the gradient of the point if its margin is wrong or too narrow. Returns 1 if so, otherwise 0. */
  private judge(point: number, sums: SpanSums): number {
    const role = this.roles[point] as number;
    if (role === UNSURE) return 0;
    const sign = role === OWN ? 1 : -1;
    const margin = sign * ((this.biases[point] as number) + sums.sum(point));
    if (margin >= 1) return 0;
    const cost = role === OWN ? LEARNING.costOfMiss : role === NEAR ? LEARNING.costOfNearMiss : 1;
    const gradient = -2 * cost * (1 - margin) * sign;
    const moved = (this.moved[point] as number) + gradient * gradient;
    this.moved[point] = moved;
    this.biases[point] = (this.biases[point] as number) - (LEARNING.rateOfBias * gradient) / Math.sqrt(moved);
    this.gradients[point] = gradient;
    return 1;
  }
}
