/** One thing that is wrong with a claim base, told so that its author can mend it. */
export interface Problem {
  /** The file as the author named it. */
  file: string;
  /** Where in the file, like points[3].accounts[0].quote; empty for the file as a whole. */
  path: string;
  /** The record's own id, if it has one, so that it can be searched for. */
  record?: string;
  found: string;
  expected: string;
}

const SHOWN = 80;

/** A value as an author recognises it: short, on one line. */
export function shorten(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : (JSON.stringify(value) ?? String(value));
  const flat = text.replace(/\s+/g, ' ');
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
}

export function formatProblem({ file, path, record, found, expected }: Problem): string {
  const where = [file, path].filter(Boolean).join(': ') + (record ? ` (${record})` : '');
  return `${where}\n  found     ${found}\n  expected  ${expected}`;
}
