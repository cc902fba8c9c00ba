/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [2.29, 1.52, -0.31, -1.15, 0.92, 0.1, 3.95, -3.15, 0.17],
  inContext: [
    2.15, 1.69, -0.24, -1.21, 0.78, 0.02, 5.11, -4.04, 2.52, 0.98, 2.25, 9.52, -0.28, -0.62, -0.41, 0.12,
    -1.55, -0.19,
  ],
};
