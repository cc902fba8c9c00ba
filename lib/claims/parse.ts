import type * as v from 'valibot';
import type { ClaimBase } from '../model/claim-base';
import type { Problem, Said } from '../model/problem';
import { checkReferences } from './check';
import { type Due, type JsonFault, jsonFault } from './json-fault';
import { foundValue, shorten, verbatim } from './problem';
import { recordProblems } from './record-problems';
import {
  baseInfo,
  type CheckedFile,
  claimFile,
  example,
  page,
  phrasing,
  point,
  source,
  type Wrong,
} from './schema';

/** A file of a claim base: its name for messages, and its text. */
export interface NamedText {
  name: string;
  text: string;
}

export type Parsed = { ok: true; base: ClaimBase } | { ok: false; problems: Problem[] };
/** Called now and then with how many records have been checked, and how many there are. */
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

/**
 * Reads a claim base from its files. Returns the whole base, or everything that is wrong with it. `unread` is what is wrong
 * with files that are not text (unpack.ts). Never throws.
 */
export function parseClaimBase(
  files: readonly NamedText[],
  progress: Progress = () => {},
  unread: readonly Problem[] = [],
): Parsed {
  const problems: Problem[] = [...unread];
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
  // What is missing is only worth telling when all files could be read: otherwise one broken file drowns the rest.
  const isComplete = problems.length === 0;
  const total = read.reduce((sum, { value }) => sum + countRecords(value), 0);
  let done = 0;
  const step = () => {
    done += 1;
    if (done % RECORDS_PER_STEP === 0 || done === total) progress(done, total);
  };
  const checked = read.map(({ name, value }) => checkFile(name, value, problems, step));
  if (isComplete) problems.push(...checkReferences(checked));
  return problems.length > 0 ? { ok: false, problems } : { ok: true, base: merge(checked) };
}

/** Checks the file's top level: it must be JSON, an object, and have only keys that the format knows. */
function readFile(name: string, text: string, problems: Problem[]): Record<string, unknown> | undefined {
  const problem = (path: string, found: Said, ...expected: Said) =>
    void problems.push({ file: name, path, found, expected });
  const json = text.replace(/^\uFEFF/, '');
  const fault = jsonFault(json);
  if (fault) {
    problems.push(noJson(name, json, fault));
    return undefined;
  }
  const value: unknown = JSON.parse(json);
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

/** What a file should hold, judged by its name: the author of points.json should not be told about "base". */
const wholeFile = (name: string): Said => [
  'problemLike',
  `{ "${LIST_NAMES.find((list) => name.includes(list)) ?? 'base'}": … }`,
];

function noJson(file: string, json: string, { line, column, text, due }: JsonFault): Problem {
  if (json.trim() === '') return { file, path: '', found: ['problemNothing'], expected: wholeFile(file) };
  if (text === '') {
    const found: Said = ['problemEndsEarly', String(line), String(column)];
    const closes = due === ', }' || due === ', ]';
    return { file, path: '', found, expected: closes ? verbatim(due.slice(-1)) : DUE[due] };
  }
  // A key comes with its own quotation marks.
  const at = [String(line), String(column), due === 'new-key' ? text : shorten(text)] as const;
  const found: Said = [due === 'new-key' ? 'problemKeyAgain' : 'problemNoJson', ...at];
  // A README that was given, too, is not to be mended.
  const isOther = line === 1 && column === 1 && (due === 'value' || !/\.json$/i.test(file));
  return { file, path: '', found, expected: isOther ? wholeFile(file) : DUE[due] };
}

const DUE: Record<Due, Said> = {
  value: ['problemLike', '"…", 12, true, [ … ], { … }'],
  key: ['problemLike', '"id"'],
  ':': verbatim(':'),
  ', }': ['problemCommaBefore', '}'],
  ', ]': ['problemCommaBefore', ']'],
  end: ['problemNothing'],
  'no-comma': ['problemNoComma'],
  'one-comma': ['problemOneComma'],
  'full-number': ['problemFullNumber'],
  quotes: ['problemQuotes'],
  'inner-quotes': ['problemInnerQuotes'],
  'one-line': ['problemOneLine'],
  'no-comment': ['problemNoComment'],
  'new-key': ['problemNewKey'],
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
  const wrong: Wrong[] = [];
  // A record that is not right leaves a hole, which `map` and its like pass over, so that all others keep their places.
  const list = <T extends v.GenericSchema>(schema: T, key: string) => {
    const outputs: v.InferOutput<T>[] = [];
    listIn(file, key).forEach((value, i) => {
      const output = check(schema, value, `${key}[${i}]`);
      step();
      if (output === undefined) wrong.push({ list: key, id: idOf(value) });
      else outputs[i] = output;
    });
    return outputs;
  };
  const base = Object.hasOwn(file, 'base') ? check(baseInfo, file.base, 'base') : undefined;
  if (Object.hasOwn(file, 'base') && base === undefined) wrong.push({ list: 'base', id: null });
  return {
    name,
    wrong,
    ...(base === undefined ? {} : { base }),
    sources: list(LISTS.sources, 'sources'),
    points: list(LISTS.points, 'points'),
    phrasings: list(LISTS.phrasings, 'phrasings'),
    examples: list(LISTS.examples, 'examples'),
    pages: list(LISTS.pages, 'pages'),
  };
}

const idOf = (value: unknown): string | null => {
  const { id } = (value ?? {}) as { id?: unknown };
  return typeof id === 'string' ? id : null;
};

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
