import type { CDPSession, Page } from 'puppeteer-core';
import { inBrowserWindow } from './firefox';

/** How a page is shown: what the reader's system asks browsers for. */
export interface Media {
  dark?: boolean;
  /** The colours of the system instead of the page's own (Windows: contrast themes). */
  forced?: boolean;
  /** Reduced motion. */
  calm?: boolean;
}
export const THEMES = { light: {}, dark: { dark: true }, forced: { forced: true } } as const;

const sessions = new WeakMap<Page, CDPSession>();

/** Shows a page so, in Chromium this page, in Firefox all of them; nothing asked for is the browser's own light look. */
export async function showAs(
  page: Page,
  { dark = false, forced = false, calm = false }: Media,
): Promise<void> {
  const version = await page.browser().version();
  if (!version.startsWith('firefox')) {
    const session = sessions.get(page) ?? (await page.createCDPSession());
    sessions.set(page, session);
    await session.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
        { name: 'forced-colors', value: forced ? 'active' : 'none' },
        { name: 'prefers-reduced-motion', value: calm ? 'reduce' : 'no-preference' },
      ],
    });
    return;
  }
  const preferences = {
    'layout.css.prefers-color-scheme.content-override': dark ? 0 : 1,
    // 0: only where the system has a contrast theme; 2: always.
    'browser.display.document_color_use': forced ? 2 : 0,
    'ui.prefersReducedMotion': calm ? 1 : 0,
  };
  const all = Object.entries(preferences);
  await inBrowserWindow(
    page.browser(),
    all.map(([name, value]) => `Services.prefs.setIntPref('${name}', ${value})`).join(';'),
  );
  // The window tells its pages in its own time.
  await page.waitForFunction(
    (...queries) => queries.every(([query, is]) => matchMedia(query as string).matches === is),
    {},
    // Forced colours of a light system are light, whatever the page's theme.
    ...(forced ? [] : [['(prefers-color-scheme: dark)', dark]]),
    ['(forced-colors: active)', forced],
    ['(prefers-reduced-motion: reduce)', calm],
  );
}
