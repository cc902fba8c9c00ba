import gates from 'virtual:claim-gates';
import { passesGate } from '../../lib/detect/gate';
import type { LiveBlock } from '../../lib/page/article/blocks';
import { createHighlights } from '../../lib/page/highlights';
import type { LiveMark } from '../../lib/page/marks';
import { paintMarks } from '../../lib/page/painter';
import { gateText, readInSteps, readPage } from '../../lib/page/read';

/** What the benchmarks call inside the page. */
export const bench = {
  /** The article's text, a line for each block. */
  article: () =>
    readPage(document, location.href)
      .blocks.map(({ text }) => text)
      .join('\n'),
  /** Milliseconds that one call takes. Call it once after a load: a second call finds everything warm. */
  time: (work: keyof typeof WORK) => timed(WORK[work]),
  /** Milliseconds of each part of what an article costs: the gate, the steps of reading, painting. */
  parts: () => {
    const parts = [timed(WORK.gate)];
    const steps = readInSteps([document], location.href, isCandidate);
    let blocks: LiveBlock[] | undefined;
    while (!blocks) {
      parts.push(
        timed(() => {
          blocks = steps.next().value?.blocks;
        }),
      );
    }
    const read = blocks;
    return [...parts, timed(() => paint(read))];
  },
};

function timed(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

const isCandidate = (text: string) => gates.some((gate) => passesGate(text, gate));
const elements = () => document.body.getElementsByTagName('*').length;
const WORK = {
  pass: onePass,
  /** The first look at a page. */
  gate: () => {
    const text = gateText(document);
    sink = `${elements()}${isCandidate(text)}`;
  },
  /** All that is done to a page about something else that doesn't grow after it was loaded. */
  looks: () => {
    WORK.gate();
    sink += elements() + elements();
  },
  read: () => readPage(document, location.href),
};

/** Two stretches of every block. (Sentences are split in the background, not in the page.) */
function paint(blocks: readonly LiveBlock[]): void {
  const marks = blocks.flatMap((live, block) =>
    [0, 130]
      .filter((start) => start < live.text.length)
      .map(
        (start): LiveMark => ({
          block,
          live,
          start,
          end: Math.min(start + 120, live.text.length),
          kind: 'agrees',
          findings: [],
        }),
      ),
  );
  paintMarks(createHighlights(), marks, { on: true, style: 'by-kind', kinds: ['agrees'] });
}

let sink = '';
function onePass(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  sink = text.slice(-1);
}
Object.assign(globalThis, { bench, sink: () => sink });
