/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [1.03, 1.99, 0.78, -1.51, 1.08, 0.25, 5.15, -4.04, -0.79],
  inContext: [
    0.95, 2.19, 0.71, -1.57, 1.1, 0.43, 5.23, -3.62, 6.13, 1, 5.94, 14.52, -2.34, -1.08, -3.28, 0.51, -4.76,
    -2.21,
  ],
};
