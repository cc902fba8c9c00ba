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
export const THEMES = {
  light: {},
  dark: { dark: true },
  forced: { forced: true },
  'forced-dark': { forced: true, dark: true },
} as const;
/** The colours that Firefox forces, as its settings name them: foreground, background, links. */
const FORCED_COLOURS = { light: ['#000000', '#ffffff', '#0000ee'], dark: ['#ffffff', '#000000', '#8cc8ff'] };

/** With as much space as readers may set without losing anything (1.4.12); a style sheet as our pages' policy allows it. */
export const spaceOut = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-bottom: 2em !important }`,
    );
    document.adoptedStyleSheets.push(sheet);
  });

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
  const [text, paper, link] = FORCED_COLOURS[dark ? 'dark' : 'light'];
  const colours = {
    'browser.display.foreground_color': text,
    'browser.display.background_color': paper,
    'browser.anchor_color': link,
  };
  const set = (type: string, of: object) =>
    Object.entries(of).map(
      ([name, value]) => `Services.prefs.set${type}Pref('${name}', ${JSON.stringify(value)})`,
    );
  await inBrowserWindow(page.browser(), [...set('Int', preferences), ...set('String', colours)].join(';'));
  // The window tells its pages in its own time.
  await page.waitForFunction(
    (...queries) => queries.every(([query, is]) => matchMedia(query as string).matches === is),
    {},
    ['(prefers-color-scheme: dark)', dark],
    ['(forced-colors: active)', forced],
    ['(prefers-reduced-motion: reduce)', calm],
  );
}
