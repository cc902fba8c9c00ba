/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [3.73, 1.92, -0.99, -0.74, 0.59, -0.65, 0.9],
  inContext: [
    5.08, 2.15, -2.26, -0.95, 0.59, -0.41, 0.99, 0.51, 0.76, 3.77, 3.67, -0.29, 0.77, -0.52, 0.67, -0.36,
  ],
};
