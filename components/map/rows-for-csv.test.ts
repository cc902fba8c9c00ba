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

  it('says which accounts tell the point differently, and which only how things stood before', () => {
    const [point, ...others] = base.points;
    const told = ([true, 'before'] as const).flatMap((otherwise) =>
      (point?.accounts.slice(0, 1) ?? []).map((account) => ({ ...account, otherwise })),
    );
    for (const [i, words] of ['tells the point differently', 'as things stood before'].entries()) {
      const points = [{ ...point, accounts: told.slice(i, i + 1) }, ...others] as ClaimBase['points'];
      const [, ...lines] = matrixAsCsv(
        buildMatrix({ ...base, points }, EVERYTHING, () => true),
        base.base,
        english,
        false,
      ).split('\r\n');
      expect(lines.filter((line) => line.includes(`,${words},`))).toHaveLength(1);
    }
  });

  it('names no link where a school hides them', () => expect(csv(true)).not.toContain('https:'));
});
