/**
 * The cheap first question: does the page's raw text hold a word of every group? This runs in the page, so it must stay
 * tiny. Words in capitals count as well, because datelines and headlines are often set in them.
 */
export function passesGate(text: string, gate: readonly (readonly string[])[]): boolean {
  return gate.every((group) =>
    group.some((word) => text.includes(word) || text.includes(word.toUpperCase())),
  );
}
