import { chooseArticle } from '../../lib/page/article/choose';
import { collect } from '../../lib/page/article/collect';
import type { Mark } from '../../lib/page/marks';
import { readMetadata } from '../../lib/page/metadata';
import { createPainter } from '../../lib/page/painter';
import { gateText, readPage } from '../../lib/page/read';

/** What the benchmarks call inside the page. */
export const bench = {
  /** The article's text, a line for each block. */
  article: () =>
    readPage(document, location.href)
      .blocks.map(({ text }) => text)
      .join('\n'),
  /** Milliseconds that one call takes. Call it once after a load: a second call finds everything warm. */
  time: (work: keyof typeof WORK) => {
    const start = performance.now();
    WORK[work]();
    return performance.now() - start;
  },
};

const WORK = {
  pass: onePass,
  read: () => chooseArticle(collect(document.body)),
  metadata: () => readMetadata(document, location.href),
  /** Reading, and painting a stretch of every block. (Sentences are split in the background, not in the page.) */
  paint: () => {
    const { blocks } = readPage(document, location.href);
    const marks = blocks.map(({ text }, block): Mark => {
      return { block, start: 0, end: Math.min(120, text.length), kind: 'agrees', findings: [] };
    });
    createPainter().paint(marks, blocks, { on: true, style: 'by-kind', kinds: ['agrees'] });
  },
  gate: () => gateText(document).includes('Putin'),
};

let sink = '';
function onePass(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let text = '';
  for (let node = walker.nextNode(); node; node = walker.nextNode()) text += (node as Text).data;
  sink = text.slice(-1);
}
Object.assign(globalThis, { bench, sink: () => sink });
