import { around, SENTENCE_END, type Weighed } from './weigh';

/** A part with an aside's name is dropped unless it holds at least this share of the root's prose. */
const SUBSTANTIAL = 0.4;
const ALL_ASIDE = 0.8;
/** What may stand between prose, linked at most by half. */
const IN_BETWEEN = /^(H[1-6]|LI|P|BLOCKQUOTE|TD|TH|DD|DT|PRE)$/;
const MOST_LINKED_BETWEEN = 0.5;
/** A text with long links in it is still prose when so many characters stand outside of them; fewer for a sentence. */
const UNLINKED = 60;
const UNLINKED_SENTENCE = 25;
/** A standfirst has at least so many characters, more where nothing names it, and stands close before the text. */
const SHORTEST_STANDFIRST = 40;
const SHORTEST_UNNAMED = 70;
const STANDFIRST_WITHIN = 14;
const NEXT_TO_HEADLINE = 2;

/** Prose inside the roots, what stands between it (headings, short lines, list items), and the standfirst. */
export function accept(weighed: Weighed, roots: ReadonlySet<number>): number[] {
  const { boxes, runs, weight, linked } = weighed;
  const belongs = belonging(weighed, roots);
  const accepted: number[] = [];
  let pending: number[] = [];
  runs.forEach((run, i) => {
    if (!belongs(run.box)) return;
    const tag = boxes[run.box]?.tag ?? '';
    const unlinked = run.length * (1 - (linked[i] ?? 0));
    const enough = SENTENCE_END.test(run.tail) ? UNLINKED_SENTENCE : UNLINKED;
    if (weight[i] || (/^(P|LI|DD)$/.test(tag) && unlinked > enough)) {
      accepted.push(...pending, i);
      pending = [];
    } else if (accepted.length > 0 && (linked[i] ?? 0) < MOST_LINKED_BETWEEN && IN_BETWEEN.test(tag)) {
      pending.push(i);
    }
  });
  return [...standfirst(weighed, roots, accepted[0] ?? -1), ...accepted];
}

/** Is a box within the article, and in none of its asides? */
function belonging({ boxes, prose, asideProse, asideOf, meaningOf }: Weighed, roots: ReadonlySet<number>) {
  const [root = 0] = roots;
  const enough = SUBSTANTIAL * (prose[root] || 1);
  // Where nearly all of the text stands in "cards" or the like, the word means nothing here.
  const isBuiltOfThem = (asideProse[root] ?? 0) > ALL_ASIDE * (prose[root] ?? 0);
  return (from: number): boolean => {
    let body = false;
    for (let box = from; box >= 0; box = boxes[box]?.parent ?? -1) {
      if (roots.has(box)) return true;
      body ||= boxes[box]?.tag === 'BLOCKQUOTE' || meaningOf(box).body;
      const kind = asideOf(box);
      if (kind && !(kind === 'seldom' && (body || isBuiltOfThem)) && (prose[box] ?? 0) < enough) return false;
    }
    return false;
  };
}

/** The summary between the headline and the text: named so, or the first longer line right below the headline. */
function standfirst(weighed: Weighed, roots: ReadonlySet<number>, first: number): number[] {
  const { boxes, runs, linked, asideOf, meaningOf } = weighed;
  const found: number[] = [];
  let headline = -1;
  for (let i = first - 1; i >= Math.max(0, first - STANDFIRST_WITHIN); i--) {
    if (boxes[runs[i]?.box ?? -1]?.tag === 'H1') {
      headline = i;
      break;
    }
  }
  if (headline < 0) return found;
  for (let i = headline + 1; i < first; i++) {
    const run = runs[i];
    if (!run || run.length < SHORTEST_STANDFIRST || (linked[i] ?? 0) >= MOST_LINKED_BETWEEN) continue;
    const outer = around(boxes, run.box);
    const own = outer.slice(0, 3);
    const isNamed = own.some((box) => meaningOf(box).standfirst);
    const isNext = i - headline <= NEXT_TO_HEADLINE && run.length >= SHORTEST_UNNAMED;
    const near = outer.slice(0, outer.findIndex((box) => roots.has(box)) >>> 0);
    if ((isNamed || isNext) && !near.some((box) => asideOf(box))) found.push(i);
  }
  return found;
}
