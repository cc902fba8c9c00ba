import { join } from 'node:path';
import shown from 'virtual:claim-base';
import counts from 'virtual:claim-counts';
import learned from 'virtual:claim-learned';
import { expect, it } from 'vitest';
import { readClaimFolder } from './claim-folder';

const folder = join(import.meta.dirname, '..', 'assets', 'claims', 'alaska-summit');

it('gives pages and background together what the folder holds, less the sentences that were learned from', () => {
  const read = readClaimFolder(folder);
  if (!read.ok) throw new Error('the bundled base has errors');
  const { examples, ...rest } = read.base;
  expect(shown.phrasings).toEqual([]);
  expect(shown).toEqual({ ...rest, phrasings: [] });
  const cues = rest.phrasings.flatMap((phrasing) => phrasing.cues ?? []);
  expect(learned.cues.cues).toHaveLength(cues.length);
  expect(shown).not.toHaveProperty('examples');
  expect(examples?.length).toBeGreaterThan(100);
  expect(counts.points).toBe(shown.points.length);
});
