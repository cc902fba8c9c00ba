import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { unzipSync } from 'fflate';
import { type Parsed, parseClaimBase } from '../lib/claims/parse';
import { isHidden, isWanted, type NamedBytes, unpack } from '../lib/claims/unpack';
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

/** The id of the bundled base, as the template lays a base out. */
export const bundledId = (): string => JSON.parse(readFileSync(join(BUNDLED, 'base.json'), 'utf8')).base.id;

/** Files in which an author may have written a part of the base, and which are not read. A README is no such file. */
const OF_OTHER_KINDS =
  /\.(?:csv|tsv|xlsx?|ods|numbers|docx?|odt|pages|rtf|txt|ya?ml|toml|xml|json[5cl]|ndjson|zip)$/i;

/** What lies in a folder or zip, looks like a part of the base and is not read, in words. */
export function unreadFiles(path: string): string[] {
  return namesIn(path)
    .filter((name) => OF_OTHER_KINDS.test(name) && !isHidden(name))
    .map((name) => `not read: ${name} (only JSON is: save it as JSON)`);
}

function namesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isDirectory()) return readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
  if (!/\.zip$/i.test(path)) return [];
  const names: string[] = [];
  try {
    const filter = ({ name }: { name: string }) => names.push(name) < 0;
    unzipSync(readFileSync(path), { filter });
  } catch {
    // What is wrong with the zip is told where it is read.
  }
  return names;
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
