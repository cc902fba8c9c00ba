import { strFromU8, Unzip, UnzipInflate } from 'fflate';
import type { Problem, Said } from '../model/problem';
import type { NamedText } from './parse';
import { shorten, verbatim } from './problem';
import { firstBadByte } from './utf8';

/** A file as it comes from a disk or is dropped. */
export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

/** How large a base may be. Generous for 16,000 points (20 MB), but far below what would hurt a school's computer. */
export const LIMITS = {
  /** All given files together, and all files of a zip after unpacking. */
  bytes: 40_000_000,
  files: 500,
  /**
   * How much of a zip is unpacked between two checks of the limit. A zip bomb grows at most a thousandfold in one step.
   */
  step: 16_384,
};

export type Unpacked = { texts: NamedText[]; problems: Problem[] };

/** Opens zips and returns the JSON files among those given, as text, or why they can't be read. Never throws. */
export function unpack(files: readonly NamedBytes[]): Unpacked {
  const problems: Problem[] = [];
  const tell: Tell = (file, found, ...expected) => void problems.push({ file, path: '', found, expected });
  if (files.length === 0) tell('', verbatim('0 × .json'), 'problemLike', 'base.json');
  if (files.length > LIMITS.files)
    tell('', verbatim(`${files.length} × .json`), 'problemSize', `${LIMITS.files} × .json`);
  const size = files.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > LIMITS.bytes) problems.push(tooLarge(size));
  if (problems.length > 0) return { texts: [], problems };

  const passedOver: string[] = [];
  const opened = files
    .filter(({ name }) => !isSchema(name))
    .flatMap((file) => {
      if (isZip(file.bytes)) return openZip(file, tell, passedOver);
      if (!/\.zip$/i.test(file.name)) return [file];
      tell(file.name, BROKEN('not a zip'), 'problemSoundZip');
      return [];
    });
  const [{ name } = { name: '' }] = files;
  if (opened.length === 0 && problems.length === 0)
    tell(name, isSchema(name) ? verbatim(name) : noneOf(passedOver), 'problemLike', 'base.json');
  const texts = opened.flatMap(({ name, bytes }) => {
    const bad = wrongEncoding(bytes);
    if (!bad) return [{ name, text: strFromU8(bytes) }];
    tell(name, verbatim(bad), 'problemUtf8');
    return [];
  });
  return { texts, problems };
}

/** This can be reported before any file is read. */
export const tooLarge = (bytes: number): Problem => ({
  file: '',
  path: '',
  found: verbatim(megabytes(bytes)),
  expected: ['problemSize', megabytes(LIMITS.bytes)],
});

/** A dropped folder arrives as a file that can't be read. */
export const unreadable = (file: string): Problem => ({
  file,
  path: '',
  found: ['problemUnreadable'],
  expected: ['problemLike', 'base.json, base.zip'],
});

const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
/** One without a single file begins with its end. */
const isZip = (bytes: Uint8Array) =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && /^(?:3,4|5,6)$/.test(`${bytes[2]},${bytes[3]}`);

function wrongEncoding(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const at = firstBadByte(bytes);
  if (at < 0) return undefined;
  const place = `byte ${at + 1}: 0x${(bytes[at] ?? 0).toString(16).padStart(2, '0')}`;
  // Read as Latin-1, which it most often is, this gives words that the author can search for. A picture gives none.
  const near = bytes.subarray(Math.max(0, at - AROUND), at + AROUND);
  const around = String.fromCharCode(...near).replace(/\p{Cc}+/gu, ' ');
  return /[a-z]{3}/i.test(around) ? `${place} (${shorten(around)})` : place;
}
const AROUND = 20;

type Tell = (file: string, found: Said, ...expected: Said) => void;

/** The JSON Schema may lie beside the base, for the author's editor. It is not part of the base. */
const isSchema = (name: string) => name.endsWith('.schema.json');

/** Hidden files of a folder or zip, files that macOS adds, and everything that isn't JSON are not opened. */
export const isWanted = (name: string) => /\.json$/i.test(name) && !isSchema(name) && !isHidden(name);
export const isHidden = (name: string) =>
  name.split(/[/\\]/).some((part) => part.startsWith('.') || part === '__MACOSX');

/** A text document is a zip, too, and a file outside of the zip's own folder (`../`) counts as hidden. */
const noneOf = (passedOver: readonly string[]): Said =>
  passedOver.length === 0 ? ['problemNothing'] : ['problemPassedOver', shorten(passedOver)];

/** The reason is in the unpacker's own words. */
const BROKEN = (reason: string): Said => ['problemBrokenZip', reason];

function openZip({ name: zip, bytes }: NamedBytes, tell: Tell, passedOver: string[]): NamedBytes[] {
  const out: NamedBytes[] = [];
  let size = 0;
  let seen = 0;
  let failed = false;
  const fail = (found: Said, ...expected: Said) => {
    if (!failed) tell(zip, found, ...expected);
    failed = true;
  };
  if ((bytes[6] ?? 0) & 1) fail(BROKEN('password'), 'problemSoundZip');
  const names = new Set<string>();
  const unzip = new Unzip((file) => {
    seen++;
    if (failed) return;
    if (!isWanted(file.name)) return void passedOver.push(file.name);
    if (names.has(file.name)) return fail(['problemAgain', file.name, zip], 'problemOnce');
    names.add(file.name);
    if (names.size > LIMITS.files)
      return fail(verbatim(`> ${LIMITS.files} × .json`), 'problemSize', `${LIMITS.files} × .json`);
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) return fail(BROKEN(`${file.name}: ${error.message}`), 'problemSoundZip');
      size += chunk.length;
      if (size > LIMITS.bytes)
        fail(verbatim(`> ${megabytes(LIMITS.bytes)}`), 'problemSize', megabytes(LIMITS.bytes));
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
    fail(BROKEN(String(error)), 'problemSoundZip');
  }
  // Only an empty zip begins with its end; one in which no file is found is damaged.
  const isDamaged = out.length < names.size || (seen === 0 && bytes[2] === 3);
  if (!failed && isDamaged) fail(BROKEN('unexpected EOF'), 'problemSoundZip');
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
