import type { Block, Sentence } from '../model';

/** Splits blocks into sentences; offsets refer to the block's text, which is left as it is. */
export function splitSentences(blocks: readonly Block[]): Sentence[] {
  const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
  return blocks.flatMap(({ text }, block) =>
    [...segmenter.segment(text)].map(({ index, segment }) => ({
      block,
      start: index,
      end: index + segment.length,
      text: segment,
    })),
  );
}
