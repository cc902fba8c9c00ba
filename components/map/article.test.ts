import { expect, it } from 'vitest';
import type { ClaimBase } from '../../lib/model/claim-base';
import type { Analysis, Comparison } from '../../lib/model/findings';
import { soundBase } from '../../tests/claim-bases/bad-files';
import { articleInMap } from './article';

const base = soundBase() as ClaimBase;
const [told] = base.points as [ClaimBase['points'][number]];
/** With a second point that is told, and one that nobody has an account of. */
const points = [told, { ...told, id: 'second' }, { ...told, id: 'untold', accounts: [] }];
const read = (...found: string[]) => {
  const comparisons = found.map((point) => ({ point }) as Comparison);
  const analysis = { base: { id: base.base.id }, comparisons } as Analysis;
  return { analysis, title: 'The fair', url: 'https://news.example/fair' };
};
const shown = (article: ReturnType<typeof read>) => articleInMap({ ...base, points }, article);

it('holds the points of the article that have a row, and counts the rows', () =>
  expect(shown(read('second', 'untold', 'of another version'))).toEqual({
    title: 'The fair',
    points: new Set(['second']),
    of: 2,
  }));

it('is none where nothing was found that the map could show', () => {
  expect(shown(read())).toBeNull();
  expect(shown(read('untold'))).toBeNull();
});

it('is none where the article was compared with another base', () => {
  const article = read(told.id);
  expect(shown(article)).not.toBeNull();
  article.analysis.base.id = 'another';
  expect(shown(article)).toBeNull();
});

it('is named by its address where it has no title', () =>
  expect(shown({ ...read(told.id), title: ' ' })?.title).toBe('https://news.example/fair'));
