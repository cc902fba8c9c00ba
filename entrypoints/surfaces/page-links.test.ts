import { expect, it, vi } from 'vitest';
import type { Shown } from '../../components/popup/states';

const opened = vi.hoisted(() => [] as string[]);
vi.mock('../../lib/platform/pages', () => ({
  openPage: async (path: string) => void opened.push(path),
  openSettings: async () => {},
}));

import { pageLinks } from './page-links';

const done = (compared: boolean) =>
  ({
    status: 'done',
    title: '',
    analysis: { base: { id: 'fair' }, compared, findings: [], comparisons: [] },
  }) as unknown as Shown;

/** Where the link to the map leads. */
function mapOf(shown: Shown, isForPupils = false): string | undefined {
  opened.length = 0;
  const links = pageLinks((key) => key, 7, shown, { isForPupils, isClass: false });
  links.find(({ label }) => label === 'mapShort')?.open();
  return opened[0];
}

it('shows the points of an article on the map only if it was compared', () => {
  expect(mapOf(done(true))).toBe('/map.html?base=fair&tab=7');
  expect(mapOf(done(false))).toBe('/map.html?base=fair');
  expect(mapOf({ status: 'other' })).toBe('/map.html');
});

it('leads no pupil to the map', () => expect(mapOf(done(true), true)).toBeUndefined());

it('leads to the answers in class', () => {
  const labels = (isClass: boolean) =>
    pageLinks((key) => key, 7, { status: 'other' }, { isForPupils: false, isClass }).map(
      ({ label }) => label,
    );
  expect(labels(true)).toContain('classRecord');
  expect(labels(false)).not.toContain('classRecord');
});
