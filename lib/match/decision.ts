/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [3.9, 1.82, -1.13, -0.77, 0.55, -0.69, 1.13],
  inContext: [
    5.29, 1.97, -2.49, -0.91, 0.55, -0.46, 1.01, 0.56, 0.79, 4.11, 3.18, -0.24, 0.78, -0.53, 0.69, -0.05,
  ],
};
