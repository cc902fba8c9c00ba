import { join } from 'node:path';
import shown from 'virtual:claim-base';
import counts from 'virtual:claim-counts';
import phrasings from 'virtual:claim-phrasings';
import { expect, it } from 'vitest';
import { readClaimFolder } from './claim-folder';

const folder = join(import.meta.dirname, '..', 'assets', 'claims', 'alaska-summit');

it('gives pages and background together what the folder holds', () => {
  const read = readClaimFolder(folder);
  expect(shown.phrasings).toEqual([]);
  expect(read.ok && read.base).toEqual({ ...shown, phrasings });
  expect(counts.points).toBe(shown.points.length);
});
