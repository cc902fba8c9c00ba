import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ClaimBase } from '../lib/model/claim-base';
import type { Learned } from '../lib/model/learned';
import { learnApart } from './learn-apart';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules', '.cache', 'sidelight');
const ROOMS = ['lib/model', 'lib/text', 'lib/match', 'lib/detect', 'lib/sentences'];
const FILES = ['lib/learn.ts', 'lib/analyse.ts'];

/**
 * What is learned from a base. Learning takes half a minute, so the result is kept until the base or the code changes.
 * With SIDELIGHT_NO_CACHE it is learned anew.
 */
export function learnOnce(base: ClaimBase): Learned {
  if (process.env.SIDELIGHT_NO_CACHE) return learnApart(base);
  const path = join(CACHE, `${keyOf(base)}.json`);
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Learned;
  } catch {
    const learned = learnApart(base);
    mkdirSync(CACHE, { recursive: true });
    // Builds run side by side, and none may find half a file.
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(learned));
    renameSync(`${path}.${process.pid}`, path);
    return learned;
  }
}

/** Changes with the base, and with each file that learning uses. */
export function keyOf(
  base: ClaimBase,
  read = (file: string) => readFileSync(join(ROOT, file), 'utf8'),
): string {
  const hash = createHash('sha256').update(JSON.stringify(base));
  const inRooms = ROOMS.flatMap((room) =>
    readdirSync(join(ROOT, room))
      .sort()
      .map((name) => `${room}/${name}`),
  );
  for (const file of [...inRooms, ...FILES])
    if (file.endsWith('.ts') && !file.includes('.test.')) hash.update(read(file));
  return hash.digest('hex').slice(0, 32);
}
