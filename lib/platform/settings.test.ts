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
        get: async (key: string | string[] | null) => {
          // What Firefox does where no policy exists.
          if (areas.managed === null) throw new Error('Managed storage manifest not found');
          const asked = key === null ? Object.keys(areas.managed) : [key].flat();
          return Object.fromEntries(asked.map((each) => [each, areas.managed?.[each]]));
        },
      },
    },
  },
}));

import schema from '../../public/managed-schema.json';
import { FIXABLE, policyFaults } from './policy';
import {
  allowImport,
  askInCard,
  basesOff,
  hideLinks,
  isOff,
  isWithin,
  keepAnswers,
  keepAnswersDays,
  marks,
  mode,
  NO_NEW,
  sites,
} from './settings';

beforeEach(() => {
  areas.local = {};
  areas.managed = null;
});

describe('settings', () => {
  it('have their default where nothing is stored and no policy exists', async () =>
    expect(await mode.get()).toEqual({ value: 'reading', fixed: false }));

  it('are fixed by a policy, whatever is stored', async () => {
    areas.local = { mode: 'reading' };
    areas.managed = { mode: 'class' };
    expect(await mode.get()).toEqual({ value: 'class', fixed: true });
  });

  it.each([
    [mode, 'quiz', 'class'],
    [hideLinks, 'true', true],
    [askInCard, 'no', false],
    [keepAnswers, 'no', false],
    [allowImport, 0, false],
    [keepAnswersDays, '30', NO_NEW],
    [keepAnswersDays, 1.5, NO_NEW],
    [keepAnswersDays, -1, NO_NEW],
    [keepAnswersDays, null, NO_NEW],
  ])(
    'hold the strictest value where a policy has one that cannot be used',
    async (setting, bad, strictest) => {
      areas.managed = { [setting.key]: bad };
      expect(await setting.get()).toEqual({ value: strictest, fixed: true });
    },
  );

  it.each([
    { on: 'yes', style: 'by-kind', kinds: [] },
    { on: true, style: 'by-kind', kinds: ['lies'] },
    null,
  ])('mark nothing where a policy says in a way that cannot be used what to mark', async (bad) => {
    areas.managed = { marks: bad };
    expect((await marks.get()).value.on).toBe(false);
  });

  it.each(['alaska-summit', [1], null])('use no base where a policy says %j of those off', async (bad) => {
    areas.managed = { basesOff: bad };
    const { value, fixed } = await basesOff.get();
    expect([isOff('alaska-summit', value), isOff('any', value), fixed]).toEqual([true, true, true]);
  });

  it('hold the strictest value, too, where a policy says that it fixes a key and the browser dropped its value', async () => {
    areas.managed = { fixed: ['mode', 'sites'], hideLinks: true };
    expect(await mode.get()).toEqual({ value: 'class', fixed: true });
    expect(isWithin('rte.ie', (await sites.get()).value)).toBe(false);
    expect(await basesOff.get()).toEqual({ value: [], fixed: false });
  });

  it.each([
    { fixed: ['Mode', 'HideLinks'] },
    { fixed: ['MODE', 'hide_links'] },
    { fixed: [' mode', 'hide-links'] },
    { fixed: 'mode, hidelinks' },
  ])('are fixed by a list that names their keys in other letters: $fixed', async (policy) => {
    areas.managed = policy;
    expect(await mode.get()).toEqual({ value: 'class', fixed: true });
    expect(await hideLinks.get()).toEqual({ value: true, fixed: true });
    expect((await allowImport.get()).fixed).toBe(false);
  });

  it.each([[[]], [['modes', 'amode']], [null], [{ mode: true }]])(
    'are not fixed by a list that names none of their keys: %j',
    async (fixed) => {
      areas.managed = { fixed };
      expect((await mode.get()).fixed).toBe(false);
    },
  );

  it('keep answers until they are cleared if a user chose so, or no time at all', async () => {
    for (const stored of [undefined, null]) {
      areas.local = { keepAnswersDays: stored };
      expect(await keepAnswersDays.get()).toEqual({ value: null, fixed: false });
    }
    areas.local = { keepAnswersDays: 30 };
    expect(await keepAnswersDays.get()).toEqual({ value: 30, fixed: false });
  });

  it('fall back where broken values were stored', async () => {
    areas.local = { marks: 'on' };
    expect(await marks.get()).toEqual({ value: marks.fallback, fixed: false });
  });
});

describe('the limit to sites', () => {
  it('holds for the site itself and what is below it, not for what only ends like it', () => {
    const limits = ['news.example', 'Other.example'];
    for (const host of ['news.example', 'www.news.example', 'other.example'])
      expect(isWithin(host, limits), host).toBe(true);
    for (const host of ['fakenews.example', 'news.example.evil.example', 'example'])
      expect(isWithin(host, limits), host).toBe(false);
  });
  it('is none where no site is named', () => expect(isWithin('any.example', [])).toBe(true));

  it('holds for the sound hosts of a list, whatever else stands in it', async () => {
    areas.managed = { sites: ['https://www.news.example/news', 'other.example', '*.more.example', ''] };
    const { value } = await sites.get();
    const hosts = ['www.news.example', 'www.other.example', 'www.more.example', 'any.example'];
    expect(hosts.filter((host) => isWithin(host, value))).toEqual(['www.other.example']);
  });

  it.each([[['https://news.example']], ['news.example'], [[5]], [null]])(
    'allows no site where nothing of it can be used: %j',
    async (bad) => {
      areas.managed = { sites: bad };
      expect(isWithin('news.example', (await sites.get()).value)).toBe(false);
    },
  );
});

describe('what is wrong with a policy', () => {
  it('is a known key without a usable value, and what is no host; sound keys are not named', async () => {
    areas.managed = { mode: 'quiz', sites: ['rte.ie', 'https://bbc.co.uk'], hideLinks: true };
    expect(await policyFaults()).toEqual({ unusable: ['mode', 'sites: https://bbc.co.uk'], unknown: [] });
  });
  it('is a key whose value the browser dropped, if the policy says that it fixes it', async () => {
    areas.managed = { fixed: ['sites', 'mode', 'hide_links'], mode: 'class' };
    expect(await policyFaults()).toEqual({ unusable: ['sites', 'hideLinks'], unknown: [] });
  });
  it('is what is no key at all, and that closes nothing', async () => {
    areas.managed = { colour: 'red', hidelinks: true, fixed: ['modes', 'sites', 5], sites: [] };
    expect(await policyFaults()).toEqual({ unusable: [], unknown: ['colour', 'hidelinks', 'modes', '5'] });
    for (const setting of [mode, hideLinks]) expect((await setting.get()).fixed).toBe(false);
  });
  it('is nothing where there is no policy', async () =>
    expect(await policyFaults()).toEqual({ unusable: [], unknown: [] }));
});

it('every key that a school can fix stands in the schema for Chrome, and no other', () =>
  expect(Object.keys(schema.properties).sort()).toEqual([...FIXABLE.map(({ key }) => key), 'fixed'].sort()));
