import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import bundled from 'virtual:claim-base';
import learned from 'virtual:claim-learned';
import { afterAll, describe, expect, it } from 'vitest';
import { measureDifferences } from './differences';

const base = { ...bundled, learned };
const folder = mkdtempSync(join(tmpdir(), 'sidelight-differences-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the differences told of judged articles', () => {
  // Readers found this part right (docs/comparing.md has the figures). If it falls, comparing or the base got worse.
  it.each(['first', 'second', 'third'])('hold in four of five of %s, and in nine of ten numbers', (set) => {
    const { kinds } = measureDifferences(base, join(import.meta.dirname, 'articles', set), false);
    const all = Object.values(kinds);
    const sum = (of: 'told' | 'hold' | 'notJudged') => all.reduce((total, each) => total + each[of], 0);
    expect(sum('told')).toBeGreaterThan(40);
    // What the articles are told changes with what is learned: then somebody has to judge anew.
    expect(sum('notJudged') / sum('told')).toBeLessThan(0.2);
    expect(sum('hold') / (sum('told') - sum('notJudged'))).toBeGreaterThan(0.8);
    expect(kinds.number.hold / (kinds.number.told - kinds.number.notJudged)).toBeGreaterThan(0.9);
  });

  it('count as not judged where what is shown, or how many differ, is not what was judged', () => {
    const paragraphs = ['The talks between Trump and Putin in Anchorage lasted two and a half hours.'];
    const judged = { point: 'talks-duration', kind: 'number', shown: 'two and a half hours', holds: true };
    const told = (more: object) => {
      const article = {
        title: 'Trump and Putin met in Alaska',
        paragraphs,
        judged: [{ ...judged, ...more }],
      };
      writeFileSync(join(folder, 'one.json'), JSON.stringify(article));
      return measureDifferences(base, folder, true).doubtful?.find(({ point }) => point === 'talks-duration');
    };
    const alike = told({ alike: 0 })?.alike ?? 0;
    expect(alike).toBeGreaterThan(10);
    expect(told({ alike })).toBeUndefined();
    expect(told({ alike, holds: false })?.holds).toBe(false);
    expect(told({ alike, shown: 'three hours' })?.holds).toBeNull();
  });

  it('say where an article is not as it should be', () => {
    writeFileSync(join(folder, 'one.json'), '{"title": "A", "paragraphs": "B"}');
    expect(() => measureDifferences(base, folder, false)).toThrow(/one\.json.*paragraphs/);
    rmSync(join(folder, 'one.json'));
    expect(() => measureDifferences(base, folder, false)).toThrow(/holds no \*\.json/);
    expect(() => measureDifferences(base, join(folder, 'none'), false)).toThrow(/There is no folder/);
  });
});
