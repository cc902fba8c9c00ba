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

import { marks, textSize } from '../../lib/platform/settings';
import { useMarking } from './use-marking';
import { useSetting } from './use-setting';

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve)));

it('shows what is stored where a choice could not be, and why', async () => {
  let now: ReturnType<typeof useSetting<'normal' | 'large' | 'larger'>> | undefined;
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

it.each([
  [['number', 'agrees'], ['number']],
  [['agrees'], ['number', 'attribution', 'wording']],
])('marks only differences, and again what was chosen before: %j', async (kinds, differing) => {
  local.held = { marks: { ...marks.fallback, kinds } };
  let now: ReturnType<typeof useMarking> | undefined;
  function Host() {
    now = useMarking();
    return null;
  }
  act(() => render(h(Host, {}), document.createElement('div')));
  await settled();
  const press = async () => {
    act(() => now?.onlyDiffering.change());
    await settled();
    return { on: now?.onlyDiffering.on, kinds: (local.held.marks as typeof marks.fallback).kinds };
  };
  expect(now?.onlyDiffering.on).toBe(false);
  expect(await press()).toEqual({ on: true, kinds: differing });
  expect(await press()).toEqual({ on: false, kinds });
});

it('keeps the kinds of difference that were chosen, whenever that was', async () => {
  local.held = { marks: { ...marks.fallback, kinds: ['number'] } };
  let now: ReturnType<typeof useMarking> | undefined;
  function Host() {
    now = useMarking();
    return null;
  }
  act(() => render(h(Host, {}), document.createElement('div')));
  await settled();
  expect(now?.onlyDiffering.on).toBe(true);
  act(() => now?.onlyDiffering.change());
  await settled();
  expect((local.held.marks as typeof marks.fallback).kinds).toEqual(['number', 'agrees', 'only-here']);
});
