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
    margin: 3.88,
    cue: 1.9,
    marginFor: -1.45,
    cueWithMargin: -0.44,
    lead: 0.59,
    length: -0.68,
    constant: 1.09,
  },
  inContext: {
    margin: 5.15,
    cue: 2.09,
    marginFor: -2.8,
    cueWithMargin: -0.52,
    lead: 0.58,
    length: -0.37,
    before: 1.89,
    twoBefore: 0.15,
    after: 1.42,
    share: 9.61,
    rootOfShare: -0.05,
    title: -0.67,
    betterNeighbour: 0.03,
    elsewhere: -0.19,
    bothNeighbours: -0.2,
    constant: -0.27,
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
