import { type Problem, shorten } from './problem';
import type { CheckedFile } from './schema';

/** What no single file can tell: ids that are unknown or given twice, and what a base as a whole must have. */
export function checkReferences(files: readonly CheckedFile[]): Problem[] {
  const problems: Problem[] = [];
  const whole = files.length === 1 && files[0] ? files[0].name : 'all files together';
  const bases = files.filter(({ content }) => content.base);
  if (bases.length === 0)
    problems.push({
      file: whole,
      path: 'base',
      found: 'nothing',
      expected: 'one "base" with id, title and so on',
    });
  for (const extra of bases.slice(1))
    problems.push({ file: extra.name, path: 'base', found: 'a second "base"', expected: 'one in all files' });

  const sections = new Set(bases.flatMap(({ content }) => content.base?.sections.map(({ id }) => id) ?? []));
  const sources = unique(files, 'sources', problems);
  const points = unique(files, 'points', problems);
  for (const [kind, ids] of [
    ['sources', sources],
    ['points', points],
  ] as const)
    if (ids.size === 0)
      problems.push({ file: whole, path: kind, found: 'none', expected: `at least one of ${kind}` });

  for (const { name, content } of files) {
    content.points?.forEach((point, i) => {
      const path = `points[${i}]`;
      if (!sections.has(point.section))
        problems.push(unknown(name, `${path}.section`, point.id, point.section, 'a section of the base'));
      const seen = new Set<string>();
      point.accounts.forEach((account, k) => {
        const at = `${path}.accounts[${k}].source`;
        if (!sources.has(account.source))
          problems.push(unknown(name, at, point.id, account.source, 'the id of a source'));
        if (seen.has(account.source))
          problems.push({
            file: name,
            path: at,
            record: point.id,
            found: `a second account of ${shorten(account.source)}`,
            expected: 'one account per point and source',
          });
        seen.add(account.source);
      });
    });
    content.phrasings?.forEach((phrasing, i) => {
      if (!points.has(phrasing.point))
        problems.push(
          unknown(name, `phrasings[${i}].point`, phrasing.point, phrasing.point, 'the id of a point'),
        );
    });
  }
  return problems;
}

function unique(files: readonly CheckedFile[], kind: 'sources' | 'points', problems: Problem[]): Set<string> {
  const first = new Map<string, string>();
  for (const { name, content } of files) {
    content[kind]?.forEach(({ id }, i) => {
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, `${name}: ${kind}[${i}]`);
      else
        problems.push({
          file: name,
          path: `${kind}[${i}].id`,
          record: id,
          found: `the id ${shorten(id)} for the second time (first in ${earlier})`,
          expected: 'an id of its own',
        });
    });
  }
  return new Set(first.keys());
}

function unknown(file: string, path: string, record: string, id: string, expected: string): Problem {
  return { file, path, record, found: `${shorten(id)}, which is not known`, expected };
}
