import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Aliases } from './aliases';
import { normalise, rawSpan } from './normalise';
import { stem } from './stem';
import { tokenise } from './tokens';
import { isTooEarly } from './when';

describe('normalise', () => {
  it.each([
    ['Zelenskyy’s “Beast”', `zelenskyy's "beast"`],
    ['tête-à-tête', 'tete-a-tete'],
    ['Putin&rsquo;s U&#46;S. trip &amp; talks', "putin's u.s. trip & talks"],
    ['soft\u00adhyphen zero\u200bwidth', 'softhyphen zerowidth'],
    ['2½ hours, ten\u00a0o’clock', "2.5 hours, ten o'clock"],
    ['1¼, 2&frac12; or 1⁄2', '1.25, 2.5 or 1/2'],
    ['⅓, 1⅔, 2⅝ or 3⅒', '.333, 1.667, 2.625 or 3.1'],
    ['ﬁve ㎢, ⑫ points', 'five km2, 12 points'],
    ['&unknown; &#x110000;', '&unknown;  '],
  ])('%s', (raw, plain) => expect(normalise(raw).text).toBe(plain));

  it('leads every character back into the raw text, in order', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (raw) => {
        const normal = normalise(raw);
        let last = 0;
        for (let i = 0; i < normal.text.length; i++) {
          const { start, end } = rawSpan(normal, i, i + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(raw.length);
          last = start;
        }
      }),
    ));
});

describe('tokenise', () => {
  it('keeps offsets of the raw text, whatever stands in it', () => {
    const raw = 'The\u00adbest — U.S. president&rsquo;s limo: €250bn, 45%';
    const found = tokenise(raw).map(({ text, start, end }) => [text, raw.slice(start, end)]);
    expect(found).toEqual([
      ['thebest', 'The\u00adbest'],
      ['us', 'U.S.'],
      ['president', 'president&rsquo;s'],
      ['limo', 'limo'],
      ['euro', '€'],
      ['250', '250'],
      ['bn', 'bn'],
      ['45', '45'],
      ['percent', '%'],
    ]);
  });

  it('never throws and never overlaps', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (raw) => {
        let last = 0;
        for (const { start, end } of tokenise(raw)) {
          expect(start).toBeGreaterThanOrEqual(last);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(raw.length);
      }),
    ));
});

it('makes no two words of one character', () => {
  const several: string[] = [];
  for (let code = 0; code <= 0x1ffff; code++)
    if (tokenise(String.fromCodePoint(code)).length > 1) several.push(code.toString(16));
  expect(several).toEqual([]);
});

describe('a misspelt name', () => {
  const aliases = new Aliases([
    ['zelensky', 'volodymyr zelensky', 'zelenskyy'],
    ['medvedev'],
    ['putin'],
    ['hansen'],
    ['jansen', 'hanson'],
    ['white house'],
    ['press conference', 'presser'],
  ]);

  it.each([
    ['zelenskky', 'a letter too many'],
    ['zelnsky', 'a letter too few'],
    ['zelebsky', 'another letter'],
    ['zelesnky', 'two letters swapped'],
  ])('%s is read as it was meant: %s', (word) => expect(aliases.nearly(word)).toBe('zelensky'));

  it.each([
    ['zelenska', 'the last letter makes another name'],
    ['medvedeva', 'so does one more at the end'],
    ['belensky', 'so does the first letter'],
    ['zelnskky', 'two slips'],
    ['putiin', 'the name is short'],
    ['zelensky', 'it is spelt well'],
    ['volodymr', 'the name has several words'],
    ['whitte', 'the name has several words'],
    ['hansin', 'it may be either of two'],
    ['pressur', 'the other is no name'],
  ])('%s is left alone: %s', (word) => expect(aliases.nearly(word)).toBeNull());
});

describe('stem', () => {
  it.each([
    'ride rides riding rided rode ridden',
    'stop stops stopped stopping',
    'city cities',
    'armoured armored',
    'recognise recognize recognised recognizing',
    'defence defense',
    'centre center',
    'agree agrees agreed',
    'say says said',
    'note notes noted noting',
    'plan plans planned planning',
    'plane planes',
    'add adds added adding',
    'visit visits visited visiting',
    'open opens opened',
    'force forced forcing',
  ])('folds %s', (words) => expect(new Set(words.split(' ').map(stem)).size).toBe(1));

  it.each([
    'new news',
    'sell sold-out',
    'bring bristle',
    'king kin',
    'thing think',
    'not noted',
    'plan plane',
    'hop hoped',
    'car cared',
    'win wine',
    'sit sites',
    'rat rated',
  ])('keeps apart %s', (words) => expect(new Set(words.split(' ').map(stem)).size).toBe(2));
});

describe('Aliases', () => {
  const aliases = new Aliases([
    ['putin', 'vladimir putin', 'russian president'],
    ['russia', 'russian'],
  ]);
  it('takes the longest', () => {
    expect(aliases.at(['the', 'russian', 'president'], 1)).toEqual({ name: 'putin', length: 2 });
    expect(aliases.at(['russian', 'troop'], 0)).toEqual({ name: 'russia', length: 1 });
    expect(aliases.at(['troop'], 0)).toBeNull();
  });
});

describe('what appeared before it happened', () => {
  it.each([
    ['2026-10-02', '2026-10-03', true],
    ['2026-10-03', '2026-10-03', false],
    ['2026-10-02T23:30Z', '2026-10-03', true],
    ['2026-10-03T00:00Z', '2026-10-03', false],
    // The second of October ends at noon UTC, somewhere.
    ['2026-10-02', '2026-10-03T11:59Z', false],
    ['2026-10-02', '2026-10-03T12:00Z', true],
    ['2026-10-03T11:59Z', '2026-10-03T12:00Z', true],
    ['2026-10-03T12:00Z', '2026-10-03T12:00Z', false],
    [undefined, '2026-10-03', false],
    ['2026-10-02', undefined, false],
  ])('published %s, at the earliest %s: %s', (published, earliest, early) =>
    expect(isTooEarly(published, earliest)).toBe(early),
  );
});
