// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import type { Analysis, DifferenceKind } from '../model/findings';
import { toMarks } from './marks';
import { shownMarks } from './painter';

const finding = (point: string, block: number, start: number) => ({
  id: `${point}@${block}:${start}`,
  point,
  score: 1,
  reasons: [],
  value: null,
  origin: null,
  sentence: { block, start, end: start + 5, text: 'words' },
});
const comparison = (point: string, kind: DifferenceKind) =>
  ({ point, kind }) as Analysis['comparisons'][number];
const analysis = {
  findings: [finding('late', 2, 0), finding('same', 0, 9), finding('number', 0, 9), finding('early', 0, 0)],
  comparisons: [
    comparison('late', 'only-here'),
    comparison('same', 'agrees'),
    comparison('number', 'number'),
    comparison('early', 'wording'),
  ],
} as unknown as Analysis;

describe('marks', () => {
  const marks = toMarks(analysis);

  it('are one for a sentence, in reading order', () => {
    expect(marks.map(({ block, start }) => [block, start])).toEqual([
      [0, 0],
      [0, 9],
      [2, 0],
    ]);
  });

  it('take the most telling kind of a sentence with several points, and keep them all', () => {
    expect(marks[1]?.kind).toBe('number');
    expect(marks[1]?.findings.map(({ point }) => point)).toEqual(['number', 'same']);
  });

  it('are shown as the reader wants', () => {
    const kinds: DifferenceKind[] = ['number'];
    expect(shownMarks(marks, { on: true, style: 'plain', kinds })).toEqual([marks[1]]);
    expect(shownMarks(marks, { on: false, style: 'plain', kinds })).toEqual([]);
  });
});
