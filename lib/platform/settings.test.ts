import { beforeEach, describe, expect, it, vi } from 'vitest';

const areas = vi.hoisted(() => ({
  local: {} as Record<string, unknown>,
  managed: {} as Record<string, unknown> | null,
}));
vi.mock('./browser', () => ({
  browser: {
    storage: {
      local: { get: async (key: string) => ({ [key]: areas.local[key] }) },
      managed: {
        get: async (key: string | null) => {
          // What Firefox does where no policy exists.
          if (areas.managed === null) throw new Error('Managed storage manifest not found');
          return key === null ? areas.managed : { [key]: areas.managed[key] };
        },
      },
    },
  },
}));

import { unusablePolicies } from './policy';
import { basesOff, hideLinks, isWithin, marks, mode, sites } from './settings';

beforeEach(() => {
  areas.local = {};
  areas.managed = null;
});

describe('settings', () => {
  it('have their default where nothing is stored and no policy exists', async () =>
    expect(await mode.get()).toEqual({ value: 'reading', fixed: false, ignored: false }));

  it('are fixed by a policy, whatever is stored', async () => {
    areas.local = { mode: 'reading' };
    areas.managed = { mode: 'class' };
    expect(await mode.get()).toEqual({ value: 'class', fixed: true, ignored: false });
  });

  it.each([
    [mode, 'quiz'],
    [marks, { on: 'yes', style: 'by-kind', kinds: [] }],
    [marks, { on: true, style: 'by-kind', kinds: ['lies'] }],
    [marks, null],
    [sites, ['https://www.example.org/']],
    [sites, 'example.org'],
    [basesOff, [1]],
    [hideLinks, 'true'],
  ])('ignore a policy value that cannot be used, and tell', async (setting, bad) => {
    areas.managed = { [setting.key]: bad };
    expect(await setting.get()).toEqual({ value: setting.fallback, fixed: false, ignored: true });
  });

  it('fall back where broken values were stored', async () => {
    areas.local = { marks: 'on' };
    expect(await marks.get()).toEqual({ value: marks.fallback, fixed: false, ignored: false });
  });
});

describe('the limit to sites', () => {
  it('holds for the site itself and what is below it, not for what only ends like it', () => {
    const limits = ['news.example', 'Other.example'];
    for (const host of ['news.example', 'www.news.example', 'NEWS.example', 'other.example'])
      expect(isWithin(host, limits), host).toBe(true);
    for (const host of ['fakenews.example', 'news.example.evil.example', 'example'])
      expect(isWithin(host, limits), host).toBe(false);
  });
  it('is none where no site is named', () => expect(isWithin('any.example', [])).toBe(true));
});

describe('a policy that cannot be used', () => {
  it('is named by its keys, unknown ones too; sound ones are not', async () => {
    areas.managed = { mode: 'quiz', sites: ['rte.ie'], hideLinks: true, colour: 'red' };
    expect(await unusablePolicies()).toEqual(['mode', 'colour']);
  });
  it('is none where there is no policy', async () => expect(await unusablePolicies()).toEqual([]));
});
