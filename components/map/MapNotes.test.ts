// @vitest-environment happy-dom
import { type ComponentChild, h, render } from 'preact';
import { expect, it } from 'vitest';
import { english } from '../test-texts';
import { TextContext } from '../text';
import { ArticleLine, BaseOff } from './MapNotes';

function shown(what: ComponentChild): HTMLElement {
  const root = document.createElement('div');
  render(h(TextContext.Provider, { value: english }, what), root);
  return root;
}

it('shows a title as text, apart from what we say', () => {
  const title = '<img src="x"> \u05d0\u05d1';
  const article = { title, points: new Set(['a', 'b']), of: 7 };
  const root = shown(h(ArticleLine, { article, written: 'en', only: false, onOnly: () => {} }));
  expect(root.querySelectorAll('img')).toHaveLength(0);
  expect(root.querySelector('[dir=auto]')?.textContent).toBe(title);
  expect(root.textContent).toContain(`${title} reports 2 of the 7 points listed here`);
});

it('leads to the bases only those who can switch the base on', () => {
  let opened = 0;
  const openBases = () => void opened++;
  shown(h(BaseOff, { fixed: false, openBases }))
    .querySelector('button')
    ?.click();
  expect(opened).toBe(1);
  const fixed = shown(h(BaseOff, { fixed: true, openBases }));
  expect(fixed.querySelectorAll('button')).toHaveLength(0);
  expect(fixed.textContent).toContain('school');
});
