/** More slips than these make another word. In a short word, one is enough for that. */
const MOST_SLIPS = 2;
const SHORT = 4;

/** The one of the ids that was probably meant. */
export function nearest(id: string, ids: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = id.length <= SHORT ? 1 : MOST_SLIPS;
  for (const other of ids) {
    if (Math.abs(other.length - id.length) > least) continue;
    const slips = slipsBetween(id, other);
    if (slips > least || (slips === least && best !== undefined)) continue;
    best = other;
    least = slips;
  }
  return best;
}

/** How many letters must be put in, left out or changed (Levenshtein's distance). */
function slipsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[j] as number) + 1, (next[j - 1] as number) + 1));
    }
    row = next;
  }
  return row[b.length] as number;
}
