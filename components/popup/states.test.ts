import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../lib/model/findings';
import { isWishable, isWished, noticeFor, type Shown } from './states';

const done = (verdict: string, points: number, compared = verdict === 'about'): Shown => ({
  status: 'done',
  analysis: {
    base: { title: 'Summit' },
    verdict,
    compared,
    comparisons: Array.from({ length: points }),
  } as unknown as Analysis,
  title: '',
  url: '',
  published: null,
  marks: true,
});

describe('what popup and panel say where there are no points', () => {
  it.each<[string, Shown, string | null]>([
    ['not answered yet: nothing', { status: 'asking' }, null],
    ['a site that may be checked', { status: 'uncovered', site: '*://*.x.example/*' }, 'popupUncoveredTitle'],
    [
      'a page that was there before us',
      { status: 'uncovered', site: '*://*.x.example/*', isPermitted: true },
      'popupEarlierTitle',
    ],
    ['a page of the browser', { status: 'uncovered', site: null }, 'popupForbiddenTitle'],
    ['no event that is known', { status: 'other' }, 'popupOtherTitle'],
    ['nothing to compare with', { status: 'no-base', fixed: false }, 'popupNoBaseTitle'],
    ['outside of what a school allows', { status: 'limited', sites: ['rte.ie'] }, 'panelUncoveredTitle'],
    ['being read', { status: 'working' }, 'popupWorkingTitle'],
    ['an error', { status: 'failed', reason: 'full' }, 'popupFailedTitle'],
    ['another event after all', done('other', 0), 'popupOtherTitle'],
    ['the event in passing', done('mentions', 0), 'popupMentionsTitle'],
    ['the event in passing, compared at the reader’s wish', done('mentions', 3, true), null],
    ['the same without a point', done('mentions', 0, true), 'popupWishedNothing'],
    ['the event, no point of it', done('about', 0), 'popupNothingTitle'],
    ['points', done('about', 1), null],
  ])('%s', (_, shown, title) => {
    expect(noticeFor(shown)?.title ?? null).toBe(title);
  });

  it('an error with its reason', () =>
    expect(noticeFor({ status: 'failed', reason: 'The fair: no weights' })?.detail).toBe(
      'The fair: no weights',
    ));
});

it('names the sites that a school allows, and says so where it allows none that can be used', () => {
  expect(noticeFor({ status: 'limited', sites: ['rte.ie', 'bbc.co.uk'] })?.about).toBe('rte.ie, bbc.co.uk');
  expect(noticeFor({ status: 'limited', sites: [] })?.about).toBe('–');
});

it('names the events that a page could be about, but no long list of them', () => {
  const about = (...events: string[]) => noticeFor({ status: 'other', events })?.about;
  expect(about('Summit')).toBe('Summit');
  expect(about('a', 'b', 'c', 'd')).toBe('a · b · c · …');
});

it('sends nobody to switch a base on where a school has switched them off', () =>
  expect(noticeFor({ status: 'no-base', fixed: true })?.text).toBe('popupNoBaseFixed'));

it('offers to compare only what mentions the event and was not compared', () => {
  const all = [done('mentions', 0), done('mentions', 3, true), done('about', 0), done('other', 0)];
  expect(all.map(isWishable)).toEqual([true, false, false, false]);
  expect(all.map(isWished)).toEqual([false, true, false, false]);
});
