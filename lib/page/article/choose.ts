import { ASIDE_NAME, BODY_NAME } from './names';
import type { Box, Outline, Run } from './outline';

/**
 * Which runs of a page are its article. Four steps: how much prose every run carries; which box holds most
 * of it; whether the body continues in boxes of the same make; which runs in there belong.
 * Returns indexes into `outline.runs`, in reading order.
 */
export function chooseArticle(outline: Outline): number[] {
  const weighed = weigh(outline);
  const roots = continuations(weighed, climb(weighed, container(weighed)));
  return accept(weighed, roots);
}

/** Above this share of linked characters a run is a list of links, not prose. */
const MOST_LINKED = 0.45;
/** Prose is long, or it is a whole short sentence. */
const PROSE_LENGTH = 80;
const SENTENCE_LENGTH = 25;
const SENTENCE_END = /[.!?…]["”’')\]]*\s*$/;
/** List items and cells count less: navigation is full of them. */
const LISTED_WEIGHT = 0.4;
/** A run's prose counts for its container, a little less for the one around it, and so on. */
const DECAY = 0.6;
const FAINTEST = 0.05;
/** Prose under an element with the name of an aside speaks much less for the elements around it. */
const ASIDE_SHARE = 0.2;
const BONUS = { body: 1.5, article: 1.2, insideAside: 0.3 };

interface Weighed extends Outline {
  /** Prose weight of each run; 0 is no prose. */
  weight: number[];
  /** Prose below each box, and the part of it that stands in asides. */
  prose: number[];
  asideProse: number[];
  isAside: (box: number) => boolean;
}

const HEADING = /^H[1-6]$/;

function proseWeight({ length, linked, tail }: Run, tag: string, insideLink: boolean): number {
  const density = insideLink ? 1 : linked / length;
  if (density >= MOST_LINKED || HEADING.test(tag) || tag === 'FIGURE') return 0;
  if (length < PROSE_LENGTH && (length < SENTENCE_LENGTH || !SENTENCE_END.test(tail))) return 0;
  return length * (1 - density) * (/^(LI|TD|DD)$/.test(tag) ? LISTED_WEIGHT : 1);
}

function* around(boxes: readonly Box[], from: number): Generator<number> {
  for (let box = from; box >= 0; box = boxes[box]?.parent ?? -1) yield box;
}

function weigh({ boxes, runs }: Outline): Weighed {
  const tagOf = (box: number) => boxes[box]?.tag ?? '';
  const prose = boxes.map(() => 0);
  const asideProse = boxes.map(() => 0);
  const insideLink = boxes.map(() => false);
  const article = boxes.map(() => -1);
  boxes.forEach(({ parent, tag }, box) => {
    insideLink[box] = tag === 'A' || (insideLink[parent] ?? false);
    article[box] = tag === 'ARTICLE' ? box : (article[parent] ?? -1);
  });
  const weight = runs.map((run) => proseWeight(run, tagOf(run.box), insideLink[run.box] ?? false));
  runs.forEach(({ box }, i) => {
    for (const outer of around(boxes, box)) prose[outer] = (prose[outer] ?? 0) + (weight[i] ?? 0);
  });

  const known: (boolean | undefined)[] = [];
  /** Named like an aside, and not holding most of the prose of its <article>. */
  const isAside = (box: number): boolean => {
    const answer = known[box] ?? judge(box);
    known[box] = answer;
    return answer;
  };
  const judge = (box: number): boolean => {
    if (/^(BODY|ARTICLE|MAIN)$/.test(tagOf(box)) || !ASIDE_NAME.test(boxes[box]?.names ?? '')) return false;
    const home = article[box] ?? -1;
    return home < 0 || (prose[box] ?? 0) <= 0.5 * (prose[home] ?? 0);
  };

  runs.forEach(({ box }, i) => {
    let inAside = false;
    for (const outer of around(boxes, box)) {
      inAside ||= isAside(outer);
      if (inAside) asideProse[outer] = (asideProse[outer] ?? 0) + (weight[i] ?? 0);
    }
  });
  return { boxes, runs, weight, prose, asideProse, isAside };
}

/** The box whose near descendants carry most prose, names and tags taken into account. */
function container({ boxes, runs, weight, isAside }: Weighed): number {
  const score = new Map<number, number>();
  runs.forEach(({ box }, i) => {
    const own = weight[i] ?? 0;
    if (own === 0) return;
    let inAside = false;
    let share = 1;
    for (const outer of around(boxes, box)) {
      if (share < FAINTEST) break;
      if (outer !== box || boxes[box]?.tag !== 'P') {
        score.set(outer, (score.get(outer) ?? 0) + own * share * (inAside ? ASIDE_SHARE : 1));
        share *= DECAY;
      }
      inAside ||= isAside(outer);
    }
  });
  let best = 0;
  let most = 0;
  for (const [box, base] of score) {
    const { names = '', declared = false, tag = '' } = boxes[box] ?? {};
    let value = base * (declared || BODY_NAME.test(names) ? BONUS.body : 1);
    if (tag === 'ARTICLE') value *= BONUS.article;
    for (const outer of around(boxes, box)) {
      if (!isAside(outer)) continue;
      value *= BONUS.insideAside;
      break;
    }
    if (value > most) [best, most] = [box, value];
  }
  return best;
}

/** Goes to the boxes around while each adds a good deal of prose that is in no aside. */
function climb(weighed: Weighed, from: number): number {
  const { boxes, isAside } = weighed;
  let root = from;
  let steps = 0;
  for (const outer of around(boxes, boxes[from]?.parent ?? -1)) {
    if (outer === 0 || steps === 8) break;
    const gain = clean(weighed, outer) / Math.max(1, clean(weighed, root));
    const more = clean(weighed, outer) - clean(weighed, root);
    if (gain > (steps < 4 ? 1.25 : 1.6) && more > 400 && !isAside(outer)) root = outer;
    steps++;
  }
  return root;
}

const clean = ({ prose, asideProse }: Weighed, box: number) => (prose[box] ?? 0) - (asideProse[box] ?? 0);

/** Bodies that ads split into parts: boxes of the same tag and class in the same article, no headline between. */
function continuations(weighed: Weighed, root: number): Set<number> {
  const { boxes, runs } = weighed;
  const roots = new Set([root]);
  const own = boxes[root];
  if (!own || root === 0 || !own.names.trim()) return roots;
  const articleOf = (box: number) => [...around(boxes, box)].find((outer) => boxes[outer]?.tag === 'ARTICLE');
  const inside = (box: number, outer: number) => [...around(boxes, box)].includes(outer);
  const home = articleOf(root);
  const twins = boxes.flatMap((box, i) =>
    i !== root &&
    box.tag === own.tag &&
    box.names === own.names &&
    clean(weighed, i) > 0 &&
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

/** A part with an aside's name is dropped unless it holds at least this share of the root's prose. */
const SUBSTANTIAL = 0.4;
const IN_BETWEEN = /^(H[2-6]|LI|P|BLOCKQUOTE|TD|TH|DD|DT|PRE)$/;

/** Prose inside the roots, and what stands between it: headings, short lines, list items. */
function accept(weighed: Weighed, roots: ReadonlySet<number>): number[] {
  const { boxes, runs, weight, prose, isAside } = weighed;
  const [root = 0] = roots;
  const enough = SUBSTANTIAL * (prose[root] || 1);
  const belongs = (from: number) => {
    for (const box of around(boxes, from)) {
      if (roots.has(box)) return true;
      if (isAside(box) && (prose[box] ?? 0) < enough) return false;
    }
    return false;
  };
  const accepted: number[] = [];
  let pending: number[] = [];
  runs.forEach((run, i) => {
    if (!belongs(run.box)) return;
    if (weight[i]) {
      accepted.push(...pending, i);
      pending = [];
    } else if (
      accepted.length > 0 &&
      run.linked / run.length < 0.5 &&
      IN_BETWEEN.test(boxes[run.box]?.tag ?? '')
    ) {
      pending.push(i);
    }
  });
  return accepted;
}
