import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { type BrowserName, findBrowser } from '../../../scripts/find-browser.mjs';
import { builtExtension } from './build';
import { startChromium } from './chromium';
import { startFirefox } from './firefox';
import { startWeb, type Web } from './web';

/** A browser with the built extension, in a world wide web of the test's own. */
export interface Lab {
  name: BrowserName;
  browser: Browser;
  web: Web;
  extension: ExtensionControl;
  close: () => Promise<void>;
}

/** What each browser does its own way. Pages of the extension open in background tabs: the article stays in front. */
export interface ExtensionControl {
  /** A page of the extension, for example `popup.html`. Its `url()` may be wrong in Firefox; the rest works. */
  openPage: (path: string) => Promise<Page>;
  /** Presses the toolbar button on the page in front: grants activeTab and opens the popup where there is one. */
  pressButton: (page: Page) => Promise<void>;
  /** Presses Alt, Shift and a letter, one of the extension's keys; null where no test can. */
  pressKey: ((letter: string) => Promise<void>) | null;
  /** Stops the background, as the browser does after half a minute of idleness. */
  stopBackground: () => Promise<void>;
  /** Halts the background at its next step, so that it hears but doesn't answer; Firefox can't. Returns the undo. */
  holdBackground: () => Promise<() => Promise<void>>;
  /** Allows the extension in private windows, as the reader does in the browser's settings; it is loaded again by that. */
  allowPrivate: () => Promise<void>;
  /** Loads the extension again, as an update does. Content scripts in open pages stay behind. */
  reload: () => Promise<void>;
  /** Closes the page that the installation opened; false while there is none. */
  closeIntroduction: () => Promise<boolean>;
}

export interface LabOptions {
  /** False opens a window, for looking at it. */
  headless?: boolean;
  /** A folder that keeps the profile, so that the browser can be started again with it (Chromium). */
  profile?: string;
  /** Another browser than the machine's, for instance one with a policy. */
  executable?: string;
}

export async function startLab(name: BrowserName, options: LabOptions = {}): Promise<Lab> {
  const { headless = true, profile } = options;
  // A browser has written this into every profile that it has used.
  const isNew = profile === undefined || !existsSync(join(profile, 'Local State'));
  const executable = options.executable ?? findBrowser(name);
  if (!executable)
    throw new Error(`No ${name} on this machine. npm test installs it, or set ${name.toUpperCase()}.`);
  const folder = builtExtension(name);
  const web = await startWeb();
  const start = name === 'chromium' ? startChromium : startFirefox;
  const { browser, extension } = await start(executable, folder, web.port, { headless, profile });
  if (isNew) await closeIntroduction(extension);
  const close = async () => {
    await browser.close();
    await web.close();
  };
  return { name, browser, web, extension, close };
}

/** Milliseconds in which a browser opens the introduction, also on a machine that does much else. */
const PATIENCE = 60_000;

/** The installation opens an introduction, once. It would come to the front in the middle of a test. */
async function closeIntroduction(extension: ExtensionControl): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await new Promise((soon) => setTimeout(soon, 50)))
    if (await extension.closeIntroduction()) return;
  throw new Error('the installation opened no introduction');
}
