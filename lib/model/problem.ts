/** One thing that is wrong with a claim base, told so that its author can correct it. */
export interface Problem {
  /** The file, by the author's name for it. */
  file: string;
  /** The place in the file, like points[3].accounts[0].quote; empty for the file as a whole. */
  path: string;
  /** The record's own id, if it has one, so that the author can search for it. */
  record?: string;
  found: Said;
  expected: Said;
}

/**
 * The key of an interface text and the values that fill it in. With an empty key, the first value is shown as it is.
 */
export type Said = [key: string, ...values: string[]];
