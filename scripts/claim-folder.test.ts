import { join } from 'node:path';
import { expect, it } from 'vitest';
import { enabledBases } from '../lib/platform/bases/enabled';
import { readClaimFolder } from './claim-folder';

const folder = join(import.meta.dirname, '..', 'assets', 'claims', 'alaska-summit');

it('gives the background the whole bundled base, as the folder holds it', async () => {
  const read = readClaimFolder(folder);
  expect(read.ok && [read.base]).toEqual(await enabledBases());
});
