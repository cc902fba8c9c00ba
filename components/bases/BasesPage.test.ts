// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { BaseInfo } from '../../lib/model/claim-base';
import { soundBase } from '../../tests/claim-bases/bad-files';
import { BasesPage } from './BasesPage';

const counts = { sources: 2, outlets: 2, countries: 1, points: 1, accounts: 2, phrasings: 1, examples: 0 };
const base = {
  info: soundBase().base as BaseInfo,
  counts,
  bundled: false,
  enabled: true,
  fixed: false,
};

it.each([
  [true, 'basesRemoved'],
  [false, ''],
])('says that a base was removed only if it was (%s)', async (isRemoved, said) => {
  const host = document.createElement('div');
  document.body.append(host);
  const nothing = () => {};
  const props = {
    bases: [base],
    failure: null,
    undone: null,
    canImport: true,
    startCheck: () => ({ save: nothing, cancel: nothing }),
    onStored: nothing,
    onEnable: nothing,
    onExport: nothing,
    onSaveText: nothing,
    onRemove: async () => isRemoved,
  };
  act(() => render(h(BasesPage, props), host));
  const press = () =>
    act(async () => {
      const buttons = [...host.querySelectorAll('button')];
      buttons.find(({ textContent }) => textContent?.startsWith('basesRemove'))?.click();
    });
  await press();
  await press();
  expect(host.querySelector('[role=status]')?.textContent).toBe(said);
});
