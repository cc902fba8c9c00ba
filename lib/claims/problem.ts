import type { Problem } from '../model';

/** What fits on a line, and what of a value can make it there. */
const SHOWN = 80;
const DEPTH = 4;
const ENTRIES = 8;

/** A value as an author recognises it: short, on one line. */
export function shorten(value: unknown): string {
  if (value === undefined) return 'nothing';
  const flat = brief(value, DEPTH).replace(/\s+/g, ' ');
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
}

/** The beginning of a value as JSON: it may be huge, or nested deeper than a writer of JSON can follow. */
function brief(value: unknown, depth: number): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === 0) return Array.isArray(value) ? '[…]' : '{…}';
  const some = Object.entries(value).slice(0, ENTRIES);
  if (Array.isArray(value)) return `[${some.map(([, item]) => brief(item, depth - 1)).join(',')}]`;
  return `{${some.map(([key, item]) => `"${key}":${brief(item, depth - 1)}`).join(',')}}`;
}

export function formatProblem({ file, path, record, found, expected }: Problem): string {
  const where = [file, path].filter(Boolean).join(': ') + (record ? ` (${record})` : '');
  return `${where}\n  found     ${found}\n  expected  ${expected}`;
}
