import { expect, it, vi } from 'vitest';

const policy = vi.hoisted(() => ({ now: {} as Record<string, unknown> }));
vi.mock('./browser', () => ({
  browser: { storage: { managed: { get: async () => policy.now }, local: { get: async () => ({}) } } },
}));

import type { TabState } from '../model';
import { withLimits } from './tabs';

const OTHER: TabState = { status: 'other' };
const FREE: TabState = { status: 'uncovered', site: '*://*.bbc.co.uk/*' };

it('a page says that it is about something else, or can be checked, where no school limits that', async () => {
  policy.now = { mode: 'class' };
  expect(await withLimits(OTHER, '*://*.bbc.co.uk/*')).toBe(OTHER);
  expect(await withLimits(FREE, null)).toBe(FREE);
});

it('names the sites that a school allows, on pages of others and where the page is not known', async () => {
  policy.now = { sites: ['rte.ie', 'https://bbc.co.uk/'] };
  const limited = { status: 'limited', sites: ['rte.ie'] };
  expect(await withLimits(OTHER, '*://*.bbc.co.uk/*')).toEqual(limited);
  expect(await withLimits(FREE, '*://*.bbc.co.uk/*')).toEqual(limited);
  expect(await withLimits(OTHER, null)).toEqual(limited);
});

it('says what there is to say of a page that a school allows', async () => {
  policy.now = { sites: ['rte.ie'] };
  const working: TabState = { status: 'working' };
  expect(await withLimits(OTHER, '*://*.news.rte.ie/*')).toBe(OTHER);
  expect(await withLimits(working, '*://*.bbc.co.uk/*')).toBe(working);
});
