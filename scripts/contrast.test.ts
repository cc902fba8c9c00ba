import { describe, expect, it } from 'vitest';
import { contrast, readColour } from './colour';
import { cardPairs, markPairs, type Pair, read, surfacePairs, tokensOf } from './contrast';

const tooSmall = (pairs: readonly Pair[]) =>
  pairs
    .filter(({ ratio, least }) => ratio < least)
    .map(({ theme, what, ratio }) => `${theme}: ${what} ${ratio}`);

describe('contrast', () => {
  it('is computed as WCAG and CSS say', () => {
    const [black, white] = [readColour('#000000'), readColour('#ffffff')];
    expect(contrast(black, white)).toBeCloseTo(21);
    expect(contrast(white, readColour('#767676'))).toBeCloseTo(4.54, 2);
    // Red, as CSS Color 4's own table has it.
    const red = readColour('oklch(from currentcolor calc(0.628 + 0.1 * l) 0.2577 29.23)', black);
    expect(red.channels.map((channel) => Math.round(channel * 255))).toEqual([255, 0, 0]);
    // The lightness of white is 1.
    const grey = readColour('oklch(from currentcolor calc(1 - 0.5 * l) 0 0)', white);
    expect(grey.channels.map((channel) => Math.round(channel * 255))).toEqual([99, 99, 99]);
  });

  it('of text and signs on our own surfaces is 4.5:1 at least', () => {
    const pairs = surfacePairs();
    expect(pairs.length).toBe((8 * 3 + 1) * 2);
    expect(tooSmall(pairs)).toEqual([]);
  });

  it('of marks is 3:1 at least on white, coloured and black paper, at rest and close by, and their ground leaves text readable', () => {
    const pairs = markPairs();
    expect(pairs.length).toBe(7 * 6 * 3 * 2);
    expect(tooSmall(pairs)).toEqual([]);
  });

  it('of the card is 4.5:1 at least, and it is light or dark as the page is', () => {
    const pairs = cardPairs();
    expect(pairs.length).toBe(7 * 8);
    expect(tooSmall(pairs)).toEqual([]);
  });

  it('of the card in older browsers is that of the surfaces: it has the same colours', () => {
    const known = new Set(
      [...tokensOf(read('assets/tokens.css')).values()].map(({ light, dark }) => `${light} ${dark}`),
    );
    const used = [...read('components/card/card.css').matchAll(/light-dark\((#\w+),\s*(#\w+)\)/g)];
    expect(used.length).toBeGreaterThan(8);
    for (const [, light, dark] of used) expect(known).toContain(`${light} ${dark}`);
  });
});
