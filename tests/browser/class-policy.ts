import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { openPractice, storedAnswers } from './class-page';
import { type Article, openArticle, until } from './harness/article';
import { inExtension } from './harness/inside';
import type { Lab } from './harness/lab';
import { openPopup } from './harness/popup';
import { ARTICLE, articleHtml } from './reading-page';

/** What a school might fix; docs/schools.md shows the same. One host and some keys are mistyped. */
export const POLICY = {
  fixed: [
    'mode',
    'ask_in_card',
    'sites',
    'Marks',
    'basesOff',
    'hide_links',
    'keepAnswers',
    'keepAnswersDays',
    'allowImport',
    'modes',
  ],
  mode: 'class',
  askInCard: false,
  sites: ['rte.ie', 'https://www.bbc.co.uk/news'],
  marks: { on: true, style: 'by-kind', kinds: ['number', 'attribution', 'wording', 'agrees', 'only-here'] },
  basesOff: [],
  hideLinks: true,
  keepAnswers: false,
  keepAnswersDays: 7,
  allowImport: false,
};
/** Seconds that browsers may take to read one. */
export const POLICY_COMES = 40;
export const EXCLUDED = 'https://www.bbc.co.uk/news/sample';
const textOf = (page: Page, selector: string) => page.$eval(selector, (each) => each.textContent ?? '');

export async function arrives(lab: Lab, policy: Record<string, unknown>): Promise<void> {
  const managed = await until(
    () => inExtension(lab, (api) => api.storage.managed.get(null).catch(() => ({}))),
    (found) => 'mode' in found,
    POLICY_COMES,
  );
  expect(managed).toEqual(policy);
}

export async function holds(lab: Lab): Promise<void> {
  // Allowed site: marked, in class mode. Another news site: nothing at all, and the popup says why.
  const allowed = await openArticle(lab, ARTICLE, articleHtml());
  expect((await allowed.settled()).status).toBe('done');
  expect(new Set((await allowed.marks()).map(({ name }) => name))).toEqual(new Set(['sidelight-plain']));
  const asking = await openPopup(lab, allowed);
  await asking.waitForSelector('.point-row');
  expect(await textOf(asking, '.foot')).toContain('Worksheet');
  expect(await textOf(asking, '.foot')).not.toContain('Coverage map');
  await asking.close();
  await stayAsFixed(lab, allowed);
  const other = await openArticle(lab, EXCLUDED, articleHtml());
  expect((await other.settled()).status).toBe('other');
  const popup = await openPopup(lab, other);
  await popup.waitForSelector('.notice');
  expect(await textOf(popup, '.notice')).toContain('limits Sidelight to: rte.ie.');
  await popup.close();

  // What a pupil stored is overruled; nobody may skip the question; no link leads away; nothing is for teachers.
  await inExtension(lab, (api) => api.storage.local.set({ mode: 'reading', hideLinks: false }));
  // From before the policy: older than the school allows.
  await inExtension(lab, async (api) => {
    const at = new Date(Date.now() - 8 * 86_400_000).toISOString();
    await api.storage.local.set({ 'answer practice:wire old': { at } });
  });
  const practice = await openPractice(lab, '#wire/2');
  await practice.waitForSelector('.predict');
  // What the article leaves out has names and counts, and nothing that opens accounts.
  const start = await openPractice(lab, '#wire');
  await start.waitForSelector('.left-out .point-row');
  expect(await textOf(start, '.left-out .point-row')).toMatch(/\d+ of \d+ other sources/);
  expect(await start.$$('.left-out .point-row button, .left-out .account')).toHaveLength(0);
  await start.close();
  await practice.bringToFront();
  // One button a question: to answer it, and none to skip it.
  expect(await practice.$$('.predict button')).toHaveLength((await practice.$$('.predict')).length);
  expect(await practice.$$('.practice-notes, nav a[href*="lesson"]')).toHaveLength(0);
  await practice.$eval('.predict input', (choice) => (choice as HTMLElement).click());
  await practice.$eval('.predict button', (button) => (button as HTMLElement).click());
  await practice.waitForSelector('.point-detail .account');
  expect(await practice.$$('.point-detail a')).toHaveLength(0);
  expect(await storedAnswers(lab)).toEqual([]);

  const sheet = await lab.extension.openPage('worksheet.html?practice=wire&parts=pupil,key,accounts');
  await sheet.waitForSelector('.sheet-item');
  expect(await sheet.$$('.sheet-key, .sheet-accounts')).toHaveLength(0);
  expect(
    await sheet.$$eval('fieldset label', (all) => all.map(({ textContent }) => textContent?.trim())),
  ).toEqual(['Worksheet', 'Text of the article']);
  expect(await sheet.$$('.worksheet-actions button')).toHaveLength(2);
  const map = await lab.extension.openPage(`map.html?base=alaska-summit&tab=${allowed.tab}`);
  await map.waitForFunction(() => document.body.textContent?.includes('for teachers only'));
  expect(await map.$$('table, .map-article')).toHaveLength(0);
  const bases = await lab.extension.openPage('bases.html');
  await bases.waitForSelector('.base');
  await until(
    () => bases.$$('input[type=file], .base-actions button'),
    (found) => found.length === 0,
  );

  const options = await lab.extension.openPage('options.html');
  await options.waitForSelector('main');
  await options.waitForFunction(() => {
    const choices = [...document.querySelectorAll<HTMLInputElement>('input[name=mode]')];
    return choices.length === 2 && choices.every((each) => each.matches(':disabled'));
  });
  // Nothing is asked in the page, and users can't change that.
  await options.waitForSelector('input[name=ask-in-card]:disabled:not(:checked)');
  await options.waitForSelector('input[name=keep-answers][value="0"]:disabled:checked');
  const fixed = await options.$$eval('.settings-fixed', (all) =>
    all.map((each) => each.textContent).join(' '),
  );
  expect(fixed).toContain('Links to other outlets are left out');
  expect(fixed).toContain('set by your school');
  // Every disabled group says so at its own title.
  expect(
    await options.$$eval('fieldset:disabled legend', (all) =>
      all.map(({ textContent }) => textContent?.split(' · ').at(-1)),
    ),
  ).toEqual(Array(6).fill('fixed'));
  expect(fixed).toContain('limits marks to: rte.ie');
  await options.waitForFunction(() =>
    document.querySelector('header')?.textContent?.includes('sites: https://www.bbc.co.uk/news'),
  );
  const head = await textOf(options, 'header');
  expect(head).not.toMatch(/\bmode\b|hide_?links/i);
  expect(head).toMatch(/does not know: modes\. It has no effect/);
  expect(await options.$$('.settings-add')).toHaveLength(0);
  expect(fixed).toContain('none can be added');
  const welcome = await lab.extension.openPage('welcome.html');
  await welcome.waitForSelector('.welcome-lead');
  await until(
    () => textOf(welcome, 'main'),
    (text) => text.includes('In class all lines look alike'),
  );
  expect(await welcome.$$('.welcome-kinds')).toHaveLength(0);
  await welcome.$eval('footer .button.primary', (next) => (next as HTMLElement).click());
  await until(
    () => textOf(welcome, 'main'),
    (text) => text.includes('leads to its question in the side panel'),
  );
}

/** The browser itself keeps Sidelight off every site but one, as docs/schools.md shows. */
export const HOSTS = { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: ['*://*.rte.ie'] };
export async function keepsOff(lab: Lab): Promise<void> {
  const allowed = await openArticle(lab, ARTICLE, articleHtml());
  expect((await allowed.settled()).status).toBe('done');
  const other = await openArticle(lab, EXCLUDED, articleHtml());
  await other.page.waitForFunction(() => document.readyState === 'complete');
  // Long enough for the one that is allowed.
  await new Promise((soon) => setTimeout(soon, 2_000));
  expect(await other.state()).toBeNull();
  expect(await other.marks()).toEqual([]);
}

/** Neither box nor key changes marks that are fixed. */
async function stayAsFixed(lab: Lab, article: Article): Promise<void> {
  const before = await article.marks();
  for (const surface of ['popup', 'sidepanel']) {
    // A popup is about the tab in front, and another one may have come there.
    await article.page.bringToFront();
    const page = await lab.extension.openPage(`${surface}.html?tab=${article.tab}`);
    await page.waitForSelector('.head-toggles input:disabled');
    expect(await textOf(page, '[id="head-marks-fixed"]')).toContain('has fixed whether sentences are marked');
    // As somebody would who takes the lock away in the browser's tools.
    await page.$eval('.head-toggles input', (box) => {
      (box as HTMLInputElement).disabled = false;
      (box as HTMLInputElement).click();
    });
    await page.close();
  }
  await article.page.bringToFront();
  await lab.extension.pressKey?.('H');
  // Whatever was sent has arrived once a later question is answered.
  await article.state();
  expect(await article.marks()).toEqual(before);
}
