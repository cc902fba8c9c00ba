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

/** What a hook gives in a component, now and after each change. */
async function mounted<T>(hook: () => T): Promise<() => T> {
  let now: T | undefined;
  function Host() {
    now = hook();
    return null;
  }
  act(() => render(h(Host, {}), document.createElement('div')));
  await settled();
  return () => now as T;
}

it('shows what is stored where a choice could not be, and why', async () => {
  const size = await mounted(() => useSetting(textSize));
  const choose = async (next: 'normal' | 'large' | 'larger') => {
    act(() => size().set(next));
    expect(size().value).toBe(next);
    await settled();
    return { value: size().value, failure: size().failure };
  };
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
  const marking = await mounted(useMarking);
  const press = async () => {
    act(() => marking().onlyDiffering.change());
    await settled();
    return { on: marking().onlyDiffering.on, kinds: (local.held.marks as typeof marks.fallback).kinds };
  };
  expect(marking().onlyDiffering.on).toBe(false);
  expect(await press()).toEqual({ on: true, kinds: differing });
  expect(await press()).toEqual({ on: false, kinds });
});

it('keeps the kinds of difference that were chosen, whenever that was', async () => {
  local.held = { marks: { ...marks.fallback, kinds: ['number'] } };
  const marking = await mounted(useMarking);
  expect(marking().onlyDiffering.on).toBe(true);
  act(() => marking().onlyDiffering.change());
  await settled();
  expect((local.held.marks as typeof marks.fallback).kinds).toEqual(['number', 'agrees', 'only-here']);
});
