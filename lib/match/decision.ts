/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [1.25, 1.92, 0.69, -1.52, 1.03, 0.28, 5.01, -3.95, -0.75],
  inContext: [
    1.2, 2.12, 0.57, -1.65, 1.06, 0.46, 5.09, -3.49, 5.34, 1.08, 5.15, 13.81, -2.04, -0.95, -2.55, 0.44,
    -4.05, -2.15,
  ],
};
