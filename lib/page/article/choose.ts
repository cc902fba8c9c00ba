import { accept } from './accept';
import { climb, container, continuations } from './container';
import type { Outline } from './outline';
import { weigh } from './weigh';

/**
 * Which runs of a page are its article. Four steps: how much prose every run carries; which box holds most
 * of it; whether the body continues in boxes of the same make; which runs in there belong.
 * Returns indexes into `outline.runs`, in reading order.
 */
export function chooseArticle(outline: Outline): number[] {
  const weighed = weigh(outline);
  const best = container(weighed);
  if (!best) return [];
  const root = climb(weighed, best);
  return accept(weighed, root, continuations(weighed, root)).map(({ index }) => index);
}
