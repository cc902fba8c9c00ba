/** Weights of the numbers that decide.ts names, in its order, the constant last. From `npm run evaluate -- --fit`. */
export interface Decision {
  alone: readonly number[];
  inContext: readonly number[];
}

export const DECISION: Decision = {
  alone: [4.686, 2.134, -0.452, -3.145, 0.844, 0.627, -1.935],
  inContext: [
    5.171, 2.183, -0.509, -3.228, 0.69, 0.486, 1.453, 1.324, 1.429, 4.008, 6.796, 1.344, 0.638, -1.433, 0.995,
    -1.894,
  ],
};
