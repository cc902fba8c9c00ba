import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import shown from 'virtual:claim-base';
import counts from 'virtual:claim-counts';
import learned from 'virtual:claim-learned';
import { expect, it } from 'vitest';
import { Cues } from '../lib/match/cues';
import { packCues, readableCues } from '../lib/match/pack-cues';
import { readTerms } from '../lib/match/terms';
import { Aliases } from '../lib/text/aliases';
import { soundBase, zipOf } from '../tests/claim-bases/bad-files';
import { readClaimFolder, unreadFiles } from './claim-folder';

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

it('reads a folder as it reads its zip, whatever a system has put there', () => {
  const { base, ...rest } = soundBase();
  const files = {
    'base.JSON': JSON.stringify({ base }),
    'points/day.json': JSON.stringify(rest),
    '._base.json': '\u0000',
    '.history/base.json': '{',
    '__MACOSX/points/day.json': '\u0000',
    'claim-base.schema.json': '{}',
    'README.md': '# The fair',
    'points.xlsx': 'PK',
    '.cache/points.csv': '',
  };
  const temporary = mkdtempSync(join(tmpdir(), 'base-'));
  // That the folder itself lies in a hidden one is no reason to leave anything out.
  const path = join(temporary, '.bases');
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), text);
  }
  const zip = join(temporary, 'fair.zip');
  writeFileSync(zip, zipOf(files));
  const read = [readClaimFolder(path), readClaimFolder(zip)];
  const unread = [unreadFiles(path), unreadFiles(zip), unreadFiles(join(path, 'base.JSON'))];
  rmSync(temporary, { recursive: true });
  expect(read).toEqual([
    { ok: true, base: soundBase() },
    { ok: true, base: soundBase() },
  ]);
  // Neither may be passed over in silence.
  const told = ['not read: points.xlsx (only JSON is: save it as JSON)'];
  expect(unread).toEqual([told, told, []]);
});
