import { browser } from './browser';
import { openPage } from './pages';

/**
 * Opens the introduction once, after a reader installed the extension. Updates leave the reader alone. So does an
 * administrator's installation: in a school it would open for every pupil, at each sign-in where profiles aren't kept.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(async ({ reason }) => {
    if (reason === 'install' && !(await isByOthers())) await openPage('/welcome.html');
  });
}

/** Chromium says "sideload" if a policy installs what users may remove. Neither browser wants a permission for this. */
async function isByOthers(): Promise<boolean> {
  const { installType } = await browser.management.getSelf();
  return installType === 'admin' || installType === 'sideload';
}
