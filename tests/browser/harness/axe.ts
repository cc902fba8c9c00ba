import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';
import { showAs, THEMES } from './media';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Those that a theme can break: it changes nothing but colours. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

interface Violation {
  id: string;
  target: string[];
  summary: string;
}

/** What axe-core has to say against a page as it stands: "rule: element", one a line. Empty is good. */
export async function violations(page: Page, rules = RULES): Promise<string[]> {
  await page.evaluate(`typeof axe === 'object' || void (() => { ${source} })()`);
  const found = await run(page, 'document', rules);
  const left: Violation[] = [];
  for (const one of found) if (!(await isReachedByScrolling(page, one))) left.push(one);
  return left.map(({ id, target, summary }) => `${id}: ${target.join(' ')} ${summary}`);
}

/**
 * Under a foot that what scrolls goes beneath, some target is always half covered, or close to one of the foot's. It is
 * too small only if it stays so in the middle.
 */
async function isReachedByScrolling(page: Page, { id, target }: Violation): Promise<boolean> {
  if (id !== 'target-size') return false;
  const element = `document.querySelector(${JSON.stringify(target.join(' '))})`;
  await page.evaluate(`${element}.scrollIntoView({ block: 'center', behavior: 'instant' })`);
  return (await run(page, element, ['target-size'])).length === 0;
}

async function run(page: Page, where: string, rules: string[]): Promise<Violation[]> {
  const kind = rules === RULES ? 'tag' : 'rule';
  // Without resultTypes, axe describes every element that passes, which takes most of the time.
  return (await page.evaluate(`axe.run(${where}, {
    runOnly: { type: '${kind}', values: ${JSON.stringify(rules)} }, resultTypes: ['violations'] })
    .then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      ({ id, target, summary: failureSummary.replace(/\\s+/g, ' ') }))))`)) as Violation[];
}

/** Runs axe in a light theme, and its rules about colours in a dark one. */
export const violationsInBothThemes = (page: Page) => violationsIn(page, ['light', 'dark']);

/** The same in the colours of a system with a contrast theme. */
export const violationsInForcedColours = (page: Page) => violationsIn(page, ['forced', 'forced-dark']);

async function violationsIn(page: Page, themes: readonly (keyof typeof THEMES)[]): Promise<string[]> {
  const found: string[] = [];
  for (const theme of themes) {
    await showAs(page, THEMES[theme]);
    const rules = theme === themes[0] ? RULES : COLOUR_RULES;
    found.push(...(await violations(page, rules)).map((each) => `${theme} ${each}`));
  }
  await showAs(page, THEMES.light);
  return found;
}
