import { type Meaning, meaningOf } from './names';
import type { Box, Outline, Run } from './outline';

/** Above this share of linked characters a run is a list of links, not prose. */
const MOST_LINKED = 0.45;
/** Prose is long, or it is a whole short sentence. */
const PROSE_LENGTH = 80;
const SENTENCE_LENGTH = 25;
export const SENTENCE_END = /(?:[.!?][”"’')\]]*|[。！？」])\s*$/;
/** Teasers break off: "he told reporters...". */
const BROKEN_OFF = /(?:\.\.\.|…)\s*$/;
/** List items and cells count less: navigation is full of them. */
const LISTED = new Set(['LI', 'TD', 'DD']);
const LISTED_WEIGHT = 0.4;
/** A teaser is a linked headline and at most this much prose. */
const LONGEST_TEASER = 500;
/** An element is no aside when it holds more than this share of its article's prose, or its page's. */
const BULK = 0.5;

/** 'never' holds no article whatever it holds; 'seldom' may wrap a part that names itself the body. */
export type Aside = 'never' | 'seldom' | null;

export interface Weighed extends Outline {
  /** Linked share of each run. */
  linked: readonly number[];
  /** Prose weight of each run; 0 is no prose. */
  weight: readonly number[];
  /** Prose below each box, and the part of it that stands in asides. */
  prose: readonly number[];
  asideProse: readonly number[];
  asideOf: (box: number) => Aside;
  meaningOf: (box: number) => Meaning;
}

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6']);

/** The box itself, then those around it, up to the body. */
export function around(boxes: readonly Box[], from: number): number[] {
  const chain: number[] = [];
  for (let box = from; box >= 0; box = boxes[box]?.parent ?? -1) chain.push(box);
  return chain;
}

/** How much prose every run and every box carries, and which boxes are asides. */
export function weigh({ boxes, runs }: Outline): Weighed {
  const insideLink: boolean[] = [];
  for (const { parent, tag } of boxes) insideLink.push(tag === 'A' || (insideLink[parent] ?? false));
  const linked = runs.map((run) => (insideLink[run.box] ? 1 : run.linked / run.length));
  const weight = runs.map((run, i) => proseWeight(run, boxes[run.box]?.tag ?? '', linked[i] ?? 0));
  dropTeasers({ boxes, runs }, linked, weight, sums({ boxes, runs }, weight));
  const prose = sums({ boxes, runs }, weight);
  const meaningOfBox = memo((box) => meaningOf(boxes[box]?.names ?? ''));
  const asideOf = asides(boxes, prose, meaningOfBox);
  const asideProse = boxes.map(() => 0);
  runs.forEach(({ box }, i) => {
    const own = weight[i] ?? 0;
    let inside = false;
    for (let outer = own > 0 ? box : -1; outer >= 0; outer = boxes[outer]?.parent ?? -1) {
      inside ||= asideOf(outer) !== null;
      if (inside) asideProse[outer] = (asideProse[outer] ?? 0) + own;
    }
  });
  return { boxes, runs, linked, weight, prose, asideProse, asideOf, meaningOf: meaningOfBox };
}

function memo<T>(of: (box: number) => T): (box: number) => T {
  const known = new Map<number, T>();
  return (box) => {
    const found = known.get(box);
    if (found !== undefined) return found;
    const value = of(box);
    known.set(box, value);
    return value;
  };
}

function proseWeight({ length, tail }: Run, tag: string, linked: number): number {
  if (length < SENTENCE_LENGTH || linked >= MOST_LINKED || HEADINGS.has(tag) || tag === 'FIGURE') return 0;
  if (length < PROSE_LENGTH ? !SENTENCE_END.test(tail) : BROKEN_OFF.test(tail)) return 0;
  return length * (1 - linked) * (LISTED.has(tag) ? LISTED_WEIGHT : 1);
}

/** Sums of the runs' weights for every box around them. */
function sums({ boxes, runs }: Outline, weight: readonly number[]): number[] {
  const total = boxes.map(() => 0);
  runs.forEach(({ box }, i) => {
    total[box] = (total[box] ?? 0) + (weight[i] ?? 0);
  });
  for (let i = boxes.length - 1; i > 0; i--) {
    const parent = boxes[i]?.parent ?? -1;
    if (parent >= 0) total[parent] = (total[parent] ?? 0) + (total[i] ?? 0);
  }
  return total;
}

/** Prose that follows a linked headline in a small box of their own advertises another article. */
function dropTeasers(
  { boxes, runs }: Outline,
  linked: readonly number[],
  weight: number[],
  prose: readonly number[],
): void {
  for (let i = 1; i < runs.length; i++) {
    const headline = runs[i - 1]?.box ?? -1;
    if (!weight[i] || (linked[i - 1] ?? 0) < 0.8 || !HEADINGS.has(boxes[headline]?.tag ?? '')) continue;
    const ofHeadline = around(boxes, headline);
    const shared = around(boxes, runs[i]?.box ?? -1).find((box) => ofHeadline.includes(box));
    if (shared !== undefined && (prose[shared] ?? 0) < LONGEST_TEASER) weight[i] = 0;
  }
}

const NEVER_ASIDE = new Set(['BODY', 'ARTICLE', 'MAIN']);

function asides(boxes: readonly Box[], prose: readonly number[], meaning: (box: number) => Meaning) {
  const article: number[] = [];
  boxes.forEach(({ parent, tag }, i) => {
    article.push(tag === 'ARTICLE' ? i : (article[parent] ?? -1));
  });
  return memo((i): Aside => {
    const box = boxes[i];
    if (!box || NEVER_ASIDE.has(box.tag)) return null;
    if (box.hidden) return 'never';
    const { never, seldom } = meaning(i);
    if (!never && !seldom && box.tag !== 'FORM') return null;
    const home = article[i] ?? -1;
    const isBulk = (prose[i] ?? 0) > BULK * (prose[Math.max(home, 0)] ?? 0);
    if (isBulk && (home >= 0 || !never)) return null;
    return never ? 'never' : 'seldom';
  });
}
