/**
 * A sentence without what it quotes: words in quotation marks are what is said, not who says it. The blanks keep all
 * offsets.
 */
export const unquoted = (sentence: string): string =>
  sentence.replace(/["“][^"”]*(?:["”]|$)/g, (quoted) => `"${' '.repeat(Math.max(0, quoted.length - 2))}"`);
