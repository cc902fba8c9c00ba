import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasise, joined } from './emphasis';

describe('emphasise', () => {
  it('cuts a sentence at its matched words', () => {
    expect(emphasise('They talked for three hours.', [{ start: 16, end: 27 }])).toEqual([
      { text: 'They talked for ', strong: false },
      { text: 'three hours', strong: true },
      { text: '.', strong: false },
    ]);
  });

  it('loses and repeats nothing, whatever the spans', () => {
    const span = fc.record({ start: fc.nat(40), end: fc.nat(40) });
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.array(span), (text, spans) => {
        const joined = emphasise(text, spans).map((run) => run.text);
        expect(joined.join('')).toBe(text);
      }),
    );
  });
});

describe('joined', () => {
  const [weak, strong] = [
    (text: string) => ({ text, strong: false }),
    (text: string) => ({ text, strong: true }),
  ];

  it('makes one of neighbours that look alike', () => {
    expect(joined([weak('three'), weak(' '), weak('hours')])).toEqual([weak('three hours')]);
  });
  it('emphasises the space between emphasised words, and no other', () => {
    expect(joined([strong('Almost'), weak(' '), strong('three'), weak(' '), weak('hours')])).toEqual([
      strong('Almost three'),
      weak(' hours'),
    ]);
  });
  it('leaves a space at the end plain', () => {
    expect(joined([strong('talks'), weak(' ')])).toEqual([strong('talks'), weak(' ')]);
  });
});
