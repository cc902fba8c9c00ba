import { accept } from './accept';
import { climb, container, continuations } from './container';
import type { Outline, Run } from './outline';
import { weigh } from './weigh';

/**
 * Which runs of a page are its article. There are four steps: how much prose does each run carry? Which box holds most
 * of it? Does the body continue in boxes of the same make? Which runs in there belong?
 */
export function chooseArticle<R extends Run>(outline: Outline & { runs: readonly R[] }): R[] {
  const weighed = weigh(outline);
  const best = container(weighed);
  if (!best) return [];
  const root = climb(weighed, best);
  return accept(weighed, root, continuations(weighed, root)).flatMap(
    ({ index }) => outline.runs[index] ?? [],
  );
}
