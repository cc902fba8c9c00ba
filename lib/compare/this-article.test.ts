import bundled from 'virtual:claim-base';
import { describe, expect, it } from 'vitest';
import { page, smallBase, source } from '../../tests/claim-bases/small-base';
import { thisArticle } from './this-article';

const base = smallBase(
  [
    source('path', {
      outlet: 'The Example',
      domain: 'example.test',
      url: 'https://www.example.test/world/fair-opens/',
    }),
    source('number', {
      outlet: 'Numbers',
      domain: 'numbers.test',
      url: 'https://numbers.test/?p=77&lang=en',
    }),
    source('bare', { outlet: 'Unlinked', domain: 'unlinked.test', title: 'Fair opens – with a “bang”' }),
    source('child', { outlet: 'The Child', domain: 'child.parent.test' }),
    source('parent', { outlet: 'The Parent', domain: 'parent.test' }),
  ],
  [],
);
const of = (url: string, title = '') => {
  const { source, outlet } = thisArticle(page({ url, title }), base);
  return [source, outlet];
};

describe('the page as a source of the base', () => {
  it.each([
    'https://www.example.test/world/fair-opens/',
    'http://example.test/world/fair-opens',
    'https://m.example.test/world/fair-opens?utm_source=x#top',
    'https://amp.example.test/world/fair-opens',
    'https://example.test/amp/world/fair-opens',
    'https://example.test/world/fair-opens/amp/',
    'https://EXAMPLE.test:8443/world/fair-opens',
  ])('is found at %s', (url) => expect(of(url)).toEqual(['path', 'The Example']));

  it('is told apart by a number in the query where the source has one', () => {
    expect(of('https://numbers.test/?p=77')).toEqual(['number', 'Numbers']);
    expect(of('https://numbers.test/?p=78&lang=en')).toEqual([null, 'Numbers']);
    expect(of('https://numbers.test/')).toEqual([null, 'Numbers']);
  });
  it('is found by its headline where the base has no address', () => {
    expect(of('https://www.unlinked.test/2030/x', 'Fair opens - with a "bang" | Unlinked')).toEqual([
      'bare',
      'Unlinked',
    ]);
    expect(of('https://www.example.test/x', 'Fair opens - with a "bang"')).toEqual([null, 'The Example']);
  });
});

describe('the outlet of the page', () => {
  it.each([
    ['https://www.example.test/other', 'The Example'],
    ['https://news.example.test/other', 'The Example'],
    ['https://child.parent.test/x', 'The Child'],
    ['https://other.parent.test/x', 'The Parent'],
    ['https://notexample.test/x', null],
    ['about:blank', null],
    ['', null],
  ])('%s: %s', (url, outlet) => expect(of(url)).toEqual([null, outlet]));
});

it('finds every linked source of the bundled base by its own address', () => {
  const linked = bundled.sources.filter(({ url }) => url !== undefined);
  expect(linked.length).toBeGreaterThan(50);
  for (const { id, url = '' } of linked) expect(thisArticle(page({ url }), bundled).source).toBe(id);
});
