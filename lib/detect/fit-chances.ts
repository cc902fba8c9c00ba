/** One page as numbers: which features it has, how much of each, and its verdict (0 about, 1 mentions, 2 other). */
export interface Row {
  at: readonly number[];
  values: readonly number[];
  verdict: 0 | 1 | 2;
}

const CLASSES = 3;
const STEPS = 250;
const POWER_STEPS = 20;

/**
 * Multinomial logistic regression with a ridge penalty of one half the square of each weight. The last feature is the
 * constant and has no penalty. We go down the gradient with momentum (Nesterov), in steps as long as the steepest curve
 * allows (Böhning's bound: half the greatest eigenvalue of the features' products). Returns the weights, class by
 * class.
 */
export function fitChances(rows: readonly Row[], size: number): Float64Array {
  const weights = new Float64Array(CLASSES * size);
  const ahead = new Float64Array(weights);
  const before = new Float64Array(weights);
  const gradient = new Float64Array(weights);
  const rate = 1 / (greatestEigenvalue(rows, size) / 2 + 1);
  for (let step = 0; step < STEPS; step++) {
    for (let i = 0; i < gradient.length; i++) gradient[i] = i % size === size - 1 ? 0 : (ahead[i] as number);
    for (const row of rows) addGradient(row, ahead, gradient, size);
    const momentum = step / (step + 3);
    for (let i = 0; i < weights.length; i++) {
      weights[i] = (ahead[i] as number) - rate * (gradient[i] as number);
      ahead[i] = (weights[i] as number) + momentum * ((weights[i] as number) - (before[i] as number));
      before[i] = weights[i] as number;
    }
  }
  return weights;
}

function addGradient(
  { at, values, verdict }: Row,
  weights: Float64Array,
  gradient: Float64Array,
  size: number,
) {
  const sums = [0, 0, 0];
  for (let c = 0; c < CLASSES; c++) {
    let sum = 0;
    for (let k = 0; k < at.length; k++)
      sum += (weights[c * size + (at[k] as number)] as number) * (values[k] as number);
    sums[c] = sum;
  }
  const most = Math.max(...sums);
  const odds = sums.map((sum) => Math.exp(sum - most));
  const all = odds.reduce((sum, one) => sum + one, 0);
  for (let c = 0; c < CLASSES; c++) {
    const error = (odds[c] as number) / all - (c === verdict ? 1 : 0);
    for (let k = 0; k < at.length; k++) {
      const feature = c * size + (at[k] as number);
      gradient[feature] = (gradient[feature] as number) + error * (values[k] as number);
    }
  }
}

/**
 * The greatest eigenvalue of the matrix of products of features, summed over rows (power iteration; a little too high).
 */
function greatestEigenvalue(rows: readonly Row[], size: number): number {
  let vector = new Float64Array(size).fill(1 / Math.sqrt(size));
  let value = 0;
  for (let step = 0; step < POWER_STEPS; step++) {
    const next = new Float64Array(size);
    for (const { at, values } of rows) {
      let sum = 0;
      for (let k = 0; k < at.length; k++) sum += (vector[at[k] as number] as number) * (values[k] as number);
      for (let k = 0; k < at.length; k++)
        next[at[k] as number] = (next[at[k] as number] as number) + sum * (values[k] as number);
    }
    value = Math.sqrt(next.reduce((sum, one) => sum + one * one, 0));
    vector = next.map((one) => one / value);
  }
  return value * 1.05;
}

/** How much the weights of a feature differ between the classes. */
export function spreadOf(weights: Float64Array, size: number, feature: number): number {
  const ofClasses = Array.from({ length: CLASSES }, (_, c) => weights[c * size + feature] as number);
  return Math.max(...ofClasses) - Math.min(...ofClasses);
}
