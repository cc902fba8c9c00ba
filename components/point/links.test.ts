import { describe, expect, it } from 'vitest';
import type { Source } from '../../lib/model/claim-base';
import { copyOf, linkOf } from './links';

const source = (more: Partial<Source>): Source => ({
  id: 's',
  outlet: 'Outlet',
  kind: 'news',
  basis: 'excerpt',
  ...more,
});

describe('where an article can be read', () => {
  it.each([
    ['at the outlet', { url: 'https://outlet.example/x' }, 'https://outlet.example/x', null],
    [
      'as a copy, under the host that has it',
      { via: 'https://www.copies.example/x' },
      null,
      { address: 'https://www.copies.example/x', host: 'copies.example' },
    ],
    [
      'at the outlet alone, if both are known',
      { url: 'https://outlet.example/x', via: 'https://copies.example/x' },
      'https://outlet.example/x',
      null,
    ],
    ['nowhere', {}, null, null],
  ])('%s', (_, more, link, copy) => {
    expect(linkOf(source(more))).toBe(link);
    expect(copyOf(source(more))).toEqual(copy);
  });

  it('never names another host than the one that the address leads to', () => {
    const host = (via: string) => copyOf(source({ via }))?.host;
    expect(host('https://outlet.example@copies.example/outlet.example')).toBe('copies.example');
    // The first letter is Cyrillic, and must not look like the Latin one.
    expect(host('https://оutlet.example/x')).toMatch(/^xn--/);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', 'outlet.example/x', ''])(
    'no web address: %s',
    (bad) => {
      expect(linkOf(source({ url: bad }))).toBeNull();
      expect(copyOf(source({ via: bad }))).toBeNull();
    },
  );
});
