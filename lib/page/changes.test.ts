// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchChanges } from './changes';
import { watchNavigation } from './navigation';

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<p>Text</p>';
});
afterEach(() => void vi.useRealTimers());

/** Observers answer in a microtask. */
const change = async () => {
  document.body.append('more');
  await Promise.resolve();
  await vi.advanceTimersByTimeAsync(0);
};

describe('watching for changes', () => {
  it('tells once of many changes, and no more after its end', async () => {
    const end = new AbortController();
    const changed = vi.fn();
    watchChanges(document.body, changed, end.signal);
    for (let i = 0; i < 50; i++) await change();
    expect(changed).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(600);
    expect(changed).toHaveBeenCalledTimes(1);
    end.abort();
    await change();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('tells ever more seldom of a page that never rests', async () => {
    const end = new AbortController();
    const changed = vi.fn();
    watchChanges(document.body, changed, end.signal);
    for (let second = 0; second < 120; second++) {
      await change();
      await vi.advanceTimersByTimeAsync(1_000);
    }
    end.abort();
    expect(changed.mock.calls.length).toBeGreaterThan(3);
    expect(changed.mock.calls.length).toBeLessThan(12);
  });
});

describe('watching for navigation', () => {
  function fakeView(navigation?: EventTarget) {
    return Object.assign(new EventTarget(), {
      location: { href: 'https://paper.example/a' },
      document,
      navigation,
    }) as unknown as Window & { location: { href: string } };
  }

  it.each([['with', new EventTarget()] as const, ['without', undefined] as const])(
    'tells a few times of a new address, %s the navigation interface',
    async (_how, navigation) => {
      const view = fakeView(navigation);
      const end = new AbortController();
      const moved = vi.fn();
      watchNavigation(moved, end.signal, view);
      view.location.href = 'https://paper.example/a#part';
      navigation?.dispatchEvent(new Event('currententrychange'));
      await vi.advanceTimersByTimeAsync(8_000);
      expect(moved).not.toHaveBeenCalled();
      view.location.href = 'https://paper.example/b';
      navigation?.dispatchEvent(new Event('currententrychange'));
      await vi.advanceTimersByTimeAsync(8_000);
      expect(moved.mock.calls.length).toBeGreaterThan(1);
      const before = moved.mock.calls.length;
      end.abort();
      view.location.href = 'https://paper.example/c';
      await vi.advanceTimersByTimeAsync(8_000);
      expect(moved).toHaveBeenCalledTimes(before);
    },
  );
});
