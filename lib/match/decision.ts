/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [4.71, 1.79, -2.18, -0.64, 0.69, -0.62, 1.99],
  inContext: [
    6.49, 2.12, -4.18, -1.01, 0.71, -0.32, 2.02, 0.98, 2.05, 6.52, 1.47, 0.01, -0.48, -0.15, -1.01, 0.78,
  ],
};
