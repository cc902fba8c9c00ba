import type { Mention } from './quantities';

/** A figure of the sentence in the point's unit. */
export interface Candidate {
  min?: number;
  max?: number;
  approximate: boolean;
  mention: Mention;
}

export const plainly = (mention: Mention): Candidate => ({
  min: mention.min,
  max: mention.max,
  approximate: mention.approximate,
  mention,
});
