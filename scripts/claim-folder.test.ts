import { join } from 'node:path';
import shown from 'virtual:claim-base';
import counts from 'virtual:claim-counts';
import learned from 'virtual:claim-learned';
import { expect, it } from 'vitest';
import { Cues } from '../lib/match/cues';
import { packCues, readableCues } from '../lib/match/pack-cues';
import { readTerms } from '../lib/match/terms';
import { Aliases } from '../lib/text/aliases';
import { readClaimFolder } from './claim-folder';

const folder = join(import.meta.dirname, '..', 'assets', 'claims', 'alaska-summit');

it('gives pages and background together what the folder holds, less the sentences and pages that were learned from', () => {
  const read = readClaimFolder(folder);
  if (!read.ok) throw new Error('the bundled base has errors');
  const { examples, pages, ...rest } = read.base;
  expect(shown.phrasings).toEqual([]);
  expect(shown).toEqual({ ...rest, phrasings: [] });
  expect(learned.cues.cues).toHaveLength(rest.phrasings.flatMap(({ cues = [] }) => cues).length);
  expect(shown).not.toHaveProperty('examples');
  expect(shown).not.toHaveProperty('pages');
  expect(pages?.length).toBeGreaterThan(100);
  expect(examples?.length).toBeGreaterThan(100);
  expect(counts.points).toBe(shown.points.length);
});

it('gives away cues that find what the packed ones find', () => {
  const read = readClaimFolder(folder);
  if (!read.ok) throw new Error('the bundled base has errors');
  const { base, examples = [] } = read.base;
  const aliases = new Aliases(base.aliases ?? []);
  const readable = readableCues(learned.cues);
  const packed = packCues(
    learned.points.map((_, point) => readable.get(point) ?? []),
    aliases,
  );
  const hits = (cues: Cues) =>
    examples.map(({ text }) => cues.hits(readTerms(text, aliases)).map(({ owner }) => owner));
  const found = hits(new Cues(learned.cues));
  expect(found.flat().length).toBeGreaterThan(examples.length / 4);
  expect(hits(new Cues(packed)).map((owners) => owners.sort())).toEqual(found.map((owners) => owners.sort()));
});
