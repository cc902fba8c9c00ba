import type { Problem, Said } from '../lib/model/problem';
import texts from '../public/_locales/en/messages.json';

/** What a problem says, in the English of the interface. */
export function inEnglish([key, ...values]: Said): string {
  if (key === '') return values[0] ?? '';
  const text = texts[key as keyof typeof texts];
  if (!text) throw new Error(`no text ${key}`);
  return text.message.replace(/\$(\d)/g, (_, number) => values[Number(number) - 1] ?? '');
}

/** A problem as the command line prints it: where, what was found, what belongs there. */
export function formatProblem({ file, path, record, found, expected }: Problem): string {
  const where = [file, path].filter(Boolean).join(': ') + (record ? ` (${record})` : '');
  return `${where || 'all files together'}\n  found     ${inEnglish(found)}\n  expected  ${inEnglish(expected)}`;
}

/** How much a base holds, one kind a line. */
export const countLines = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .map(([what, count]) => `${String(count).padStart(8)} ${count === 1 ? singular(what) : what}`)
    .join('\n');

const singular = (words: string) => words.replace(/ies$/, 'y').replace(/s$/, '');
