import { describe, expect, it } from 'vitest';
import type { BaseInfo } from '../../lib/model/claim-base';
import { compareVersions, conflictsOf } from './conflicts';
import type { BaseView } from './view';

const info = (id: string, gate: string[][]): BaseInfo => ({
  id,
  title: `Base ${id}`,
  summary: 'What happened.',
  version: '1.0.0',
  updated: '2026-01-01',
  language: 'en',
  event: { from: '2026-01-01', to: '2026-01-01' },
  sections: [{ id: 'all', title: 'All' }],
  detection: { gate, strong: [], cues: [], other: [] },
});
const counts = { sources: 1, outlets: 1, countries: 0, points: 1, accounts: 1, phrasings: 0, examples: 0 };
const view = (one: BaseInfo): BaseView => ({
  info: one,
  counts,
  bundled: false,
  enabled: true,
  fixed: false,
});

describe('conflicts of a base with those that are there', () => {
  const summit = view(info('summit', [['Putin'], ['Trump'], ['Alaska', 'Anchorage']]));

  it('finds the base that it would replace', () => {
    expect(conflictsOf(info('summit', [['Bridge']]), [summit])).toEqual({ same: summit, sharing: [] });
  });

  it('finds bases that light up on the same pages, whatever the case of the words', () => {
    expect(conflictsOf(info('other', [['trump'], ['PUTIN', 'Xi']]), [summit]).sharing).toEqual([
      'Base summit',
    ]);
  });

  it('lets bases live side by side when one group of words keeps them apart', () => {
    const helsinki = info('helsinki', [['Putin'], ['Trump'], ['Helsinki']]);
    expect(conflictsOf(helsinki, [summit])).toEqual({ same: null, sharing: [] });
  });
});

describe('versions', () => {
  it.each([
    ['1.0.0', '1.0.0', 0],
    ['1.9.0', '1.10.0', -1],
    ['2.0.0', '1.99.99', 1],
  ])('%s against %s', (a, b, sign) => expect(Math.sign(compareVersions(a, b))).toBe(sign));
});
