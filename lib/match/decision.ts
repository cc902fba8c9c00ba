/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [-0.05, 2.33, -0.57, -1.33, 1.04, -0.16, 5.52, -2.99, 0.3],
  inContext: [
    -0.09, 2.44, -0.8, -1.36, 1, 0.03, 5.76, -2.49, 6.35, 1.04, 6.03, 5.93, 2.19, 0.36, -3.97, 0.11, -4.41,
    -1.1,
  ],
};
