/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [1.2, 1.89, 0.65, -1.54, 1.05, 0.27, 5.23, -4.25, -0.68],
  inContext: [
    1.13, 2.1, 0.44, -1.67, 1.11, 0.46, 5.24, -3.68, 5.92, 1.08, 5.69, 14.68, -2.8, -1.05, -3.04, 0.54, -4.6,
    -2.09,
  ],
};
