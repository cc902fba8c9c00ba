import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import type { ClaimBase } from '../lib/model/claim-base';
import { soundBase } from '../tests/claim-bases/bad-files';
import { keyOf } from './learn-once';

const ROOT = join(import.meta.dirname, '..');
const source = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const base = soundBase() as ClaimBase;

/** The files that a file imports, and those that these import. Types are left out, because they compute nothing. */
function importedBy(file: string, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const [, path = ''] of source(file).matchAll(/^import (?!type )[^;]*? from '(\.[^']+)';/gm))
    importedBy(join(dirname(file), `${path}.ts`), found);
  return found;
}

it('learns anew when any file changes that learning goes through', () => {
  // lib/analyse.ts compares, too, and learning doesn't need that.
  const files = [...importedBy('lib/learn.ts')].filter((file) => !file.startsWith('lib/compare/'));
  expect(files).toEqual(
    expect.arrayContaining(['lib/learn.ts', 'lib/analyse.ts', 'lib/match/learn.ts', 'lib/text/stem.ts']),
  );
  const changed = (edited: string) =>
    keyOf(base, (file) => (file === edited ? `${source(file)}// edited` : source(file)));
  expect(files.filter((file) => changed(file) === keyOf(base))).toEqual([]);
});

it('learns anew when the base changes, and only then', () => {
  expect(keyOf({ ...base, examples: [] })).not.toBe(keyOf(base));
  expect(keyOf(structuredClone(base))).toBe(keyOf(base));
});
