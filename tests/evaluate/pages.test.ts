import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readSoundBase } from '../../scripts/claim-folder';
import { judgePages } from './pages';

const folder = join(import.meta.dirname, '..', '..', 'assets', 'claims', 'examples', 'wend-bridge');
const EACH = 45;
const page = (text: string, verdict: 'about' | 'mentions' | 'other') =>
  Array.from({ length: EACH }, (_, i) => ({
    text: `${`${text} ${'abcdefghij'[i % 10]}.`} `.repeat(5),
    verdict,
  }));

it('judges the pages that stand in the base, where it has no folder of them, a tenth at a time', () => {
  const base = readSoundBase(folder);
  const pages = [
    ...page('Mayor Ada Thorne cut the ribbon of the new bridge at Hollowmere this Saturday', 'about'),
    ...page('The ferry at Hollowmere is for sale now that there is a bridge, its owner said', 'mentions'),
    ...page('A cat was found under the bridge of Hollowmere and taken home by a baker', 'other'),
  ];
  const figures = judgePages({ ...base, pages }, folder);
  expect(figures).toHaveLength(11);
  expect(figures.at(-1)).toMatchObject({ set: 'all', pages: 3 * EACH });
  for (const { pages } of figures.slice(0, -1)) expect([13, 14]).toContain(pages);
  expect(() => judgePages({ ...base, pages: pages.slice(0, 60) }, folder)).toThrow(
    'too few pages to learn from',
  );
});
