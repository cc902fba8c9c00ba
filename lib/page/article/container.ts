import { around, type Weighed } from './weigh';

/** A run's prose counts for its container, a little less for the one around it, and so on. */
const DECAY = 0.6;
const FAINTEST = 0.05;
/** Prose under an aside speaks much less for the boxes around it. */
const ASIDE_SHARE = 0.2;
const BONUS = { body: 1.5, article: 1.2, insideAside: 0.3 };
/** Climbing needs this much more prose, more so higher up. */
const GAIN = { near: 1.25, far: 1.6, atLeast: 400 };
const NEAR = 4;
const HIGHEST = 8;

/** The box whose near descendants carry most prose, names and tags taken into account. */
export function container({ boxes, runs, weight, asideOf, meaningOf }: Weighed): number {
  const scores = new Map<number, number>();
  runs.forEach(({ box }, i) => {
    const own = weight[i] ?? 0;
    if (own === 0) return;
    let inAside = false;
    let share = 1;
    for (let outer = box; outer >= 0 && share >= FAINTEST; outer = boxes[outer]?.parent ?? -1) {
      if (outer !== box || boxes[box]?.tag !== 'P') {
        scores.set(outer, (scores.get(outer) ?? 0) + own * share * (inAside ? ASIDE_SHARE : 1));
        share *= DECAY;
      }
      inAside ||= asideOf(outer) !== null;
    }
  });
  let best = 0;
  let most = 0;
  for (const [box, base] of scores) {
    // No bonus could bring it to the top.
    if (base * BONUS.body * BONUS.article <= most) continue;
    let score = base * (boxes[box]?.declared || meaningOf(box).body ? BONUS.body : 1);
    if (boxes[box]?.tag === 'ARTICLE') score *= BONUS.article;
    if (around(boxes, box).some((outer) => asideOf(outer))) score *= BONUS.insideAside;
    if (score > most) [best, most] = [box, score];
  }
  return best;
}

/** Prose of a box that is in no aside. */
const clean = ({ prose, asideProse }: Weighed, box: number) => (prose[box] ?? 0) - (asideProse[box] ?? 0);

/** Goes to the boxes around while each adds a good deal of prose that is in no aside. */
export function climb(weighed: Weighed, from: number): number {
  const { boxes, asideOf } = weighed;
  let root = from;
  let steps = 0;
  for (const outer of around(boxes, boxes[from]?.parent ?? -1)) {
    if (outer === 0 || steps === HIGHEST) break;
    const own = clean(weighed, root);
    const more = clean(weighed, outer) - own;
    const gain = steps < NEAR ? GAIN.near : GAIN.far;
    if (more > GAIN.atLeast && own + more > gain * own && !asideOf(outer)) root = outer;
    steps++;
  }
  return root;
}

/** Parts are often numbered: "part-1", "part-2". */
const alike = (names: string) => names.replace(/\d+/g, '#').trim();

/** Bodies that ads split into parts: boxes of the same tag and class in the same article, no headline between. */
export function continuations(weighed: Weighed, root: number): Set<number> {
  const { boxes, runs } = weighed;
  const roots = new Set([root]);
  const own = boxes[root];
  const make = alike(own?.names ?? '');
  if (!make || root === 0) return roots;
  const articleOf = (box: number) => around(boxes, box).find((outer) => boxes[outer]?.tag === 'ARTICLE');
  const inside = (box: number, outer: number) => around(boxes, box).includes(outer);
  const home = articleOf(root);
  const twins = boxes.flatMap((box, i) =>
    i !== root &&
    box.tag === own?.tag &&
    clean(weighed, i) > 0 &&
    alike(box.names) === make &&
    articleOf(i) === home &&
    !inside(i, root) &&
    !inside(root, i)
      ? [i]
      : [],
  );
  if (twins.length === 0) return roots;
  const parts = [root, ...twins];
  const first = (box: number) => runs.findIndex((run) => inside(run.box, box));
  const headlines = runs.flatMap((run, i) =>
    /^H[12]$/.test(boxes[run.box]?.tag ?? '') && !parts.some((part) => inside(run.box, part)) ? [i] : [],
  );
  const start = first(root);
  for (const twin of twins) {
    const at = first(twin);
    const [from, to] = at < start ? [at, start] : [start, at];
    if (!headlines.some((headline) => headline > from && headline < to)) roots.add(twin);
  }
  return roots;
}
