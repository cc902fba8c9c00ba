import type { BaseInfo, Point } from '../model/claim-base';
import type { Problem, Said } from '../model/problem';
import { isTooEarly } from '../text/when';
import { nearest } from './nearest';
import { shorten, verbatim } from './problem';
import type { CheckedFile, Wrong } from './schema';

/**
 * Checks what no single record shows: ids that are unknown or given twice, days that contradict each other, and what a
 * base as a whole must have.
 */
export function checkReferences(files: readonly CheckedFile[]): Problem[] {
  const sections = unique(files, 'sections', (file) => file.base?.sections ?? [], 'base.sections');
  // The sections of a second base are no mistake of their own.
  const isOnce = files.filter(({ base }) => base).length < 2;
  const sources = unique(files, 'sources', (file) => file.sources);
  const points = unique(files, 'points', (file) => file.points);
  const phrased = unique(files, 'phrasings', (file) => file.phrasings.map(({ point }) => ({ id: point })));
  const published = new Map(files.flatMap((file) => file.sources.map((s) => [s.id, s.published] as const)));
  const wrong = files.flatMap((file) => file.wrong);
  const sourceIds = withWrong(sources.ids, 'sources', wrong);
  const pointIds = withWrong(points.ids, 'points', wrong);
  const ids: Record<string, ReadonlySet<string>> = {
    'base.sections': sections.ids,
    sources: sourceIds,
    points: pointIds,
  };
  const problems = [
    ...wholeBase(files, sources.ids, points.ids, wrong),
    ...files.flatMap(({ name, base }) => (base ? detectionDays(base, name) : [])),
    ...[...(isOnce ? [sections] : []), sources, points, phrased].flatMap(({ problems }) => problems),
    ...files.flatMap(({ name, points: list }) =>
      list.flatMap((point, i) => [
        ...known(sections.ids, name, `points[${i}].section`, point.id, point.section, 'base.sections'),
        ...accountProblems(point, name, `points[${i}]`, sourceIds, published),
      ]),
    ),
    ...files.flatMap(({ name, phrasings }) =>
      phrasings.flatMap(({ point }, i) =>
        known(pointIds, name, `phrasings[${i}].point`, point, point, 'points'),
      ),
    ),
    ...files.flatMap(({ name, examples }) =>
      examples.flatMap(({ text, points: told, optional = [] }, i) => [
        ...told.flatMap((point, k) =>
          known(pointIds, name, `examples[${i}].points[${k}]`, opening(text), point, 'points'),
        ),
        ...optional.flatMap((point, k) =>
          known(pointIds, name, `examples[${i}].optional[${k}]`, opening(text), point, 'points'),
        ),
      ]),
    ),
  ];
  return eachUnknownOnce(problems, ids);
}

const told = (file: string, path: string, found: Said, ...expected: Said): Problem => ({
  file,
  path,
  found,
  expected,
});

/** A reference to a record that is not right may itself be right. If such a record has no id, nobody can tell. */
function withWrong(ids: Set<string>, list: string, wrong: readonly Wrong[]): Set<string> {
  const others = wrong.filter((one) => one.list === list).map(({ id }) => id);
  // What is wrong with an id may be its capitals, which references to it lack.
  const known = others.flatMap((id) => (id === null ? [] : [id, id.toLowerCase()]));
  return others.includes(null) ? new Set() : new Set([...ids, ...known]);
}

function wholeBase(
  files: readonly CheckedFile[],
  sources: Set<string>,
  points: Set<string>,
  wrong: readonly Wrong[],
): Problem[] {
  const isWrong = (list: string) => wrong.some((one) => one.list === list);
  // Whatever is missing here is missing from all files together.
  const file = files.length === 1 && files[0] ? files[0].name : '';
  const [first, ...more] = files.filter(({ base }) => base);
  return [
    ...(first || isWrong('base') ? [] : [told(file, 'base', ['problemNothing'], 'problemKey', 'base')]),
    ...more.map(({ name }) =>
      told(name, 'base', ['problemAgain', '"base"', first?.name ?? ''], 'problemOnce'),
    ),
    ...(sources.size > 0 || isWrong('sources')
      ? []
      : [told(file, 'sources', ['problemNothing'], 'problemEntries', '1')]),
    ...(points.size > 0 || isWrong('points')
      ? []
      : [told(file, 'points', ['problemNothing'], 'problemEntries', '1')]),
  ];
}

/** With such days every report of the event is too early, or looks back. */
function detectionDays({ id, event, detection }: BaseInfo, file: string): Problem[] {
  const { earliest, retrospect } = detection;
  if (earliest === undefined) return [];
  const problem = (key: string, found: string, expected: Said): Problem => ({
    file,
    path: `base.detection.${key}`,
    record: id,
    found: verbatim(shorten(found)),
    expected,
  });
  return [
    ...(earliest > event.to
      ? [problem('earliest', earliest, ['problemOrder', 'earliest', `event.to: ${event.to}`])]
      : []),
    ...(retrospect !== undefined && retrospect <= earliest
      ? [problem('retrospect', retrospect, ['problemBefore', `earliest: ${earliest}`, 'retrospect'])]
      : []),
  ];
}

function accountProblems(
  point: Point,
  file: string,
  path: string,
  sources: Set<string>,
  published: ReadonlyMap<string, string | undefined>,
): Problem[] {
  const seen = new Map<string, string>();
  return point.accounts.flatMap(({ source, value, otherwise }, k) => {
    const at = `${path}.accounts[${k}]`;
    const where = { file, record: point.id };
    const problems = known(sources, file, `${at}.source`, point.id, source, 'sources');
    const earlier = seen.get(source);
    if (earlier === undefined) seen.set(source, at);
    else {
      const found: Said = ['problemAgain', shorten(source), earlier];
      problems.push({ ...where, path: `${at}.source`, found, expected: ['problemOnce'] });
    }
    const { measure, earliest } = point;
    if (measure && value && value.type !== 'text' && !fits(value, measure)) {
      const expected: Said = ['problemMeasure', [...new Set([describe(measure), 'text'])].join(', ')];
      problems.push({ ...where, path: `${at}.value`, found: verbatim(describe(value)), expected });
    }
    const day = published.get(source);
    // Whoever wrote before it happened can tell of a plan, but that is not what the point states.
    if (otherwise !== 'before' && isTooEarly(day, earliest)) {
      const found = verbatim(`${shorten(source)}: ${day}`);
      problems.push({
        ...where,
        path: at,
        found,
        expected: ['problemTooEarly', earliest ?? ''],
      });
    }
    return problems;
  });
}

/** An example has no id, but the author can search for its first words. */
const opening = (text: string) => text.slice(0, 40);

type Measured = { type: string; unit?: string };
const describe = ({ type, unit }: Measured) => (type === 'quantity' ? `${type} (${unit})` : type);
/** Only quantities have a unit; beside another type it means nothing. */
const fits = (value: Measured, measure: Measured) => describe(value) === describe(measure);

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
        const found: Said = ['problemAgain', shorten(id), earlier];
        problems.push({ file: file.name, path: at, record: id, found, expected: ['problemOnce'] });
      }
    });
  return { ids: new Set(first.keys()), problems };
}

/** One mistake in an id is one problem, at the first place that refers to it, with how many others there are. */
function eachUnknownOnce(problems: readonly Problem[], ids: Record<string, ReadonlySet<string>>): Problem[] {
  const groups = new Map<string | Problem, Problem[]>();
  for (const problem of problems) {
    const { found, expected } = problem;
    const key = expected[0] === 'problemKnownId' ? `${expected[1]} ${found[1]}` : problem;
    groups.set(key, [...(groups.get(key) ?? []), problem]);
  }
  let suggested = 0;
  return [...groups.values()].map((group) => {
    const [problem] = group as [Problem];
    const [key, list = ''] = problem.expected;
    if (key !== 'problemKnownId') return problem;
    const [, id = ''] = problem.found;
    const near = suggested++ < MOST_SUGGESTED ? nearest(id.replaceAll('"', ''), ids[list] ?? []) : undefined;
    return {
      ...problem,
      ...(group.length > 1 && { found: ['problemPlaces', id, String(group.length)] as Said }),
      ...(near !== undefined && { expected: ['problemNearId', list, near] as Said }),
    };
  });
}
/** Each id is compared with all others, which takes long where thousands are unknown. */
const MOST_SUGGESTED = 50;

const known = (
  ids: Set<string>,
  file: string,
  path: string,
  record: string,
  id: string,
  list: string,
): Problem[] =>
  // If the whole list is missing, that is reported once.
  ids.size === 0 || ids.has(id)
    ? []
    : [{ file, path, record, found: verbatim(shorten(id)), expected: ['problemKnownId', list] }];
