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
    margin: 3.8,
    cue: 1.83,
    marginFor: -1.18,
    cueWithMargin: -0.59,
    lead: 0.65,
    length: -0.66,
    constant: 1.03,
  },
  inContext: {
    margin: 4.91,
    cue: 2.03,
    marginFor: -2.33,
    cueWithMargin: -0.66,
    lead: 0.68,
    length: -0.28,
    before: 2.13,
    twoBefore: 0.35,
    after: 1.89,
    share: 11.47,
    rootOfShare: -2.64,
    title: -0.52,
    betterNeighbour: -0.33,
    elsewhere: 0.34,
    bothNeighbours: -0.39,
    constant: -0.58,
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
