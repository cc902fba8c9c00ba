import * as v from 'valibot';
import type { Problem, Said } from '../model/problem';
import { foundValue, saidBy, shorten, verbatim } from './problem';

/** Checks one record against its schema. Returns what it holds, or what is wrong with it, by file, path and record. */
export function recordProblems<T extends v.GenericSchema>(
  schema: T,
  value: unknown,
  file: string,
  path: string,
): { output?: v.InferOutput<T>; problems: Problem[] } {
  // A list lacks all keys of a record, and each of them would be reported.
  if (Array.isArray(value))
    return { problems: [{ file, path, found: foundValue(value), expected: ['problemObject'] }] };
  const result = v.safeParse(schema, value, { abortPipeEarly: true });
  return result.success
    ? { output: result.output, problems: [] }
    : { problems: result.issues.map((issue) => fromIssue(issue, value, file, path)) };
}

const told = (file: string, path: string, record: string | undefined) => ({
  file,
  path,
  ...(record === undefined ? {} : { record }),
});

function fromIssue(issue: v.BaseIssue<unknown>, value: unknown, file: string, path: string): Problem {
  const steps = issue.path ?? [];
  const at = steps.reduce((out, { key }) => out + step(key), path).replace(/^\./, '');
  const where = told(file, at, nameOf([value, ...steps.map((item) => item.value)]));
  if (issue.type === 'strict_object' && issue.expected === 'never')
    return {
      ...where,
      found: verbatim(issue.received),
      expected: saidBy(issue.message),
    };
  if (issue.received === 'undefined')
    return { ...where, found: ['problemNothing'], expected: missing(issue, steps.at(-1)?.key) };
  return { ...where, found: foundValue(issue.input), expected: saidBy(issue.message) };
}

const missing = (issue: v.BaseIssue<unknown>, key: unknown): Said =>
  /object$/.test(issue.type) ? ['problemKey', String(key)] : saidBy(issue.message);

const step = (key: unknown) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`);

/** The id of the innermost record that has one of its own, so that the author can search for it: a source's stands at many points. */
function nameOf(values: readonly unknown[]): string | undefined {
  for (const value of [...values].reverse()) {
    if (typeof value !== 'object' || value === null) continue;
    for (const key of ['id', 'point'] as const) {
      const id = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
      if (typeof id === 'string' && id !== '') return shorten(id).replace(/^"|"$/g, '');
    }
  }
  return undefined;
}
