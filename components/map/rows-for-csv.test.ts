import { describe, expect, it } from 'vitest';
import type { ClaimBase } from '../../lib/model/claim-base';
import { soundBase } from '../../tests/claim-bases/bad-files';
import { english } from '../test-texts';
import { buildMatrix, EVERYTHING } from './matrix';
import { matrixAsCsv } from './rows-for-csv';

const base = soundBase() as ClaimBase;
const [gazette, courier] = base.sources;
const sources = [gazette, { ...courier, via: 'https://archive.example/courier' }] as ClaimBase['sources'];
const matrix = buildMatrix({ ...base, sources }, EVERYTHING, () => true);
const csv = (hideLinks: boolean) => matrixAsCsv(matrix, base.base, english, hideLinks);

describe('the map as a table', () => {
  it('has a line for each account, with its country as the map names it', () => {
    expect(csv(false).trimEnd().split('\r\n')).toHaveLength(3);
    expect(csv(false)).toContain(',The Gazette,United Kingdom,');
  });

  it('names the link of the outlet, and a copy in a column of its own', () => {
    expect(csv(false).split('\r\n', 1)[0]).toMatch(/,Link,Copy elsewhere$/);
    expect(csv(false)).toContain(',https://gazette.example/fair,\r\n');
    expect(csv(false)).toContain(',,https://archive.example/courier\r\n');
  });

  it('names no link where a school hides them', () => expect(csv(true)).not.toContain('https:'));
});
