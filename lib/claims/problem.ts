import type { Problem } from '../model';

const SHOWN = 80;

/** A value as an author recognises it: short, on one line. */
export function shorten(value: unknown): string {
  if (value === undefined) return 'nothing';
  const flat = (typeof value === 'string' ? `"${value}"` : asJson(value)).replace(/\s+/g, ' ');
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
}

function asJson(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return 'a value nested too deeply to show';
  }
}

export function formatProblem({ file, path, record, found, expected }: Problem): string {
  const where = [file, path].filter(Boolean).join(': ') + (record ? ` (${record})` : '');
  return `${where}\n  found     ${found}\n  expected  ${expected}`;
}
