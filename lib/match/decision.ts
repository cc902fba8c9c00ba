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
