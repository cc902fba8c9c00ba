import { describe, expect, it } from 'vitest';
import { account, page, point, smallBase, source } from '../../tests/claim-bases/small-base';
import type { Account, Source } from '../model/claim-base';
import type { Comparison } from '../model/findings';
import type { PageFacts } from '../model/page';
import { OMISSION_SOURCES, OMISSION_WORDS, UPDATED_POINTS } from './limits';
import { omissions } from './omissions';

const all = ['a', 'b', 'c', 'd', 'e'].map((id) => source(id, { url: `https://${id}.test/story` }));
const by = (count: number) => all.slice(0, count).map(({ id }) => account(id));
const base = smallBase(all, [
  point('reported', by(5), { earliest: '2030-01-01T10:00Z' }),
  point('reported-too', by(5), { earliest: '2030-01-01T12:00Z' }),
  point('always', by(4)),
  point('rare', by(OMISSION_SOURCES - 1)),
  point('morning', by(3), { earliest: '2030-01-01T08:00Z' }),
  point('noon', by(3), { earliest: '2030-01-01T11:30Z' }),
  point('evening', by(5), { earliest: '2030-01-01T20:00Z' }),
  point('day', by(5), { earliest: '2030-01-02' }),
]);
const reported = (...points: string[]): Comparison[] =>
  points.map((point) => ({
    point,
    kind: 'agrees',
    findings: [],
    value: null,
    origin: null,
    accounts: [],
    before: [],
    own: null,
  }));
const long = [{ kind: 'paragraph' as const, text: 'word '.repeat(OMISSION_WORDS) }];
/** A page that is no source of the base, of an outlet that it doesn't know. */
const NOBODY = { source: null, outlet: null };
const NONE: ReadonlySet<string> = new Set();
const leftOut = (more: Partial<PageFacts>, ...points: string[]) =>
  omissions(page({ blocks: long, ...more }), reported(...points), NONE, base, NOBODY).map(
    ({ point }) => point,
  );

describe('what an article leaves out', () => {
  it('counts sources against all of the base, most reported first', () =>
    expect(
      omissions(
        page({ blocks: long, published: '2030-01-01T12:00Z' }),
        reported('reported'),
        NONE,
        base,
        NOBODY,
      ),
    ).toEqual([
      { point: 'reported-too', sources: 5, of: 5 },
      { point: 'always', sources: 4, of: 5 },
      { point: 'morning', sources: 3, of: 5 },
      { point: 'noon', sources: 3, of: 5 },
    ]));
  it('holds nothing that the article may report after all', () =>
    expect(
      omissions(
        page({ blocks: long, published: '2030-01-01T12:00Z' }),
        reported('reported'),
        new Set(['always', 'noon']),
        base,
        NOBODY,
      ).map(({ point }) => point),
    ).toEqual(['reported-too', 'morning']));
  it('holds it all the same if somebody has read the whole article for the base', () => {
    const read = (basis: Source['basis']) =>
      omissions(
        page({ blocks: long, published: '2030-01-01T12:00Z' }),
        reported('reported'),
        new Set(['always']),
        { ...base, sources: all.map((each) => (each.id === 'e' ? { ...each, basis } : each)) },
        { source: 'e', outlet: 'Outlet e' },
      ).map(({ point }) => point);
    expect(read('full text')).toContain('always');
    expect(read('excerpt')).not.toContain('always');
  });
  it.each([
    ['a time', '2030-01-01T10:00Z', ['always', 'morning']],
    ['a time with its zone', '2030-01-01T07:00-03:00', ['always', 'morning']],
    ['a day, which may mean its first minute', '2030-01-01', ['always']],
    ['the next day', '2030-01-02', ['evening', 'day', 'always', 'morning', 'noon', 'reported-too']],
    ['no date', null, ['always']],
    ['words that are no date', 'yesterday', ['always']],
  ])('holds nothing that had not happened by %s', (_, published, points) => {
    expect(
      leftOut({ published }, 'reported')
        .filter((id) => id !== 'reported-too')
        .sort(),
    ).toEqual(points.filter((id) => id !== 'reported-too').sort());
  });
  it('takes a page for as late as two things that it reports', () => {
    expect(leftOut({ published: null }, 'reported', 'reported-too')).toEqual(['always', 'morning']);
    expect(leftOut({ published: '2030-01-01' }, 'reported', 'reported-too', 'noon')).toEqual([
      'always',
      'morning',
    ]);
    expect(leftOut({ published: '2030-01-01' }, 'reported', 'reported-too', 'evening')).toEqual([
      'always',
      'morning',
      'noon',
    ]);
  });
  it('believes a stated time rather than its own marks', () =>
    expect(leftOut({ published: '2030-01-01T09:00Z' }, 'reported-too', 'evening')).toEqual([
      'always',
      'morning',
    ]));
  it('takes a page that was updated since for as late as it must be', () => {
    const later = Array.from({ length: UPDATED_POINTS }, (_, i) =>
      point(`later${i}`, by(1), { earliest: '2030-01-01T19:00Z' }),
    );
    const beside = (count: number) =>
      omissions(
        page({ blocks: long, published: '2030-01-01T09:00Z' }),
        reported(...later.slice(0, count).map(({ id }) => id)),
        NONE,
        { ...base, points: [...base.points, ...later] },
        NOBODY,
      ).map(({ point }) => point);
    expect(beside(UPDATED_POINTS - 1)).toEqual(['always', 'morning']);
    expect(beside(UPDATED_POINTS)).toEqual(['reported', 'reported-too', 'always', 'morning', 'noon']);
  });
  it('never holds what the page’s own account in the base reports', () =>
    expect(
      omissions(page({ blocks: long, published: '2030-01-01T09:00Z' }), reported('reported'), NONE, base, {
        source: 'd',
        outlet: 'Outlet d',
      }).map(({ point }) => point),
    ).toEqual(['morning']));
  it('does not count a source that tells the point otherwise as one more that reports it', () => {
    const three = (how: Account['otherwise'], ...otherwise: string[]) =>
      smallBase(base.sources, [
        ...base.points.filter(({ id }) => id === 'reported'),
        point(
          'clapped',
          ['a', 'b', 'c', 'd'].map((of) =>
            account(of, otherwise.includes(of) && how ? { otherwise: how } : {}),
          ),
        ),
      ]);
    const left = (among: typeof base) =>
      omissions(page({ blocks: long }), reported('reported'), NONE, among, NOBODY);
    for (const how of [true, 'before'] as const) {
      expect(left(three(how, 'a'))).toEqual([{ point: 'clapped', sources: 3, of: 5 }]);
      expect(left(three(how, 'a', 'b'))).toEqual([]);
    }
  });
  it('counts neither an account of the page’s own outlet nor the outlet among those that could have one', () => {
    const left = (outlet: string | null) =>
      omissions(page({ blocks: long }), reported('reported'), NONE, base, { source: null, outlet });
    expect(left(null)).toEqual([{ point: 'always', sources: 4, of: 5 }]);
    expect(left('Outlet d')).toEqual([{ point: 'always', sources: 3, of: 4 }]);
  });
  it('does not count sources that appeared before the point can have happened, whatever they tell of it', () => {
    const dated = ['2029-12-30', '2030-01-01', '2030-01-01T09:00Z', '2030-01-01T11:00Z', undefined].map(
      (published, i) => source(`s${i}`, published === undefined ? {} : { published }),
    );
    const left = (...by: string[]) =>
      omissions(
        page({ blocks: long, published: '2030-01-05' }),
        reported('reported'),
        NONE,
        smallBase(dated, [
          point('reported', [account('s1')]),
          point(
            'landing',
            by.map((id) => account(id)),
            { earliest: '2030-01-01T10:00Z' },
          ),
        ]),
        NOBODY,
      );
    expect(left('s1', 's3', 's4')).toEqual([{ point: 'landing', sources: 3, of: 3 }]);
    expect(left('s0', 's1', 's2', 's3', 's4')).toEqual([{ point: 'landing', sources: 3, of: 3 }]);
    expect(left('s2', 's3', 's4')).toEqual([]);
  });
  it('is nothing for a short page, or for one in which nothing was found', () => {
    const short = [{ kind: 'paragraph' as const, text: 'word '.repeat(OMISSION_WORDS - 1) }];
    expect(leftOut({ blocks: short, published: '2030-01-05' }, 'reported')).toEqual([]);
    expect(leftOut({ published: '2030-01-05' })).toEqual([]);
  });
});
