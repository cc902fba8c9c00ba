import { describe, expect, it } from 'vitest';
import { type Filled, move } from './moves';

/** Three rows, five columns. Row 1 has nothing but its head. */
const filled: Filled = [[0, 3], [], [3, 4]];
const go = (row: number, column: number, key: string, ctrl = false) =>
  move(filled, 5, { row, column }, key, ctrl);

describe('moving in the map by keys', () => {
  it('goes from account to account in a row, and back to its head', () => {
    expect(go(0, -1, 'ArrowRight')).toEqual({ row: 0, column: 0 });
    expect(go(0, 0, 'ArrowRight')).toEqual({ row: 0, column: 3 });
    expect(go(0, 3, 'ArrowLeft')).toEqual({ row: 0, column: 0 });
    expect(go(0, 0, 'ArrowLeft')).toEqual({ row: 0, column: -1 });
  });
  it('follows a source down and up, to the head of its column', () => {
    expect(go(0, 3, 'ArrowDown')).toEqual({ row: 2, column: 3 });
    expect(go(2, 4, 'ArrowUp')).toEqual({ row: -1, column: 4 });
    expect(go(-1, 4, 'ArrowDown')).toEqual({ row: 2, column: 4 });
  });
  it('walks the heads, empty rows too', () => {
    expect(go(0, -1, 'ArrowDown')).toEqual({ row: 1, column: -1 });
    expect(go(-1, 1, 'ArrowRight')).toEqual({ row: -1, column: 2 });
  });
  it('stays where there is nothing further', () => {
    for (const [row, column, key] of [
      [0, 3, 'ArrowRight'],
      [1, -1, 'ArrowRight'],
      [2, 4, 'ArrowDown'],
      [2, -1, 'ArrowDown'],
      [0, -1, 'ArrowUp'],
      [-1, 4, 'ArrowRight'],
      [-1, 0, 'ArrowLeft'],
    ] as const)
      expect(go(row, column, key), `${key} at ${row}:${column}`).toEqual({ row, column });
  });
  it('jumps to the ends', () => {
    expect(go(2, 4, 'Home')).toEqual({ row: 2, column: -1 });
    expect(go(2, 4, 'Home', true)).toEqual({ row: 0, column: -1 });
    expect(go(0, 0, 'End')).toEqual({ row: 0, column: 3 });
    expect(go(0, 0, 'End', true)).toEqual({ row: 2, column: 4 });
    expect(go(1, -1, 'End')).toEqual({ row: 1, column: -1 });
    expect(go(0, 3, 'PageDown')).toEqual({ row: 2, column: -1 });
  });
  it('leaves other keys alone', () => expect(go(0, 0, 'a')).toBeNull());
});
