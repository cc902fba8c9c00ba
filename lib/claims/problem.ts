import type { Said } from '../model/problem';

/** How many characters fit on a line, and how much of a value may go there. */
const SHOWN = 80;
const DEPTH = 4;
const ENTRIES = 8;

/** A text that is the same in every language: something an author wrote, a figure, a word of the format. */
export const verbatim = (text: string | number): Said => ['', String(text)];

/** What was found, in a form that the author recognises: short, on one line. */
export const foundValue = (value: unknown): Said =>
  value === undefined ? ['problemNothing'] : verbatim(shorten(value));

export function shorten(value: unknown): string {
  const flat = brief(value, DEPTH).replace(/\s+/g, ' ');
  return flat.length > SHOWN ? `${flat.slice(0, SHOWN)}…` : flat;
}

/** The beginning of a value as JSON. The value may be huge, or nested deeper than `JSON.stringify` can follow. */
function brief(value: unknown, depth: number): string {
  if (typeof value === 'string') return `"${value}"`;
  if (typeof value !== 'object' || value === null) return String(value);
  if (depth === 0) return Array.isArray(value) ? '[…]' : '{…}';
  const some = Object.entries(value).slice(0, ENTRIES);
  if (Array.isArray(value)) return `[${some.map(([, item]) => brief(item, depth - 1)).join(',')}]`;
  return `{${some.map(([key, item]) => `"${key}":${brief(item, depth - 1)}`).join(',')}}`;
}

/**
 * A schema's message holds the key of a text and its fillings. They are joined into one string, because a schema accepts
 * nothing else. The fillings are ours and don't contain this character.
 */
const BETWEEN = '\t';
export const says = (...said: [key: string, ...values: (string | number)[]]): string => said.join(BETWEEN);
export const saidBy = (message: string): Said => message.split(BETWEEN) as Said;
