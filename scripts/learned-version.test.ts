import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type factsOf, learnPages } from '../lib/detect/learn-pages';
import { learnBase } from '../lib/learn';
import { LEARNED_VERSION } from '../lib/match/learned';
import type { LabelledPage } from '../lib/model/claim-base';
import { readSoundBase } from './claim-folder';

/**
 * Imported bases are learned from again when the version is raised, and only then. This is what the version learned
 * from the example base, which has no labelled pages, and from some pages of the bundled one; it does not change with
 * code that only reads or compares.
 */
const KNOWN = { version: 16, learned: '3c5a48a2f6a5ff5b', ofPages: 'f57a39540bd2ae3e' };
const CLAIMS = join(import.meta.dirname, '../assets/claims');
const PAGES = ['set-13c', 'set-13d', 'set-13e', 'set-14', 'set-15g', 'set-15i'];

const digestOf = (what: unknown) =>
  createHash('sha256').update(JSON.stringify(what)).digest('hex').slice(0, 16);

it('has another version if another thing is learned', () => {
  const { version: _, ...learned } = learnBase(readSoundBase(join(CLAIMS, 'examples/wend-bridge')));
  const folder = join(CLAIMS, 'alaska-summit');
  const pages = PAGES.flatMap(
    (name): LabelledPage[] =>
      JSON.parse(readFileSync(join(folder, `examples/pages/${name}.json`), 'utf8')).pages,
  );
  // What pages report is left to the matcher, whose digest is the other one.
  const reporting = ({ blocks }: ReturnType<typeof factsOf>) => (blocks.length % 5) / 10;
  const ofPages = learnPages(pages, readSoundBase(folder).base.detection, reporting);
  expect(ofPages?.numbers).toBeDefined();
  expect(
    { version: LEARNED_VERSION, learned: digestOf(learned), ofPages: digestOf(ofPages) },
    'Raise LEARNED_VERSION in lib/match/learned.ts if what is learned changed, and write all here.',
  ).toEqual(KNOWN);
});
