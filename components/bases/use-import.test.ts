// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import type { BaseInfo } from '../../lib/model/claim-base';
import { soundBase } from '../../tests/claim-bases/bad-files';
import { type CheckNews, useImport } from './use-import';

const GOOD: CheckNews = {
  type: 'good',
  info: soundBase().base as BaseInfo,
  counts: { sources: 2, outlets: 2, countries: 1, points: 1, accounts: 2, phrasings: 1, examples: 0 },
};
const FILES = [new File(['{}'], 'base.json')];

/** The hook at work. Gives, for each check that it began, what the check was told to do and how it reports. */
function atWork() {
  const checks: { tell: (news: CheckNews) => void; saves: number; cancelled: boolean }[] = [];
  let stored = 0;
  let current: ReturnType<typeof useImport> | undefined;
  const start = (_files: File[], tell: (news: CheckNews) => void) => {
    const check = { tell, saves: 0, cancelled: false };
    checks.push(check);
    return { save: () => check.saves++, cancel: () => (check.cancelled = true) };
  };
  function Host() {
    current = useImport(start, [], () => stored++);
    return null;
  }
  act(() => render(h(Host, null), document.createElement('div')));
  const now = () => current as ReturnType<typeof useImport>;
  return {
    checks,
    now,
    stored: () => stored,
    take: () => act(() => now().take(FILES)),
    tell: (check: number, news: CheckNews) => act(() => checks[check]?.tell(news)),
  };
}

it('offers what was checked, saves it when told to, and says when it is stored', () => {
  const page = atWork();
  page.take();
  page.tell(0, GOOD);
  expect(page.now().state.at).toBe('offer');
  act(() => page.now().accept());
  expect(page.checks[0]?.saves).toBe(1);
  page.tell(0, { type: 'saved' });
  expect([page.now().state.at, page.stored()]).toEqual(['added', 1]);
});

it('hears nothing more of a check that was cancelled', () => {
  const page = atWork();
  page.take();
  act(() => page.now().dismiss());
  expect(page.checks[0]?.cancelled).toBe(true);
  page.tell(0, GOOD);
  expect(page.now().state.at).toBe('idle');
});

it('ends no check that is saving', () => {
  const page = atWork();
  page.take();
  page.tell(0, GOOD);
  act(() => page.now().accept());
  page.take();
  page.tell(0, { type: 'saved' });
  expect([page.checks.length, page.now().state.at, page.stored()]).toEqual([1, 'added', 1]);
});

it('hears only the last of two checks', () => {
  const page = atWork();
  page.take();
  page.take();
  page.tell(0, { type: 'failed', reason: 'gone' });
  expect(page.now().state.at).toBe('working');
  page.tell(1, GOOD);
  expect(page.now().state.at).toBe('offer');
});
