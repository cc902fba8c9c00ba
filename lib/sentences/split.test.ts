import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceSpans, splitSentences } from './split';

/** Written by us; "|" stands where a sentence ends. */
const CASES = [
  'Mr. Putin arrived first.| Mr. Trump followed.',
  'Gen. Keane spoke to Sen. Graham and Rep. Jones.| Both nodded.',
  'The U.S. President left.| He waved.',
  'They met in the U.S.| The visit was short.',
  'George W. Bush met him in 2001.| It rained.',
  'Talks began at 11:30 a.m. Alaska time.| They ended late.',
  'Talks ended at 2 p.m.| The guests left.',
  'It began on Feb. 24, 2022.| Nobody expected it.',
  'He returned to No. 10 Downing Street.| She did not.',
  'ANCHORAGE, Alaska (AP) — They met on Friday.| It was cold.',
  'MOSCOW. (Reuters) - The Kremlin said so.| It said no more.',
  '"Will you stop killing civilians?" a reporter shouted.| There was no reply.',
  '“Why here?” Mr. Putin asked.| No one spoke.',
  '“We made progress,” he said.| “There is no deal.”',
  '“It was... I would say... A good day,” he said.| They left.',
  'He said: “We agreed on many points.”| Then he left.',
  'The meeting (the sixth.) was short.',
  '3. A third point follows.| It is short.',
  'They want peace.” | He left.',
  'Shares rose 3.5 percent to $1.2bn.| Oil fell.',
  'Is it peace?| Or a pause?',
];

describe('splitSentences', () => {
  it.each(CASES)('%s', (marked) => {
    const expected = marked.split('|').map((part) => part.trim());
    const text = marked.replaceAll('|', '');
    expect(splitSentences([{ kind: 'paragraph', text }]).map((sentence) => sentence.text)).toEqual(expected);
  });

  it('reads a line feed within a paragraph as a space', () => {
    const text = 'The two leaders\nmet on Friday. They\nspoke.';
    expect(splitSentences([{ kind: 'paragraph', text }])).toEqual([
      { block: 0, start: 0, end: 30, text: 'The two leaders\nmet on Friday.' },
      { block: 0, start: 31, end: 42, text: 'They\nspoke.' },
    ]);
  });

  it('names the block, and leaves captions out', () => {
    const sentences = splitSentences([
      { kind: 'heading', text: 'A heading' },
      { kind: 'caption', text: 'A photograph. Agency.' },
      { kind: 'paragraph', text: 'One. Two.' },
    ]);
    expect(sentences.map(({ block, text }) => [block, text])).toEqual([
      [0, 'A heading'],
      [2, 'One.'],
      [2, 'Two.'],
    ]);
  });
});

describe('sentences of any text', () => {
  const words = fc.constantFrom(
    ...[
      'Mr.',
      'Putin',
      'said',
      '.',
      '?',
      '"',
      '”',
      '“',
      '(',
      ')',
      ' ',
      '\n',
      '...',
      'U.S.',
      'the',
      'No.',
      '10',
      'a.m.',
    ],
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.array(words, { maxLength: 60 }).map((parts) => parts.join(' ')),
  );

  it('lose nothing but white space between them, and do not overlap', () => {
    fc.assert(
      fc.property(text, (input) => {
        let from = 0;
        for (const { start, end } of sentenceSpans(input)) {
          expect(input.slice(from, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
          from = end;
        }
        expect(input.slice(from).trim()).toBe('');
      }),
    );
  });
});
