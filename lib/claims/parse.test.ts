import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inEnglish } from '../../scripts/format-problem';
import { BAD_FILES, type BadFile, type GivenFile, soundBase, zipOf } from '../../tests/claim-bases/bad-files';
import { countBase } from './counts';
import { type Parsed, parseClaimBase } from './parse';
import { unpack } from './unpack';

/** The whole way of an import: bytes in, base or problems out. */
function read(files: GivenFile[]): Parsed {
  const { texts, problems } = unpack(files);
  return parseClaimBase(texts, undefined, problems);
}
const problemsOf = (files: GivenFile[]) => {
  const parsed = read(files);
  return parsed.ok ? [] : parsed.problems;
};
const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));

describe('a sound base', () => {
  const { base, sources, points, phrasings, examples, pages } = soundBase();

  it('is read from one file as it stands', () => {
    const parsed = read([{ name: 'base.json', bytes: bytes(soundBase()) }]);
    expect(parsed).toEqual({ ok: true, base: soundBase() });
  });

  it.each([
    ['several files', [{ base }, { sources }, { points }, { phrasings }, { examples }, { pages }]],
    [
      'files that share a list',
      [
        { base, sources: sources.slice(0, 1) },
        { sources: sources.slice(1), points, phrasings, examples: examples.slice(0, 1) },
        { examples: examples.slice(1), pages },
      ],
    ],
  ])('is the same from %s', (_, parts) => {
    const files = parts.map((part, i) => ({ name: `${i}.json`, bytes: bytes(part) }));
    expect(read(files)).toEqual({ ok: true, base: soundBase() });
  });

  it('is read from a zipped folder, beside which other files may lie', () => {
    const zip = zipOf({
      'fair/base.json': JSON.stringify({ base, sources }),
      'fair/points/day.json': JSON.stringify({ points, phrasings, examples, pages }),
      'fair/claim-base.schema.json': '{"type": "object"}',
      'fair/README.md': '# The fair',
      '__MACOSX/fair/._base.json': '\u0000',
    });
    expect(read([{ name: 'fair.zip', bytes: zip }])).toEqual({ ok: true, base: soundBase() });
  });

  it('may begin with a byte order mark, as Windows writes it', () => {
    const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...bytes(soundBase())]);
    expect(read([{ name: 'base.json', bytes: marked }]).ok).toBe(true);
  });

  it('may hold what looks like markup: it is text', () => {
    const one = soundBase();
    one.base.title = '<script>alert(1)</script>';
    const parsed = read([{ name: 'base.json', bytes: bytes(one) }]);
    expect(parsed.ok && parsed.base.base.title).toBe('<script>alert(1)</script>');
  });

  it('is counted by what it holds', () => {
    const parsed = read([{ name: 'base.json', bytes: bytes(soundBase()) }]);
    expect(parsed.ok && countBase(parsed.base)).toEqual({
      sources: 2,
      outlets: 2,
      countries: 1,
      points: 1,
      accounts: 2,
      phrasings: 1,
      examples: 2,
    });
  });
});

describe('one mistake', () => {
  const told = (change: (base: ReturnType<typeof soundBase>) => void) => {
    const base = soundBase();
    base.points.push({ ...structuredClone(base.points[0] as (typeof base.points)[0]), id: 'stalls' });
    change(base);
    return problemsOf([{ name: 'base.json', bytes: bytes(base) }]).map(
      ({ path, found, expected }) => `${path}: ${inEnglish(found)}: ${inEnglish(expected)}`,
    );
  };

  it('in an id is one problem, however many records refer to it', () => {
    const [first] = soundBase().sources;
    expect(told((base) => Object.assign(base.sources[0] ?? {}, { id: 'gazette-x' }))).toEqual([
      'points[0].accounts[0].source: "gazette", in 2 places, of which this is the first: an id that exists in “sources”, perhaps “gazette-x”',
    ]);
    expect(told((base) => Object.assign(base.sources[0] ?? {}, { ...first, id: 'Gazette' }))).toEqual([
      expect.stringContaining('sources[0].id: "Gazette": '),
    ]);
  });

  it('is told without an id that nobody could have meant', () => {
    expect(told((base) => Object.assign(base.points[1] ?? {}, { section: 'evening' }))).toEqual([
      'points[1].section: "evening": an id that exists in “base.sections”',
    ]);
  });
});

describe('a bad file is told by place and in words', () => {
  // Some are large, so each is made and read once.
  const known = new Map<string, ReturnType<typeof problemsOf>>();
  const problemsIn = ({ name, files }: BadFile) => {
    const problems = known.get(name) ?? problemsOf(files());
    known.set(name, problems);
    return problems;
  };

  it('knows at least twenty kinds', () => expect(BAD_FILES.length).toBeGreaterThanOrEqual(20));

  it.each(BAD_FILES)('$name', (bad) => {
    const { told } = bad;
    const problems = problemsIn(bad).map((each) => ({
      ...each,
      found: inEnglish(each.found),
      expected: inEnglish(each.expected),
    }));
    expect(problems).toContainEqual(
      expect.objectContaining({
        ...(told.file === undefined ? {} : { file: told.file }),
        ...(told.record === undefined ? {} : { record: told.record }),
        path: told.path,
        found: expect.stringContaining(told.found),
        expected: expect.stringContaining(told.expected),
      }),
    );
  });

  it.each(BAD_FILES)('$name: each problem once, on short lines', (bad) => {
    const problems = problemsIn(bad);
    const lines = problems.map((problem) => JSON.stringify(problem));
    expect(new Set(lines).size).toBe(lines.length);
    for (const { found, expected } of problems) {
      expect(inEnglish(found)).not.toMatch(/\n/);
      expect(inEnglish(found).length).toBeLessThan(300);
      expect(inEnglish(expected)).not.toBe('');
    }
  });
});

describe('several errors', () => {
  it('are all told at once, from all files', () => {
    const one = soundBase();
    const files = [
      {
        name: 'a.json',
        bytes: bytes({ base: { ...one.base, version: 'first' }, sources: [{ id: 'Gazette!' }] }),
      },
      { name: 'b.json', bytes: bytes({ points: [{ ...one.points[0], label: '' }, 7] }) },
      { name: 'c.json', bytes: new TextEncoder().encode('{') },
    ];
    expect(problemsOf(files).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'c.json ',
      'a.json base.version',
      'a.json sources[0].id',
      'a.json sources[0].outlet',
      'a.json sources[0].kind',
      'a.json sources[0].basis',
      'b.json points[0].label',
      'b.json points[1]',
    ]);
  });

  it('of a folder without files say what was looked for', () =>
    expect(problemsOf([])).toEqual([
      { file: '', path: '', found: ['', '0 × .json'], expected: ['problemLike', 'base.json'] },
    ]));

  it('of a list that is missing are one', () => {
    const { sources: _, ...rest } = soundBase();
    expect(problemsOf([{ name: 'a.json', bytes: bytes(rest) }]).map(({ path }) => path)).toEqual(['sources']);
  });

  it('of references are told beside those of records, each in its place', () => {
    const one = soundBase();
    const [point] = one.points;
    const files = [
      {
        name: 'a.json',
        bytes: bytes({
          ...one,
          sources: [
            { ...one.sources[0], kind: 'novel' },
            { ...one.sources[1], id: 'renamed' },
          ],
          points: [{ ...point, id: 'wrong', label: '' }, point],
        }),
      },
    ];
    // The gazette and the point without a label are there, though not right; the courier is not.
    expect(problemsOf(files).map(({ path }) => path)).toEqual([
      'sources[0].kind',
      'points[0].label',
      'points[1].accounts[1].source',
    ]);
  });

  it('of references are not told where nobody knows what would be there', () => {
    const one = soundBase();
    const problems = (spoilt: object) =>
      problemsOf([{ name: 'a.json', bytes: bytes({ ...one, ...spoilt }) }]).map(({ path }) => path);
    expect(problems({ sources: [{ ...one.sources[0], id: 7 }] })).toEqual(['sources[0].id']);
    expect(problems({ base: { ...one.base, version: 'first' } })).toEqual(['base.version']);
    expect(problems({ sources: undefined, pionts: [] })).toEqual(['pionts']);
  });

  it('of records are told beside a file in another encoding', () => {
    const { points, ...rest } = soundBase();
    const files = [
      { name: 'a.json', bytes: Uint8Array.from([0xff, 0xfe, 0x7b, 0]) },
      { name: 'b.json', bytes: bytes({ ...rest, base: { ...rest.base, version: 'first' } }) },
    ];
    expect(problemsOf(files).map(({ file, path }) => `${file} ${path}`)).toEqual([
      'a.json ',
      'b.json base.version',
    ]);
    expect(points).toHaveLength(1);
  });

  it('of a base that is there twice are one', () => {
    const one = soundBase();
    const files = [
      { name: 'a.json', bytes: bytes(one) },
      { name: 'b.json', bytes: bytes({ base: one.base }) },
    ];
    expect(problemsOf(files).map(({ file, path }) => `${file} ${path}`)).toEqual(['b.json base']);
  });
});

describe('progress', () => {
  it('goes up to the number of records', () => {
    const one = soundBase();
    const points = Array.from({ length: 250 }, (_, i) => ({ ...one.points[0], id: `point-${i}` }));
    const steps: number[][] = [];
    const text = JSON.stringify({ ...one, points });
    parseClaimBase([{ name: 'a.json', text }], (done, total) => steps.push([done, total]));
    const total = 250 + 2 + 1 + 2 + 2;
    expect(steps).toEqual([
      [100, total],
      [200, total],
      [total, total],
    ]);
  });
});

describe('whatever comes', () => {
  it('never throws on any text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.string(), fc.oneof(fc.string(), fc.json())), { maxLength: 4 }),
        (files) => {
          const parsed = parseClaimBase(files.map(([name, text]) => ({ name, text })));
          return parsed.ok || parsed.problems.length > 0;
        },
      ),
    );
  });

  it('never throws on any bytes, zips that lie included', () => {
    const header = fc.constant(Uint8Array.from([0x50, 0x4b, 3, 4]));
    const noise = fc.uint8Array({ maxLength: 400 });
    const file = fc.oneof(
      noise,
      fc.tuple(header, noise).map(([a, b]) => Uint8Array.from([...a, ...b])),
    );
    fc.assert(
      fc.property(fc.array(file, { maxLength: 3 }), (all) => {
        const { texts, problems } = unpack(all.map((one, i) => ({ name: `${i}.json`, bytes: one })));
        return texts.length > 0 || problems.length > 0;
      }),
    );
  });

  it('tells something whenever a piece of a sound base is exchanged for another type', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(null, 7, [], {}, [[]]), (at, piece) => {
        const base = soundBase();
        const places = placesIn(base);
        const place = places[at % places.length];
        if (!place || typeof place.owner[place.key] === typeof piece) return true;
        place.owner[place.key] = piece;
        return problemsOf([{ name: 'a.json', bytes: bytes(base) }]).length > 0;
      }),
    );
  });
});

/** Every value in a tree with its owner, so that it can be exchanged. */
function placesIn(node: object): { owner: Record<string, unknown>; key: string }[] {
  const owner = node as Record<string, unknown>;
  return Object.keys(owner).flatMap((key) => {
    const inner = owner[key];
    const deeper = typeof inner === 'object' && inner !== null ? placesIn(inner) : [];
    return [{ owner, key }, ...deeper];
  });
}
