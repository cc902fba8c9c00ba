/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [2.06, 1.62, 0.33, -1.29, 0.89, -0.07, 5.1, -4.79, 0.85],
  inContext: [
    2.22, 1.8, -0.08, -1.2, 0.65, -0.1, 5.18, -4.19, 4.93, 0.93, 4.62, 10.88, 0.65, -1.17, -2.34, 0, -4.08,
    0.07,
  ],
};
