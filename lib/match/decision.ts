/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [1.12, 1.92, 0.77, -1.64, 1.08, 0.24, 5.11, -3.98, -0.74],
  inContext: [1.08, 2.13, 0.52, -1.73, 1.12, 0.44, 5.1, -3.41, 5.66, 1.05, 5.46, 14.42, -2.65, -1.1, -2.84, 0.61, -4.28, -2.19],
};
