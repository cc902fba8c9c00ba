/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [4.63, 2.18, -2.04, -0.53, 0.68, -0.9, 2.16],
  inContext: [
    5.84, 2.22, -3.45, -0.5, 0.64, -0.53, 1.12, 0.41, 1.19, 5.01, 2.2, 0.14, 0.5, -0.22, -0.59, 0.64,
  ],
};
