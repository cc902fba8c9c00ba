import type { Problem } from '../model';

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
