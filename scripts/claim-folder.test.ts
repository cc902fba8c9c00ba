import { join } from 'node:path';
import shown from 'virtual:claim-base';
import counts from 'virtual:claim-counts';
import phrasings from 'virtual:claim-phrasings';
import { expect, it } from 'vitest';
import { readClaimFolder } from './claim-folder';

const folder = join(import.meta.dirname, '..', 'assets', 'claims', 'alaska-summit');

it('gives pages and background together what the folder holds, less the sentences that were learned from', () => {
  const read = readClaimFolder(folder);
  if (!read.ok) throw new Error('the bundled base has errors');
  const { examples, ...rest } = read.base;
  const cuesOnly = rest.phrasings.map(({ point, cues }) => ({ point, phrasings: [], cues }));
  expect(shown.phrasings).toEqual([]);
  expect({ ...shown, phrasings }).toEqual({ ...rest, phrasings: cuesOnly });
  expect(shown).not.toHaveProperty('examples');
  expect(examples?.length).toBeGreaterThan(100);
  expect(counts.points).toBe(shown.points.length);
});
