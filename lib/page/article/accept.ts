import { meaningOf } from './names';
import { around, type Box } from './outline';
import { SENTENCE_END, type Weighed, type WeighedRun } from './weigh';

/** A part with an aside's name is dropped unless it holds at least this share of the root's prose. */
const SUBSTANTIAL = 0.4;
/** Inside a part that names itself the body, this share is enough. Less is a box of links in the style of the body. */
const SOME = 0.05;
/** If less than this share of the root's prose stands outside of "cards" or the like, the word means nothing. */
const LEAST_CLEAN = 0.2;
/** What may stand between prose. Less than half of it may be linked. */
const IN_BETWEEN = /^(H\d|LI|P|BLOCKQUOTE|T[DH]|D[DT]|PRE)$/;
const MOST_LINKED = 0.5;
/**
 * A text with long links in it is still prose if this many characters stand outside of them. In a sentence nearly all
 * may be linked.
 */
const UNLINKED = 60;
const UNLINKED_SENTENCE = 8;
/** A standfirst has at least this many characters, or more if nothing names it, and stands close before the text. */
const SHORTEST_STANDFIRST = 40;
const SHORTEST_UNNAMED = 70;
const STANDFIRST_WITHIN = 40;
const NEXT_TO_HEADLINE = 2;
const NAMED_WITHIN = 6;

/** The prose inside the roots, what stands between it (headings, short lines, list items), and the standfirst. */
export function accept(weighed: Weighed, root: Box, roots: ReadonlySet<Box>): WeighedRun[] {
  const belongs = belonging(weighed, root, roots);
  const accepted: WeighedRun[] = [];
  let pending: WeighedRun[] = [];
  for (const run of weighed.runs) {
    if (!belongs(run.box)) continue;
    if (run.worth || isLinkedProse(run)) {
      accepted.push(...pending, run);
      pending = [];
    } else if (accepted.length > 0 && run.linkedShare < MOST_LINKED && IN_BETWEEN.test(run.box.tag)) {
      pending.push(run);
    }
  }
  return [...standfirst(weighed, roots, accepted[0]?.index ?? 0), ...accepted];
}

function isLinkedProse({ box, length, linkedShare, tail }: WeighedRun): boolean {
  const enough = SENTENCE_END.test(tail) ? UNLINKED_SENTENCE : UNLINKED;
  return /^(P|LI|DD)$/.test(box.tag) && length * (1 - linkedShare) > enough;
}

/** Tells whether a box is within the article, and in none of its asides. */
function belonging({ prose, clean, asideOf }: Weighed, root: Box, roots: ReadonlySet<Box>) {
  const all = prose(root) || 1;
  const isBuiltOfAsides = clean(root) < LEAST_CLEAN * prose(root);
  // Most of a page's boxes are outside, and asking for their names would cost most.
  const inside = new Map<Box, boolean>();
  const isInside = (box: Box): boolean => {
    let known = inside.get(box);
    if (known === undefined) {
      known = roots.has(box) || (box.parent !== null && isInside(box.parent));
      inside.set(box, known);
    }
    return known;
  };
  return (from: Box): boolean => {
    if (!isInside(from)) return false;
    let isKept = isBuiltOfAsides;
    let isBody = false;
    for (let box: Box | null = from; box; box = box.parent) {
      if (roots.has(box)) return true;
      isKept ||= box.tag === 'BLOCKQUOTE';
      isBody ||= meaningOf(box.naming).body;
      const aside = asideOf(box);
      if (aside && !(aside === 'seldom' && isKept)) {
        const least = aside === 'seldom' && isBody ? SOME : SUBSTANTIAL;
        if (prose(box) < least * all) return false;
      }
    }
    return false;
  };
}

/**
 * The summary between the headline and the text: what is named so, or the first longer line right below the headline,
 * or prose.
 */
function standfirst({ runs, asideOf }: Weighed, roots: ReadonlySet<Box>, first: number): WeighedRun[] {
  const before = runs.slice(Math.max(0, first - STANDFIRST_WITHIN), first);
  const headline = before.map(({ box }) => box.tag).lastIndexOf('H1');
  if (headline < 0) return [];
  return before.slice(headline + 1).filter(({ box, length, linkedShare, worth }, i) => {
    if (length < SHORTEST_STANDFIRST || linkedShare >= MOST_LINKED) return false;
    const chain = around(box);
    const isNamed = chain.slice(0, NAMED_WITHIN).some(({ naming }) => meaningOf(naming).standfirst);
    const isNext = (i < NEXT_TO_HEADLINE || worth > 0) && length >= SHORTEST_UNNAMED;
    const outside = chain.findIndex((outer) => roots.has(outer));
    return (isNamed || isNext) && !chain.slice(0, outside < 0 ? chain.length : outside).some(asideOf);
  });
}
