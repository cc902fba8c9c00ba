import type { Problem } from '../../lib/model';

/** All problems as text to hand on, one paragraph each, in the words of the command line. */
export const problemLines = (problems: readonly Problem[]): string =>
  problems
    .map(({ file, path, record, found, expected }) => {
      const place = [file, path].filter(Boolean).join(': ');
      return `${place}${record ? ` (${record})` : ''}\n  found     ${found}\n  expected  ${expected}\n`;
    })
    .join('\n');
