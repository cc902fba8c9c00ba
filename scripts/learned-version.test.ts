import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { learnBase } from '../lib/learn';
import { LEARNED_VERSION } from '../lib/match/learned';
import { readSoundBase } from './claim-folder';

/**
 * Imported bases are learned from again when the version is raised, and only then. This is what the version learned
 * from the example base; it does not change with code that only reads or compares.
 */
const KNOWN = { version: 14, learned: '05f6ef298b00a452' };

it('has another version if another thing is learned', () => {
  const base = readSoundBase(join(import.meta.dirname, '../assets/claims/examples/wend-bridge'));
  const { version: _, ...learned } = learnBase(base);
  const digest = createHash('sha256').update(JSON.stringify(learned)).digest('hex').slice(0, 16);
  expect(
    { version: LEARNED_VERSION, learned: digest },
    'Raise LEARNED_VERSION in lib/match/learned.ts if what is learned changed, and write both here.',
  ).toEqual(KNOWN);
});
