import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName } from '../../../scripts/find-browser.mjs';
import { inExtension } from './inside';
import { type Lab, startLab } from './lab';

/** The browsers of the file that runs. To start one takes seconds, so all blocks of a file share them. */
const labs = new Map<BrowserName, Lab>();
afterAll(async () => {
  for (const lab of labs.values()) await lab.close();
});

/**
 * Runs the same tests in both browsers. Each block begins with nothing stored and no page open but an empty one.
 * `lab()` is for use inside of tests and hooks. `only` is for what the other browser lacks.
 */
export function inEachBrowser(
  title: string,
  tests: (lab: () => Lab, name: BrowserName) => void,
  only?: BrowserName,
): void {
  describe.each(only ? [only] : BROWSERS)(`${title}, in %s`, (name) => {
    let lab: Lab | undefined;
    beforeAll(async () => {
      lab = labs.get(name);
      if (lab) return cleared(lab);
      lab = await startLab(name);
      labs.set(name, lab);
    });
    tests(() => {
      if (!lab) throw new Error('the browser starts before the first test, not while tests are collected');
      return lab;
    }, name);
  });
}

async function cleared(lab: Lab): Promise<void> {
  await inExtension(lab, async (api) => {
    await api.storage.local.clear();
    await api.storage.session.clear();
  });
  // Without any page the browser would end.
  const empty = await lab.browser.newPage();
  for (const page of await lab.browser.pages()) if (page !== empty) await page.close();
}
