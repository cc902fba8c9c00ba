// @vitest-environment happy-dom
import { h, render } from 'preact';
import { expect, it } from 'vitest';
import type { Account, ClaimBase } from '../../lib/model/claim-base';
import { soundBase } from '../../tests/claim-bases/bad-files';
import { english } from '../test-texts';
import { TextContext } from '../text';
import type { MapArticle } from './article';
import { MapPicture } from './MapPicture';
import { buildMatrix, EVERYTHING } from './matrix';

/**
 * Draws the accounts of one point, each by its own source. Returns the picture's texts, and the number of its dots and
 * heads.
 */
function pictureOf(...accounts: Partial<Account>[]) {
  const base = soundBase() as ClaimBase;
  const [point] = base.points;
  const sources = accounts.map((_, i) => ({ ...base.sources[0], id: `s${i}`, outlet: `Paper ${i}` }));
  const told = accounts.map((part, i) => ({ source: `s${i}`, account: 'It was so.', ...part }));
  return drawn({ ...base, sources, points: [{ ...point, accounts: told }] } as ClaimBase);
}

function drawn(base: ClaimBase, article: MapArticle | null = null) {
  const matrix = buildMatrix(base, EVERYTHING, () => true);
  const root = document.createElement('div');
  const picture = h(MapPicture, { matrix, title: 'The fair', counts: '', article });
  render(h(TextContext.Provider, { value: english }, picture), root);
  const texts = [...root.querySelectorAll('text')].map(({ textContent }) => textContent);
  return { texts, dots: root.querySelectorAll('circle').length, heads: root.querySelectorAll('path').length };
}

it('tells an account that contradicts the point from one that reports it', () => {
  const { texts, dots } = pictureOf({}, { otherwise: true });
  expect(texts.filter((text) => text === '⇄')).toHaveLength(1);
  expect(dots).toBe(1);
  expect(texts[1]).toContain('⇄ tells the point differently');
});

it('draws a figure that contradicts the point as a contradiction, too', () => {
  const value = { type: 'quantity', unit: 'people', min: 300, max: 300, words: '300' } as const;
  const { texts } = pictureOf({ value }, { value, otherwise: true });
  expect(texts.filter((text) => text === '300')).toHaveLength(1);
  expect(texts).toContain('⇄');
});

it('draws quotes, heads for those named, and dots', () => {
  const { texts, dots, heads } = pictureOf({ quote: 'so' }, { origin: { type: 'person', name: 'Ada' } }, {});
  expect(texts).toContain('“…”');
  // The head is a circle, too.
  expect([dots, heads]).toEqual([2, 1]);
  expect(texts).toEqual(expect.arrayContaining(['The fair', 'Number of visitors', 'Paper 2']));
});

it('names the reader’s article, and has its sign there and at its points only', () => {
  const base = soundBase() as ClaimBase;
  const [point] = base.points as [ClaimBase['points'][number]];
  const points = ['one', 'two', 'three'].map((id) => ({ ...point, id, label: `Point ${id}` }));
  const signs = (article: MapArticle | null) => drawn({ ...base, points }, article).heads;
  const article = { title: 'A day at the fair', points: new Set(['one', 'three']), of: 3 };
  expect(signs(article) - signs(null)).toBe(1 + 2);
  const { texts } = drawn({ ...base, points }, article);
  expect(texts).toContainEqual(
    expect.stringMatching(/^\u2068A day at the fair\u2069 reports 2 of the 3 points listed here$/),
  );
});
