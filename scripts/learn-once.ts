import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { learnBase } from '../lib/learn';
import type { ClaimBase, Learned } from '../lib/model';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'sidelight');
const CODE = ['lib/text', 'lib/match', 'lib/detect', 'lib/sentences'];

/** What is learned from a base. Learning takes some seconds, so it is kept until the base or the code changes. */
export function learnOnce(base: ClaimBase): Learned {
  const hash = createHash('sha256').update(JSON.stringify(base));
  for (const room of CODE)
    for (const file of readdirSync(join(ROOT, room)).sort())
      if (file.endsWith('.ts') && !file.includes('.test.')) hash.update(readFileSync(join(ROOT, room, file)));
  const path = join(CACHE, `${hash.digest('hex').slice(0, 32)}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Learned;
  } catch {
    const learned = learnBase(base);
    mkdirSync(CACHE, { recursive: true });
    writeFileSync(path, JSON.stringify(learned));
    return learned;
  }
}
