import type * as v from 'valibot';
import type { ClaimBase, Problem, Said } from '../model';
import { checkReferences } from './check';
import { type Due, jsonFault } from './json-fault';
import { foundValue, shorten, verbatim } from './problem';
import { recordProblems } from './record-problems';
import { baseInfo, type CheckedFile, claimFile, example, page, phrasing, point, source } from './schema';

/** A file of a claim base: its name for messages, and its text. */
export interface NamedText {
  name: string;
  text: string;
}

export type Parsed = { ok: true; base: ClaimBase } | { ok: false; problems: Problem[] };
/** Called now and then with how many records were checked, out of how many. */
export type Progress = (done: number, total: number) => void;

const LISTS = {
  sources: source,
  points: point,
  phrasings: phrasing,
  examples: example,
  pages: page,
} as const;
const LIST_NAMES = ['sources', 'points', 'phrasings', 'examples', 'pages'] as const;
/** Matching counts points in 16 bits, and keeps their distances as single characters, of which half ones are none. */
const MOST_POINTS = 50_000;
/** Often enough for a bar that moves, seldom enough to cost nothing. */
const RECORDS_PER_STEP = 100;

/** Reads a claim base from its files: the whole base, or everything that is wrong with it. Never throws. */
export function parseClaimBase(files: readonly NamedText[], progress: Progress = () => {}): Parsed {
  const problems: Problem[] = [];
  const read = files.flatMap(({ name, text }) => {
    const value = readFile(name, text, problems);
    return value ? [{ name, value }] : [];
  });
  const points = read.reduce((sum, { value }) => sum + listIn(value, 'points').length, 0);
  if (points > MOST_POINTS) {
    const expected: Said = ['problemSize', String(MOST_POINTS)];
    return {
      ok: false,
      problems: [...problems, { file: '', path: 'points', found: verbatim(points), expected }],
    };
  }
  const total = read.reduce((sum, { value }) => sum + countRecords(value), 0);
  let done = 0;
  const step = () => {
    done += 1;
    if (done % RECORDS_PER_STEP === 0 || done === total) progress(done, total);
  };
  const checked = read.map(({ name, value }) => checkFile(name, value, problems, step));
  // Unknown ids are only worth telling when all files could be read: otherwise one broken file drowns the rest.
  if (problems.length === 0) problems.push(...checkReferences(checked));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, base: merge(checked) };
}

/** The file's top level: JSON, an object, and only the keys that the format knows. */
function readFile(name: string, text: string, problems: Problem[]): Record<string, unknown> | undefined {
  const problem = (path: string, found: Said, ...expected: Said) =>
    void problems.push({ file: name, path, found, expected });
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    problems.push(noJson(name, text));
    return undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    problem('', foundValue(value), ...wholeFile(name));
    return undefined;
  }
  const file = value as Record<string, unknown>;
  const known = Object.keys(claimFile.entries);
  for (const key of Object.keys(file))
    if (!known.includes(key)) problem(key, verbatim(key), 'problemOneOf', known.join(', '));
  if (Object.hasOwn(file, '$schema') && typeof file.$schema !== 'string')
    problem('$schema', foundValue(file.$schema), 'problemText');
  for (const list of LIST_NAMES)
    if (Object.hasOwn(file, list) && !Array.isArray(file[list]))
      problem(list, foundValue(file[list]), 'problemList');
  return file;
}

/** What a file holds as its name has it: an author of points.json is not to be told of "base". */
const wholeFile = (name: string): Said => [
  'problemLike',
  `{ "${LIST_NAMES.find((list) => name.includes(list)) ?? 'base'}": … }`,
];

function noJson(file: string, raw: string): Problem {
  const text = raw.replace(/^\uFEFF/, '');
  if (text.trim() === '') return { file, path: '', found: ['problemNothing'], expected: wholeFile(file) };
  const { line, column, text: stands, due } = jsonFault(text);
  const found: Said = ['problemNoJson', String(line), String(column), shorten(stands)];
  return {
    file,
    path: '',
    found,
    expected: line === 1 && column === 1 && due === 'value' ? wholeFile(file) : DUE[due],
  };
}

const DUE: Record<Due, Said> = {
  value: ['problemLike', '"…", 12, true, [ … ], { … }'],
  key: ['problemLike', '"id"'],
  ':': verbatim(':'),
  ', }': verbatim(', }'),
  ', ]': verbatim(', ]'),
  end: ['problemNothing'],
  'no-comma': ['problemNoComma'],
  quotes: ['problemQuotes'],
  'no-comment': ['problemNoComment'],
};

const listIn = (file: Record<string, unknown>, name: string): unknown[] => {
  const list = Object.hasOwn(file, name) ? file[name] : [];
  return Array.isArray(list) ? list : [];
};

const countRecords = (file: Record<string, unknown>): number =>
  LIST_NAMES.reduce((sum, name) => sum + listIn(file, name).length, 0);

function checkFile(
  name: string,
  file: Record<string, unknown>,
  problems: Problem[],
  step: () => void,
): CheckedFile {
  const check = <T extends v.GenericSchema>(schema: T, value: unknown, path: string) => {
    const found = recordProblems(schema, value, name, path);
    problems.push(...found.problems);
    return found.output;
  };
  const list = <T extends v.GenericSchema>(schema: T, key: string) =>
    listIn(file, key).flatMap((value, i): v.InferOutput<T>[] => {
      const output = check(schema, value, `${key}[${i}]`);
      step();
      return output === undefined ? [] : [output];
    });
  const base = Object.hasOwn(file, 'base') ? check(baseInfo, file.base, 'base') : undefined;
  return {
    name,
    ...(base === undefined ? {} : { base }),
    sources: list(LISTS.sources, 'sources'),
    points: list(LISTS.points, 'points'),
    phrasings: list(LISTS.phrasings, 'phrasings'),
    examples: list(LISTS.examples, 'examples'),
    pages: list(LISTS.pages, 'pages'),
  };
}

function merge(files: readonly CheckedFile[]): ClaimBase {
  const base = files.find((file) => file.base)?.base;
  if (!base) throw new Error('unreachable: checkReferences demands a base');
  const examples = files.flatMap((file) => file.examples);
  const pages = files.flatMap((file) => file.pages);
  return {
    base,
    sources: files.flatMap((file) => file.sources),
    points: files.flatMap((file) => file.points),
    phrasings: files.flatMap((file) => file.phrasings),
    ...(examples.length > 0 ? { examples } : {}),
    ...(pages.length > 0 ? { pages } : {}),
  };
}
