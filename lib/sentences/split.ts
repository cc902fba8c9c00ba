import type { Block, Sentence } from '../model/page';
import { continues, strayCloser } from './rejoin';

/**
 * Splits blocks into sentences. Offsets refer to the block's text, which is left as it is. Captions are left out.
 * `Intl.Segmenter` finds the boundaries, and rules take back the false ones ("Mr. Putin"): one sentence that is too
 * long is better than two halves. Sentences don't overlap, and only white space lies between them.
 */
export function splitSentences(blocks: readonly Block[]): Sentence[] {
  return blocks.flatMap(({ kind, text }, block) =>
    kind === 'caption'
      ? []
      : sentenceSpans(text).map(({ start, end }) => ({ block, start, end, text: text.slice(start, end) })),
  );
}

let segmenter: Intl.Segmenter | undefined;

export function sentenceSpans(text: string): { start: number; end: number }[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  // A line feed in the source is not a boundary; the browser shows it as a space.
  const line = text.replace(LINE_BREAK, ' ');
  const spans: { start: number; end: number }[] = [];
  let start = 0;
  for (const { index, segment } of segmenter.segment(line)) {
    let end = index + segment.length;
    if (end <= start) continue;
    if (end < line.length) end += strayCloser(line, start, end);
    if (end < line.length && continues(line, start, end)) continue;
    const span = trim(line, start, end);
    if (span.end > span.start) spans.push(span);
    start = end;
  }
  return spans;
}

const LINE_BREAK = /[\n\r\t\f\v\u0085\u2028\u2029]/g;

function trim(text: string, start: number, end: number) {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
