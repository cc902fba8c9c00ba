import { meaningOf } from './names';
import { around, type Box, type Outline, type Run } from './outline';

/** Above this share of linked characters a run is a list of links, not prose. */
const MOST_LINKED = 0.45;
/**
 * Prose is long, or it is a whole short sentence. A heading is prose only if it is both (standfirsts often are
 * headings).
 */
const PROSE_LENGTH = 80;
const SENTENCE_LENGTH = 25;
export const SENTENCE_END = /(?:[.!?][”"’')\]]*|[。！？」])\s*$/;
/** Teasers break off: "he told reporters...". */
const BROKEN_OFF = /(?:\.\.\.|…)\s*$/;
/** List items and cells count less, because navigation is full of them. */
const LISTED = /^(LI|TD|DD)$/;
const LISTED_WEIGHT = 0.4;
const HEADING = /^H\d$/;
/** A teaser is a linked headline and at most this much prose. */
const LONGEST_TEASER = 500;
const LINKED_HEADLINE = 0.8;
/** An element is not an aside if it holds more than this share of its article's prose, or of its page's. */
const BULK = 0.5;

/** 'never' holds no article, whatever is in it. 'seldom' may wrap a part that names itself the body. */
export type Aside = 'never' | 'seldom' | null;

export interface WeighedRun extends Run {
  /** Its place in the outline. */
  index: number;
  /** The linked share of its characters. */
  linkedShare: number;
  /** What it is worth as prose. 0 means that it is not prose. */
  worth: number;
}
export interface Weighed {
  runs: WeighedRun[];
  boxes: readonly Box[];
  /** The prose below a box, and the part of it that is in no aside. */
  prose: (box: Box) => number;
  clean: (box: Box) => number;
  asideOf: (box: Box) => Aside;
}

/** How much prose each run and each box carries, and which boxes are asides. */
export function weigh({ boxes, runs: read }: Outline): Weighed {
  const runs = read.map((run, index): WeighedRun => {
    const linkedShare = run.linked / run.length;
    return { ...run, index, linkedShare, worth: proseWeight(run, linkedShare) };
  });
  dropTeasers(runs);
  const all = sums(runs);
  const prose = (box: Box) => all.get(box) ?? 0;
  const asideOf = asides(prose, boxes[0]);
  const free = sums(runs, (box) => asideOf(box) === null);
  return { runs, boxes, prose, clean: (box) => free.get(box) ?? 0, asideOf };
}

function proseWeight({ length, tail, box: { tag } }: Run, linkedShare: number): number {
  if (length < SENTENCE_LENGTH || linkedShare >= MOST_LINKED || tag === 'FIGURE') return 0;
  if (HEADING.test(tag) && (tag === 'H1' || length < PROSE_LENGTH || !SENTENCE_END.test(tail))) return 0;
  if (length < PROSE_LENGTH ? !SENTENCE_END.test(tail) : BROKEN_OFF.test(tail)) return 0;
  return length * (1 - linkedShare) * (LISTED.test(tag) ? LISTED_WEIGHT : 1);
}

/** The runs' weights, added up for the boxes around them, as far up as `goesOn` lets them go. */
function sums(runs: readonly WeighedRun[], goesOn = (_box: Box) => true): Map<Box, number> {
  const total = new Map<Box, number>();
  for (const { worth, box } of runs) {
    for (let outer: Box | null = worth > 0 ? box : null; outer && goesOn(outer); outer = outer.parent) {
      total.set(outer, (total.get(outer) ?? 0) + worth);
    }
  }
  return total;
}

/** Prose that follows a linked headline, in a small box that holds only these two, advertises another article. */
function dropTeasers(runs: readonly WeighedRun[]): void {
  let prose: ReadonlyMap<Box, number> | undefined;
  let before: WeighedRun | undefined;
  for (const run of runs) {
    if (run.worth && before && before.linkedShare >= LINKED_HEADLINE && HEADING.test(before.box.tag)) {
      const ofHeadline = around(before.box);
      const shared = around(run.box).find((box) => ofHeadline.includes(box));
      prose ??= sums(runs);
      if (shared && (prose.get(shared) ?? 0) < LONGEST_TEASER) {
        // It counts as if it were linked.
        run.worth = 0;
        run.linkedShare = 1;
      }
    }
    before = run;
  }
}

function asides(prose: (box: Box) => number, body: Box | undefined): (box: Box) => Aside {
  const known = new Map<Box, Aside>();
  const judge = (box: Box): Aside => {
    if (/^(BODY|ARTICLE|MAIN)$/.test(box.tag)) return null;
    if (box.hidden) return 'never';
    const { foreign, seldom } = meaningOf(box.naming);
    if (!foreign && !seldom && box.tag !== 'FORM') return null;
    const article = around(box).find(({ tag }) => tag === 'ARTICLE');
    const home = article ?? body;
    const isBulk = home !== undefined && prose(box) > BULK * prose(home);
    if (isBulk && (article || !foreign)) return null;
    return foreign ? 'never' : 'seldom';
  };
  return (box) => {
    const found = known.get(box);
    if (found !== undefined) return found;
    const aside = judge(box);
    known.set(box, aside);
    return aside;
  };
}
