import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/** @type {readonly BrowserName[]} */
export const BROWSERS = ['chromium', 'firefox'];

/** CHROMIUM and FIREFOX name another executable. Otherwise the first of these on the PATH is used. */
const KNOWN = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'Google Chrome'],
  firefox: ['firefox-esr', 'firefox'],
};
const ALSO = ['/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Firefox.app/Contents/MacOS'];

/**
 * The path of a browser on this machine, or null.
 * @param {BrowserName} name
 * @param {Record<string, string | undefined>} [env]
 * @returns {string | null}
 */
export function findBrowser(name, env = process.env) {
  const chosen = env[name.toUpperCase()];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...ALSO];
  return (
    folders
      .flatMap((folder) => KNOWN[name].map((file) => join(folder, file)))
      .find((path) => existsSync(path)) ?? null
  );
}
