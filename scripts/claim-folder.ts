import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Parsed, parseClaimBase } from '../lib/claims/parse';
import { isWanted, type NamedBytes, unpack } from '../lib/claims/unpack';
import type { ClaimBase } from '../lib/model/claim-base';
import { formatProblem } from './format-problem';
import { BadInput, Usage } from './usage';

/** The claim base that is bundled. A newsroom with another one names it here. */
export const BUNDLED = join(import.meta.dirname, '../assets/claims/alaska-summit');

/**
 * Reads and checks a claim base on disk: a folder of JSON files, one file, or a zip. Throws a `Usage` if there is none.
 */
export const readClaimFolder = (path: string): Parsed => readClaimFiles([path]);

/** The same for files in several paths that belong together. */
export function readClaimFiles(paths: readonly string[]): Parsed {
  const { texts, problems } = unpack(paths.flatMap(claimFiles));
  return parseClaimBase(texts, undefined, problems);
}

/**
 * Reads a claim base on disk for a command that needs one. If anything is wrong with it, throws a `BadInput` that lists
 * it all.
 */
export function readSoundBase(path: string): ClaimBase {
  const parsed = readClaimFolder(path);
  if (!parsed.ok)
    throw new BadInput(`The claim base has errors:\n${parsed.problems.map(formatProblem).join('\n')}`);
  return parsed.base;
}

function claimFiles(path: string): NamedBytes[] {
  if (!existsSync(path))
    throw new Usage(
      `There is no ${path}. Give the folder, JSON file or zip of a claim base, seen from ${process.cwd()}.`,
    );
  if (!statSync(path).isDirectory()) return [{ name: path, bytes: readFileSync(path) }];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter(isWanted)
    .sort()
    .map((name) => join(path, name))
    .map((file) => ({ name: relative(path, file), bytes: readFileSync(file) }));
}
