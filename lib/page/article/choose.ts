import { accept } from './accept';
import { climb, container, continuations } from './container';
import type { Outline, Run } from './outline';
import { weigh } from './weigh';

/**
 * Which runs of a page are its article. Four steps: how much prose every run carries; which box holds most
 * of it; whether the body continues in boxes of the same make; which runs in there belong.
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
