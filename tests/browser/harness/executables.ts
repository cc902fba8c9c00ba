import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** CHROMIUM and FIREFOX name another executable; else the first of these on the PATH. */
const KNOWN: Record<BrowserName, string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

/** The path of a browser on this machine, or null. */
export function findBrowser(name: BrowserName, env = process.env): string | null {
  const chosen = env[name.toUpperCase()];
  if (chosen) return existsSync(chosen) ? chosen : null;
  const folders = [...(env.PATH ?? '').split(delimiter), ...MAC_FOLDERS];
  return folders.flatMap((folder) => KNOWN[name].map((file) => join(folder, file))).find(existsSync) ?? null;
}

const MAC_FOLDERS =
  process.platform === 'darwin'
    ? ['/Applications/Google Chrome.app/Contents/MacOS', '/Applications/Firefox.app/Contents/MacOS']
    : [];
