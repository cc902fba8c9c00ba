import type { Point, Problem } from '../model';
import { shorten } from './problem';
import type { CheckedFile } from './schema';

/** What no single record can tell: ids that are unknown or given twice, and what a base as a whole must have. */
export function checkReferences(files: readonly CheckedFile[]): Problem[] {
  const sections = unique(files, 'sections', (file) => file.base?.sections ?? [], 'base.sections');
  const sources = unique(files, 'sources', (file) => file.sources);
  const points = unique(files, 'points', (file) => file.points);
  const phrased = unique(files, 'phrasings', (file) => file.phrasings.map(({ point }) => ({ id: point })));
  const published = new Map(files.flatMap((file) => file.sources.map((s) => [s.id, s.published] as const)));
  return [
    ...wholeBase(files, sources.ids, points.ids),
    ...[sections, sources, points, phrased].flatMap(({ problems }) => problems),
    ...files.flatMap(({ name, points: list }) =>
      list.flatMap((point, i) => [
        ...known(
          sections.ids,
          name,
          `points[${i}].section`,
          point.id,
          point.section,
          'a section of the base',
        ),
        ...accountProblems(point, name, `points[${i}]`, sources.ids, published),
      ]),
    ),
    ...files.flatMap(({ name, phrasings }) =>
      phrasings.flatMap(({ point }, i) =>
        known(points.ids, name, `phrasings[${i}].point`, point, point, 'the id of a point'),
      ),
    ),
    ...files.flatMap(({ name, examples }) =>
      examples.flatMap(({ text, points: told, optional = [] }, i) => [
        ...told.flatMap((point, k) =>
          known(points.ids, name, `examples[${i}].points[${k}]`, opening(text), point, 'the id of a point'),
        ),
        ...optional.flatMap((point, k) =>
          known(points.ids, name, `examples[${i}].optional[${k}]`, opening(text), point, 'the id of a point'),
        ),
      ]),
    ),
  ];
}

function wholeBase(files: readonly CheckedFile[], sources: Set<string>, points: Set<string>): Problem[] {
  const file = files.length === 1 && files[0] ? files[0].name : 'all files together';
  const [first, ...more] = files.filter(({ base }) => base);
  const expected = 'one "base" with id, title and so on';
  return [
    ...(first ? [] : [{ file, path: 'base', found: 'nothing', expected }]),
    ...more.map(({ name }) => ({ file: name, path: 'base', found: 'a second "base"', expected })),
    ...(sources.size > 0 ? [] : [{ file, path: 'sources', found: 'none', expected: 'at least one source' }]),
    ...(points.size > 0 ? [] : [{ file, path: 'points', found: 'none', expected: 'at least one point' }]),
  ];
}

function accountProblems(
  point: Point,
  file: string,
  path: string,
  sources: Set<string>,
  published: ReadonlyMap<string, string | undefined>,
): Problem[] {
  const seen = new Set<string>();
  return point.accounts.flatMap(({ source, value }, k) => {
    const at = `${path}.accounts[${k}]`;
    const told = { file, record: point.id };
    const problems = known(sources, file, `${at}.source`, point.id, source, 'the id of a source');
    if (seen.has(source)) {
      const found = `a second account of ${shorten(source)}`;
      problems.push({ ...told, path: `${at}.source`, found, expected: 'one account per point and source' });
    }
    seen.add(source);
    const { measure, earliest } = point;
    if (measure && value && value.type !== 'text' && !fits(value, measure)) {
      const found = describe(value);
      problems.push({ ...told, path: `${at}.value`, found, expected: `${describe(measure)}, or a text` });
    }
    const day = published.get(source);
    if (earliest && day && endOf(day) < Date.parse(earliest)) {
      const found = `an account of ${shorten(source)}, published on ${day}`;
      problems.push({ ...told, path: at, found, expected: `no article before "earliest" (${earliest})` });
    }
    return problems;
  });
}

/** An example has no id; its first words are found by a search. */
const opening = (text: string) => text.slice(0, 40);

type Measured = { type: string; unit?: string };
const fits = (value: Measured, measure: Measured) =>
  value.type === measure.type && (measure.unit === undefined || value.unit === measure.unit);
const describe = ({ type, unit }: Measured) => (unit ? `a ${type} in ${unit}` : `a value of type ${type}`);

/** A bare day is over when it is over everywhere on earth, twelve hours after midnight UTC. */
const endOf = (published: string): number =>
  Date.parse(published) + (published.length > 10 ? 0 : 36 * 60 * 60 * 1000);

function unique(
  files: readonly CheckedFile[],
  kind: 'sections' | 'sources' | 'points' | 'phrasings',
  list: (file: CheckedFile) => readonly { id: string }[],
  path: string = kind,
): { ids: Set<string>; problems: Problem[] } {
  const first = new Map<string, string>();
  const problems: Problem[] = [];
  const key = kind === 'phrasings' ? 'point' : 'id';
  for (const file of files)
    list(file).forEach(({ id }, i) => {
      const at = `${path}[${i}].${key}`;
      const earlier = first.get(id);
      if (earlier === undefined) first.set(id, `${file.name}: ${path}[${i}]`);
      else {
        const found = `${shorten(id)} for the second time (first in ${earlier})`;
        const expected = kind === 'phrasings' ? 'one entry per point' : 'an id of its own';
        problems.push({ file: file.name, path: at, record: id, found, expected });
      }
    });
  return { ids: new Set(first.keys()), problems };
}

const known = (
  ids: Set<string>,
  file: string,
  path: string,
  record: string,
  id: string,
  expected: string,
): Problem[] =>
  ids.has(id) ? [] : [{ file, path, record, found: `${shorten(id)}, which is not known`, expected }];
