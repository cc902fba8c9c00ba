import { chooseArticle } from '../../lib/page/article/choose';
import { collect } from '../../lib/page/article/collect';
import { gateText, readPage } from '../../lib/page/read';

/** What the benchmarks call inside the page. */
export const bench = {
  /** The article's text, a line for each block. */
  article: () =>
    readPage(document, location.href)
      .blocks.map(({ text }) => text)
      .join('\n'),
  /** Milliseconds that one call takes. Call it once after a load: a second call finds everything warm. */
  time: (work: 'pass' | 'read' | 'gate') => {
    const start = performance.now();
    WORK[work]();
    return performance.now() - start;
  },
};

const WORK = {
  pass: onePass,
  read: () => chooseArticle(collect(document.body)),
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
