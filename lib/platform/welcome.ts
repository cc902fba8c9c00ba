import { browser } from './browser';
import { openPage } from './pages';

/** Opens the introduction once, after installation. Updates leave the reader alone. */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openPage('/welcome.html');
  });
}
