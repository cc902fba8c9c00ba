import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type NamedText, type Parsed, parseClaimBase } from '../lib/claims/parse';

/** Reads and checks a claim base on disk: a folder of JSON files, or one file. Throws where there is nothing to read. */
export function readClaimFolder(path: string): Parsed {
  return parseClaimBase(claimTexts(path));
}

function claimTexts(path: string): NamedText[] {
  if (!statSync(path).isDirectory()) return [{ name: path, text: readFileSync(path, 'utf8') }];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => join(path, name))
    .map((file) => ({ name: relative(path, file), text: readFileSync(file, 'utf8') }));
}
