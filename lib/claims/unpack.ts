import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import type { Problem } from '../model';
import type { NamedText } from './parse';
import { firstBadByte } from './utf8';

/** A file as it comes from a disk or a drop. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** What a base may weigh. Generous for 16,000 points (20 MB), far below what would hurt a school's computer. */
export const LIMITS = {
  /** All given files together, and all files of a zip after unpacking. */
  bytes: 40_000_000,
  files: 500,
  /** How much of a zip is unpacked between two looks at the limit: a bomb grows at most a thousandfold in it. */
  step: 16_384,
};

export type Unpacked = { texts: NamedText[]; problems: Problem[] };

/** The JSON files among those given, zips opened, as text; or why they can't be read. Never throws. */
export function unpack(files: readonly NamedBytes[]): Unpacked {
  const problems: Problem[] = [];
  const tell = (file: string, found: string, expected: string) =>
    void problems.push({ file, path: '', found, expected });
  if (files.length === 0 || files.length > LIMITS.files)
    tell('all files together', `${files.length} files`, `one file, or up to ${LIMITS.files}`);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > LIMITS.bytes) problems.push(tooLarge(size));
  if (problems.length > 0) return { texts: [], problems };

  const opened = files
    .filter(({ name }) => !isSchema(name))
    .flatMap((file) => (isZip(file.bytes) ? openZip(file, tell) : [file]));
  if (opened.length === 0 && problems.length === 0)
    tell(files[0]?.name ?? '', 'no file that ends in .json', 'the JSON files of a claim base');
  const texts = opened.flatMap(({ name, bytes }) => {
    const bad = wrongEncoding(bytes);
    if (!bad) return [{ name, text: strFromU8(bytes) }];
    tell(name, bad, 'a text file saved as UTF-8');
    return [];
  });
  return { texts, problems };
}

/** Can be told before a file is even read. */
export const tooLarge = (bytes: number): Problem => ({
  file: 'all files together',
  path: '',
  found: megabytes(bytes),
  expected: `at most ${megabytes(LIMITS.bytes)}`,
});

/** A folder that was dropped comes as a file that nobody can read. */
export const unreadable = (file: string): Problem => ({
  file,
  path: '',
  found: 'something that cannot be read, perhaps a folder',
  expected: 'JSON files, or the folder as a zip',
});

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function wrongEncoding(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'a text saved as UTF-16';
  const at = firstBadByte(bytes);
  return at < 0 ? undefined : `bytes that are no UTF-8, the first at ${at + 1}`;
}

type Tell = (file: string, found: string, expected: string) => void;

/** The JSON Schema may lie beside the base for the author's editor; it is no part of it. */
const isSchema = (name: string) => name.endsWith('.schema.json');

/** Hidden files, what macOS adds, and everything that is no JSON stay closed. */
const isWanted = (name: string) =>
  /\.json$/i.test(name) &&
  !isSchema(name) &&
  !name.split('/').some((part) => part.startsWith('.') || part === '__MACOSX');

function openZip({ name: zip, bytes }: NamedBytes, tell: Tell): NamedBytes[] {
  const out: NamedBytes[] = [];
  let size = 0;
  let failed = false;
  const fail = (found: string, expected: string) => {
    if (!failed) tell(zip, found, expected);
    failed = true;
  };
  if ((bytes[6] ?? 0) & 1) fail('a zip with a password', 'a zip without a password');
  const names = new Set<string>();
  const unzip = new Unzip((file) => {
    if (failed || !isWanted(file.name)) return;
    if (names.has(file.name)) return fail(`${file.name} twice`, 'every file once');
    names.add(file.name);
    if (names.size > LIMITS.files) return fail('too many files', `at most ${LIMITS.files} JSON files`);
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) return fail(`${file.name}, which can't be unpacked (${error.message})`, 'a sound zip');
      size += chunk.length;
      if (size > LIMITS.bytes) fail(`more than ${megabytes(LIMITS.bytes)} unpacked`, 'less');
      if (failed) return;
      chunks.push(chunk);
      if (final) out.push({ name: file.name, bytes: joined(chunks) });
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length && !failed; at += LIMITS.step)
      unzip.push(bytes.subarray(at, at + LIMITS.step), at + LIMITS.step >= bytes.length);
  } catch (error) {
    fail(`a zip that can't be unpacked (${error instanceof Error ? error.message : error})`, 'a sound zip');
  }
  if (!failed && out.length < names.size) fail('a zip that ends in the middle of a file', 'a sound zip');
  return failed ? [] : out.sort((a, b) => (a.name < b.name ? -1 : 1));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.length;
  }
  return out;
}
