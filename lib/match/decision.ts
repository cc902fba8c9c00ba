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
    margin: 3.76,
    cue: 1.86,
    marginFor: -1.11,
    cueWithMargin: -0.59,
    lead: 0.58,
    length: -0.68,
    constant: 1.07,
  },
  inContext: {
    margin: 5.29,
    cue: 2.02,
    marginFor: -2.66,
    cueWithMargin: -0.72,
    lead: 0.55,
    length: -0.4,
    before: 1.92,
    twoBefore: 0.44,
    after: 1.61,
    share: 9.26,
    rootOfShare: -0.14,
    title: -0.69,
    betterNeighbour: -0.01,
    elsewhere: -0.13,
    bothNeighbours: -0.37,
    constant: -0.18,
  },
};

/** How likely it is that a sentence reports a point, by itself. */
export const chanceAlone = (numbers: AloneNumbers, weights: Decision['alone']): number =>
  squashed(sumAlone(numbers, weights));

/** How likely it is in its article. */
export const chanceInContext = (alone: AloneNumbers, n: ContextNumbers, w: Decision['inContext']): number =>
  squashed(
    sumAlone(alone, w) +
      n.before * w.before +
      n.twoBefore * w.twoBefore +
      n.after * w.after +
      n.share * w.share +
      n.rootOfShare * w.rootOfShare +
      n.title * w.title +
      n.betterNeighbour * w.betterNeighbour +
      n.elsewhere * w.elsewhere +
      n.bothNeighbours * w.bothNeighbours,
  );

const sumAlone = (n: AloneNumbers, w: Decision['alone']): number =>
  w.constant +
  n.margin * w.margin +
  n.cue * w.cue +
  n.marginFor * w.marginFor +
  n.cueWithMargin * w.cueWithMargin +
  n.lead * w.lead +
  n.length * w.length;

const squashed = (sum: number): number => 1 / (1 + Math.exp(-sum));
