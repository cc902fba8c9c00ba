import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSERS, type BrowserName } from '../../../scripts/find-browser.mjs';
import { type Lab, startLab } from './lab';

/**
 * Runs the same tests in both browsers, one browser for all tests of the block. `lab()` is for use inside of
 * tests and hooks. `only` is for what the other one lacks.
 */
export function inEachBrowser(
  title: string,
  tests: (lab: () => Lab, name: BrowserName) => void,
  only?: BrowserName,
): void {
  describe.each(only ? [only] : BROWSERS)(`${title}, in %s`, (name) => {
    let lab: Lab | undefined;
    beforeAll(async () => {
      lab = await startLab(name);
    });
    afterAll(async () => {
      await lab?.close();
    });
    tests(() => {
      if (!lab) throw new Error('the browser starts before the first test, not while tests are collected');
      return lab;
    }, name);
  });
}
