/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [4.84, 2.14, -2.09, -0.93, 0.71, -0.96, 2.33],
  inContext: [
    5.82, 2.29, -3.17, -0.98, 0.7, -0.58, 0.94, 0.31, 1.03, 7.26, 0.94, -0.15, 0.77, -0.07, -0.37, 0.67,
  ],
};
