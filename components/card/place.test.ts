import { beforeEach, describe, expect, it } from 'vitest';
import { place } from './place';

const box = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;
const style = { maxWidth: '' };
const width = () => Math.min(360, Number.parseFloat(style.maxWidth) || 360);
const card = { style, getBoundingClientRect: () => box(0, 0, width(), 300) } as unknown as HTMLElement;

/** Puts the card beside two lines of a column that ends at `right`; where it stands. */
function placed(top: number, right: number): { left: number; top: number } {
  const set = new Map<string, string>();
  const style = { setProperty: (name: string, value: string) => set.set(name, value) };
  const lines = [box(40, top, 500, 20), box(40, top + 28, 200, 20)];
  place({ style } as unknown as HTMLElement, card, {
    view: window,
    lines,
    column: box(40, top, right - 40, 48),
  });
  return { left: Number.parseFloat(set.get('left') ?? ''), top: Number.parseFloat(set.get('top') ?? '') };
}

describe('the place of the card', () => {
  beforeEach(() => {
    Object.assign(globalThis, { window: { innerWidth: 1280, innerHeight: 800, scrollX: 0, scrollY: 1000 } });
  });

  it('is beside the column, level with the sentence, where there is room', () => {
    expect(placed(100, 700)).toEqual({ left: 708, top: 1100 });
  });
  it('is narrower where that lets it stand beside the column', () => {
    expect(placed(100, 950)).toEqual({ left: 958, top: 1100 });
    expect(width()).toBe(314);
  });
  it('is below the sentence where there is none, and leaves the starts of lines free', () => {
    expect(placed(100, 1000)).toEqual({ left: 912, top: 1156 });
  });
  it('is above the sentence near the lower edge', () => {
    expect(placed(700, 1000)).toEqual({ left: 912, top: 1392 });
  });
  it('keeps within the window', () => {
    expect(placed(700, 700).top).toBe(1492);
  });
});
