import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'puppeteer-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** WCAG 2.2 A and AA, and what axe calls best practice. */
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe-core has to say against a page as it stands: "rule: element", one a line. Empty is good. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(`typeof axe === 'object' || void (() => { ${source} })()`);
  return (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(RULES)} }).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
      id + ': ' + target.join(' ') + ' ' + failureSummary.replace(/\\s+/g, ' '))))`)) as string[];
}

/** Runs axe in a light and a dark theme; Firefox cannot be told a theme from here and is tested once, as it is. */
export async function violationsInBothThemes(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const theme of ['light', 'dark']) {
    const told = await page
      .emulateMediaFeatures([{ name: 'prefers-color-scheme', value: theme }])
      .then(() => true)
      .catch(() => false);
    if (!told && theme === 'dark') break;
    found.push(...(await violations(page)).map((each) => `${theme} ${each}`));
  }
  return found;
}
