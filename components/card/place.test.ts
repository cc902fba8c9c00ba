import { beforeEach, describe, expect, it } from 'vitest';
import { place } from './place';

const box = (left: number, top: number, width: number, height: number) =>
  ({ left, top, width, height, right: left + width, bottom: top + height }) as DOMRect;
/** What the card would fill. */
const CONTENT = 300;
const style = { width: '', maxHeight: '', color: '' };
const width = () => Number.parseFloat(style.width);
const height = () => Math.min(CONTENT, Number.parseFloat(style.maxHeight));
const card = { style, getBoundingClientRect: () => box(0, 0, width(), height()) } as unknown as HTMLElement;

/**
 * Puts the card beside two lines, 48 pixels in all, of a column that ends at `right`, in a page whose scrollbar takes
 * some of its window. Returns where it stands in the page.
 */
function placed(
  top: number,
  right: number,
  scrollbar = 0,
  shown: [number, number] = [0, window.innerHeight],
): { left: number; top: number } {
  const style = { cssText: '' };
  const lines = [box(40, top, 500, 20), box(40, top + 28, 200, 20)];
  const page = { clientWidth: window.innerWidth - scrollbar };
  place({ style, parentElement: page } as unknown as HTMLElement, card, {
    view: window,
    shown,
    lines,
    element: { getBoundingClientRect: () => box(40, top, right - 40, 48) } as unknown as Element,
  });
  const [, y, x] = /top:([\d.]+)px!important;left:([\d.]+)px!important/.exec(style.cssText) ?? [];
  return { left: Number(x), top: Number(y) };
}

describe('the place of the card', () => {
  beforeEach(() => {
    Object.assign(globalThis, {
      window: { innerWidth: 1280, innerHeight: 800, scrollX: 0, scrollY: 1000 },
      getComputedStyle: () => ({ color: '#000' }),
    });
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
  it('leaves the page its scrollbar', () => {
    expect(placed(100, 1000, 15)).toEqual({ left: 897, top: 1156 });
    expect(placed(100, 950, 15)).toEqual({ left: 958, top: 1100 });
    expect(width()).toBe(299);
  });
  it('is above the sentence near the lower edge', () => {
    expect(placed(700, 1000)).toEqual({ left: 912, top: 1392 });
  });
  it('is no higher than the larger of the two rooms, so that the sentence stays free', () => {
    Object.assign(window, { innerWidth: 700, innerHeight: 600 });
    // The card reaches to the window's edge, or begins there. 8 pixels are left there, and 8 beside the sentence.
    expect(placed(270, 660)).toEqual({ left: 332, top: 1326 });
    expect(height()).toBe(600 - 326 - 8);
    expect(placed(290, 660)).toEqual({ left: 332, top: 1008 });
    expect(height()).toBe(290 - 8 - 8);
  });
  it('lies over the sentence only where neither room is of use', () => {
    Object.assign(window, { innerWidth: 700, innerHeight: 384 });
    // 384 - 223 - 8 - 8 = 145 below, 159 above. Neither is enough, so it may use the whole window.
    expect(placed(175, 660).top).toBe(1008);
    expect(height()).toBe(CONTENT);
    expect(placed(176, 660).top).toBe(1008);
    expect(height()).toBe(160);
  });
  it('keeps within the window', () => {
    expect(placed(700, 700).top).toBe(1492);
  });
  it('keeps within what is seen of a frame that reaches beyond the window', () => {
    Object.assign(window, { innerHeight: 2600 });
    expect(placed(700, 700, 0, [300, 800]).top).toBe(1492);
    expect(placed(310, 1000, 0, [300, 800]).top).toBe(1366);
    // 700 - 300 - 8 - 8 = 384 above, so the card ends 8 pixels over the sentence.
    expect(placed(700, 1000, 0, [300, 800]).top).toBe(1392);
  });
});
