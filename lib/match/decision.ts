/** What a sentence by itself says for a point (`alone` in decide.ts works them out), in the order in which they are added up. */
export const ALONE = ['margin', 'cue', 'marginFor', 'cueWithMargin', 'lead', 'length'] as const;
/** What the rest of the article says about the point (`context`). */
export const CONTEXT = [
  'before',
  'twoBefore',
  'after',
  'share',
  'rootOfShare',
  'title',
  'betterNeighbour',
  'elsewhere',
  'bothNeighbours',
] as const;
export const IN_CONTEXT = [...ALONE, ...CONTEXT] as const;

type Alone = (typeof ALONE)[number];
type Context = (typeof CONTEXT)[number];
export type Numbers<Name extends string> = Readonly<Record<Name, number>>;
export type Weights<Name extends string> = Numbers<Name | 'constant'>;
export type AloneNumbers = Numbers<Alone>;
export type ContextNumbers = Numbers<Context>;

export interface Decision {
  alone: Weights<Alone>;
  inContext: Weights<Alone | Context>;
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

/** How likely it is that a sentence reports a point, by its numbers, which `names` lists. */
export function probability<Name extends string>(
  names: readonly Name[],
  numbers: Numbers<Name>,
  weights: Weights<Name>,
): number {
  let sum: number = weights.constant;
  for (const name of names) sum += numbers[name] * weights[name];
  return 1 / (1 + Math.exp(-sum));
}
