/**
 * The measure of scrapinghub/article-extraction-benchmark, as its README describes it: texts are compared by their
 * runs of four words, each page counts the same, and F1 is that of the mean precision and the mean recall.
 */
export interface Score {
  precision: number | null;
  recall: number | null;
}

export function score(truth: string, found: string): Score {
  const wanted = shingles(truth);
  const got = shingles(found);
  let hits = 0;
  for (const [key, count] of got) hits += Math.min(count, wanted.get(key) ?? 0);
  const size = (all: Map<string, number>) => [...all.values()].reduce((sum, count) => sum + count, 0);
  return {
    precision: size(got) === 0 ? null : hits / size(got),
    recall: size(wanted) === 0 ? null : hits / size(wanted),
  };
}

export function mean(scores: readonly Score[]): { f1: number; precision: number; recall: number } {
  const average = (values: (number | null)[]) => {
    const known = values.filter((value) => value !== null);
    return known.reduce((sum, value) => sum + value, 0) / Math.max(1, known.length);
  };
  const precision = average(scores.map((each) => each.precision));
  const recall = average(scores.map((each) => each.recall));
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall || 1) };
}

function shingles(text: string): Map<string, number> {
  const words = text.match(/[\p{L}\p{N}_]+/gu) ?? [];
  const found = new Map<string, number>();
  for (let i = 0; i === 0 || i + 4 <= words.length; i++) {
    const key = words.slice(i, i + 4).join(' ');
    if (key) found.set(key, (found.get(key) ?? 0) + 1);
  }
  return found;
}
