import { expect, it } from 'vitest';
import type { Source } from '../../lib/model/claim-base';
import { toRead } from './to-read';

const source = (id: string, more: Partial<Source> = {}): Source => ({
  id,
  outlet: id,
  kind: 'news',
  basis: 'excerpt',
  url: `https://${id}.test/story`,
  ...more,
});
const ids = (...sources: Source[]) => toRead(sources).map(({ id }) => id);

it('offers reports first, and one article of each outlet', () =>
  expect(
    ids(
      source('opinion', { kind: 'opinion' }),
      source('a'),
      source('b', { basis: 'full text' }),
      source('b-later', { outlet: 'b' }),
    ),
  ).toEqual(['b', 'a', 'opinion']));

it('offers as many countries as it can, and what has a title', () =>
  expect(
    ids(
      source('a', { country: 'GB' }),
      source('b', { country: 'GB', title: 'Talks end' }),
      source('c', { country: 'US', kind: 'opinion' }),
    ),
  ).toEqual(['b', 'c', 'a']));

it('offers nothing that could not be opened', () => {
  const { url: _, ...without } = source('no-address', { via: 'https://elsewhere.test/' });
  expect(
    ids(without, source('paid', { subscription: true }), source('odd', { url: 'javascript:1' })),
  ).toEqual([]);
});

it('offers no more than can be looked through', () =>
  expect(ids(...Array.from({ length: 20 }, (_, i) => source(`s${i}`)))).toHaveLength(8));
