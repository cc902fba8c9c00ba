import { describe, expect, it } from 'vitest';
import type { SheetItem } from '../../lib/class/worksheet';
import type { Answer } from '../../lib/model/class';
import type { Comparison } from '../../lib/model/findings';
import { answersAsCsv, sheetAsCsv } from './sheet-csv';

const texts = { t: (key: string) => key, language: 'en' };
const item = {
  number: 1,
  sentence: '=SUM(A1) said the report, "twice"',
  place: { block: 0, start: 0, end: 1, text: '' },
  point: { id: 'p', section: 's', label: 'L', statement: 'A statement', accounts: [] },
  isOneOfSeveral: false,
  comparison: { kind: 'only-here' } as Comparison,
  right: ['only-here'],
  rows: [],
  all: [],
} as SheetItem;
const told: SheetItem = {
  ...item,
  rows: [
    {
      kind: 'agrees',
      account: { source: 'a', account: '@home', quote: 'a, b' },
      source: {
        id: 'a',
        outlet: 'Outlet',
        country: 'GB',
        kind: 'news',
        basis: 'full text',
        url: 'https://outlet.example/x',
      },
    },
  ],
};
const lines = (csv: string) => csv.trimEnd().split('\r\n');

describe('the table of a worksheet', () => {
  it('has a line for a sentence that nobody else reports, and nothing that a spreadsheet would run', () => {
    const [, line] = lines(sheetAsCsv([item], texts));
    expect(line).toMatch(/^1,"'=SUM\(A1\) said the report, ""twice""",A statement,kindOnlyHere,/);
  });

  it('has as many fields in every line as its head', () => {
    const count = (line: string) => line.replace(/"(?:[^"]|"")*"/g, '').split(',').length;
    const [head = '', ...rest] = lines(sheetAsCsv([item, told], texts));
    expect(rest.map(count)).toEqual([count(head), count(head)]);
  });

  it('names the country as the reader does', () =>
    expect(sheetAsCsv([told], texts)).toContain(',Outlet,United Kingdom,'));

  it('names the link, unless links are hidden', () => {
    expect(sheetAsCsv([told], texts)).toContain('https://outlet.example/x');
    expect(sheetAsCsv([told], texts, { hideLinks: true })).not.toContain('outlet.example');
  });

  it('names a copy apart from the outlet, unless links are hidden', () => {
    const copied = structuredClone(told);
    const source = copied.rows[0]?.source;
    if (source) Object.assign(source, { url: undefined, via: 'https://copies.example/x' });
    expect(lines(sheetAsCsv([copied], texts))[1]).toMatch(/,,https:\/\/copies\.example\/x$/);
    expect(sheetAsCsv([copied], texts, { hideLinks: true })).not.toContain('copies.example');
  });
});

it('holds no formula in the reason of a pupil', () => {
  const answer: Answer = {
    at: '2026-01-01T00:00:00Z',
    page: 'practice:wire',
    title: '-1+1',
    point: 'p',
    label: 'L',
    sentence: 'S',
    prediction: 'agrees',
    reason: '=cmd|calc',
    seen: { number: 1, agrees: 2 },
  };
  const [, line] = lines(answersAsCsv([answer], '', texts));
  expect(line).toBe("2026-01-01T00:00:00Z,'-1+1,L,S,classAgree,'=cmd|calc,kindAgrees (2) · kindNumber (1)");
});
