import { meaningOf } from './names';
import { around, type Box } from './outline';
import type { Weighed } from './weigh';

/** A run's prose counts for its container, a little less for the box around that, and so on. */
const DECAY = 0.6;
const FAINTEST = 0.05;
/** Prose under an aside speaks much less for the boxes around it. */
const ASIDE_SHARE = 0.2;
const BONUS = { body: 1.5, article: 1.2, insideAside: 0.3 };
/** Climbing needs this much more prose, and more still higher up. */
const GAIN = { near: 1.25, far: 1.6, atLeast: 400 };
const NEAR = 4;
const HIGHEST = 8;

/**
 * The box whose near descendants carry most prose. Names and tags are taken into account. Undefined if there is no
 * prose.
 */
export function container({ runs, asideOf }: Weighed): Box | undefined {
  const scores = new Map<Box, number>();
  for (const { worth, box } of runs) {
    let inAside = false;
    let share = worth > 0 ? 1 : 0;
    for (let outer: Box | null = box; outer && share >= FAINTEST; outer = outer.parent) {
      if (outer !== box || box.tag !== 'P') {
        scores.set(outer, (scores.get(outer) ?? 0) + worth * share * (inAside ? ASIDE_SHARE : 1));
        share *= DECAY;
      }
      inAside ||= asideOf(outer) !== null;
    }
  }
  let best: Box | undefined;
  let most = 0;
  for (const [box, base] of scores) {
    // No bonus could bring it to the top.
    if (base * BONUS.body * BONUS.article <= most) continue;
    let score = base * (meaningOf(box.naming).body ? BONUS.body : 1);
    if (box.tag === 'ARTICLE') score *= BONUS.article;
    if (around(box).some(asideOf)) score *= BONUS.insideAside;
    if (score > most) [best, most] = [box, score];
  }
  return best;
}

/** Climbs to the boxes around, as long as each adds a good deal of prose that is in no aside. */
export function climb({ clean, asideOf }: Weighed, from: Box): Box {
  let root = from;
  for (const [steps, outer] of around(from.parent).slice(0, HIGHEST).entries()) {
    if (!outer.parent) break;
    const more = clean(outer) - clean(root);
    const gain = steps < NEAR ? GAIN.near : GAIN.far;
    if (more > GAIN.atLeast && clean(outer) > gain * clean(root) && !asideOf(outer)) root = outer;
  }
  return root;
}

/** Parts are often numbered: "part-1", "part-2". */
const alike = ({ naming }: Box) => naming.replace(/\d+/g, '#').trim();

/**
 * Parts of a body that ads have split: boxes of the same tag and class in the same article, with no headline between
 * them.
 */
export function continuations({ boxes, runs, clean }: Weighed, root: Box): Set<Box> {
  const make = alike(root);
  const articleOf = (box: Box) => around(box).find(({ tag }) => tag === 'ARTICLE');
  const isTwin = (box: Box) =>
    box !== root &&
    box.tag === root.tag &&
    clean(box) > 0 &&
    alike(box) === make &&
    articleOf(box) === articleOf(root) &&
    !around(box).includes(root) &&
    !around(root).includes(box);
  const twins = make && root.parent ? boxes.filter(isTwin) : [];
  const parts = new Set([root]);
  // On the way from the root, a headline outside of the parts ends the article.
  const partOf = (box: Box) => around(box).find((outer) => outer === root || twins.includes(outer));
  const follow = (ordered: typeof runs) => {
    let isInside = false;
    for (const { box } of twins.length > 0 ? ordered : []) {
      const part = partOf(box);
      if (part === root) isInside = true;
      else if (isInside && part) parts.add(part);
      else if (isInside && /^H[12]$/.test(box.tag)) return;
    }
  };
  follow(runs);
  follow([...runs].reverse());
  return parts;
}
