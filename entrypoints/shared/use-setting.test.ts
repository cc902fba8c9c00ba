// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it, vi } from 'vitest';

const local = vi.hoisted(() => ({ held: {} as Record<string, unknown>, isFull: false }));
vi.mock('../../lib/platform/browser', () => ({
  browser: {
    storage: {
      managed: { get: async () => ({}) },
      local: {
        get: async () => local.held,
        set: async (items: object) => {
          if (local.isFull) throw new Error('the disk is full');
          Object.assign(local.held, items);
        },
      },
      onChanged: { addListener: () => {}, removeListener: () => {} },
    },
  },
}));

import { textSize } from '../../lib/platform/settings';
import { useSetting } from './use-setting';

it('shows what is stored where a choice could not be, and why', async () => {
  let now: ReturnType<typeof useSetting<'normal' | 'large' | 'larger'>> | undefined;
  const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));
  const choose = async (size: 'normal' | 'large' | 'larger') => {
    act(() => now?.set(size));
    expect(now?.value).toBe(size);
    await settled();
    return { value: now?.value, failure: now?.failure };
  };
  function Host() {
    now = useSetting(textSize);
    return null;
  }
  act(() => render(h(Host, {}), document.createElement('div')));
  await settled();
  expect(await choose('large')).toEqual({ value: 'large', failure: null });
  local.isFull = true;
  expect(await choose('larger')).toEqual({ value: 'large', failure: 'Error: the disk is full' });
  local.isFull = false;
  expect(await choose('larger')).toEqual({ value: 'larger', failure: null });
});
