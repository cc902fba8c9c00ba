/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [6.71, 1.9, -5.15, -0.81, 0.78, -0.59, 2.55],
  inContext: [
    6.8, 2.17, -4.52, -1.03, 0.57, -0.57, 4.81, 1.02, 4.59, 3.43, 4.94, -0.35, -2.2, -0.43, -4.21, 1.46,
  ],
};
