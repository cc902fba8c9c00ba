import { expect, it, vi } from 'vitest';

vi.mock('./browser', () => ({ browser: {} }));

import { hostOf, siteOf, typedSite } from './sites';

it.each([
  ['*://*.rte.ie/*', 'rte.ie'],
  // As Chrome writes a site that its own menu was told to allow.
  ['https://paper.example/*', 'paper.example'],
  ['http://localhost:8080/*', 'localhost:8080'],
  ['*://*/*', null],
  ['https://*/*', null],
  ['<all_urls>', null],
])('%s is shown as %s', (site, host) => expect(hostOf(site)).toBe(host));

it('takes a host or an address, and nothing that is neither', () => {
  expect(typedSite(' news.example ')).toBe('*://*.news.example/*');
  expect(typedSite('https://www.news.example/story?a=b')).toBe('*://*.news.example/*');
  for (const wrong of ['news', '', 'two words', '*', 'ftp://']) expect(typedSite(wrong), wrong).toBeNull();
});

it('knows no site where no extension may look', () => expect(siteOf('chrome://settings')).toBeNull());
