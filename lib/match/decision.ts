/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [0.09, 2.2, -0.23, -1.28, 0.97, -0.13, 5.46, -3.04, 0.16],
  inContext: [0.23, 2.37, -0.35, -1.39, 0.91, 0.14, 5.49, -2.59, 5.27, 1.24, 5.07, 13.56, -2.21, -0.84, -2.65, 0.51, -3.85, -1.42],
};
