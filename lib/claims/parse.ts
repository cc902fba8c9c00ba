import * as v from 'valibot';
import type { ClaimBase } from '../model';
import { checkReferences } from './check';
import { type Problem, shorten } from './problem';
import { type CheckedFile, claimFile } from './schema';

/** A file of a claim base: its name for messages, and its text. */
export interface NamedText {
  name: string;
  text: string;
}

export type Parsed = { ok: true; base: ClaimBase } | { ok: false; problems: Problem[] };

/** Reads a claim base from its files: the whole base, or everything that is wrong with it. Never throws. */
export function parseClaimBase(files: readonly NamedText[]): Parsed {
  const problems: Problem[] = [];
  const checked: CheckedFile[] = [];
  for (const { name, text } of files) {
    const json = readJson(name, text, problems);
    if (json === undefined) continue;
    const result = v.safeParse(claimFile, json.value);
    if (result.success) checked.push({ name, content: result.output });
    else for (const issue of result.issues) problems.push(fromIssue(name, issue));
  }
  // Unknown ids are only worth telling when all files could be read: otherwise one broken file drowns the rest.
  if (problems.length > 0) return { ok: false, problems };
  problems.push(...checkReferences(checked));
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, base: merge(checked) };
}

function readJson(name: string, text: string, problems: Problem[]): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/\s+/g, ' ') : String(error);
    problems.push({
      file: name,
      path: '',
      found: `a file that is no JSON (${reason})`,
      expected: 'a JSON file',
    });
    return undefined;
  }
}

function fromIssue(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = v.getDotPath(issue) ? dotted(issue) : '';
  const record = issue.path ? recordId(issue.path) : undefined;
  const unknownKey = issue.type === 'strict_object' && issue.expected === 'never';
  const missing = issue.received === 'undefined';
  return {
    file,
    path,
    ...(record === undefined ? {} : { record }),
    found: unknownKey ? `an unknown key ${issue.received}` : missing ? 'nothing' : shorten(issue.input),
    expected: unknownKey
      ? 'only keys that the format knows'
      : missing
        ? `${issue.expected ?? issue.message}: this key is required`
        : issue.message,
  };
}

function dotted(issue: v.BaseIssue<unknown>): string {
  let out = '';
  for (const { key } of issue.path ?? []) {
    out += typeof key === 'number' ? `[${key}]` : out === '' ? String(key) : `.${String(key)}`;
  }
  return out;
}

/** The id of the innermost record on the way to the issue. */
function recordId(path: readonly v.IssuePathItem[]): string | undefined {
  for (const { value } of [...path].reverse()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const key of ['id', 'source', 'point'] as const) {
      const id = (value as Record<string, unknown>)[key];
      if (typeof id === 'string') return shorten(id).replaceAll('"', '');
    }
  }
  return undefined;
}

function merge(files: readonly CheckedFile[]): ClaimBase {
  const base = files.find(({ content }) => content.base)?.content.base;
  if (!base) throw new Error('unreachable: checkReferences demands a base');
  return {
    base,
    sources: files.flatMap(({ content }) => content.sources ?? []),
    points: files.flatMap(({ content }) => content.points ?? []),
    phrasings: files.flatMap(({ content }) => content.phrasings ?? []),
  };
}
