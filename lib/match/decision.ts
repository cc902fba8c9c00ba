/** What a sentence by itself says for a point. */
export interface AloneNumbers {
  margin: number;
  /** One where it meets a cue, else zero. */
  cue: number;
  marginFor: number;
  cueWithMargin: number;
  /** Over the next point. */
  lead: number;
  length: number;
}
/** What the rest of the article says about the point. */
export interface ContextNumbers {
  before: number;
  twoBefore: number;
  after: number;
  /** Of the article. */
  share: number;
  rootOfShare: number;
  title: number;
  betterNeighbour: number;
  elsewhere: number;
  bothNeighbours: number;
}

export type Weights<Numbers> = Readonly<Record<keyof Numbers | 'constant', number>>;
export interface Decision {
  alone: Weights<AloneNumbers>;
  inContext: Weights<AloneNumbers & ContextNumbers>;
}

/** From `npm run evaluate -- --fit`. */
export const DECISION: Decision = {
  alone: {
    margin: 3.73,
    cue: 1.92,
    marginFor: -0.99,
    cueWithMargin: -0.74,
    lead: 0.59,
    length: -0.65,
    constant: 0.9,
  },
  inContext: {
    margin: 5.08,
    cue: 2.15,
    marginFor: -2.26,
    cueWithMargin: -0.95,
    lead: 0.59,
    length: -0.41,
    before: 0.99,
    twoBefore: 0.51,
    after: 0.76,
    share: 3.77,
    rootOfShare: 3.67,
    title: -0.29,
    betterNeighbour: 0.77,
    elsewhere: -0.52,
    bothNeighbours: 0.67,
    constant: -0.36,
  },
};

/** How likely it is that a sentence reports a point. */
export function probability<Numbers extends { [Name in keyof Numbers]: number }>(
  numbers: Numbers,
  weights: Weights<Numbers>,
): number {
  let sum: number = weights.constant;
  for (const name in numbers) sum += numbers[name] * weights[name];
  return 1 / (1 + Math.exp(-sum));
}
