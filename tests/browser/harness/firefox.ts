import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { ExtensionControl, LabOptions } from './lab';

/** All traffic through the test's web; none of Firefox's own errands; pages behind the front tab answer as fast as it does. */
const preferences = (port: number) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.stricttransportsecurity.preloadlist': false,
  'dom.security.https_first': false,
  'services.settings.server': 'data:,none',
  'browser.safebrowsing.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'layout.throttled_frame_rate': 60,
  'dom.min_background_timeout_value': 4,
  'dom.min_background_timeout_value_without_budget_throttling': 4,
  'dom.timeout.enable_budget_timer_throttling': false,
});

export async function startFirefox(
  executablePath: string,
  folder: string,
  port: number,
  options: LabOptions,
) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1100, height: 800 },
    extraPrefsFirefox: preferences(port),
    // The browser's own window may be scripted with this; pages of an extension can't be reached otherwise.
    // Only with this does Firefox look elsewhere for its own settings than at Mozilla's.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    args: ['--remote-allow-system-access'],
  });
  const id = await browser.installExtension(folder);
  return { browser, extension: control(browser, id, folder) };
}

/** Milliseconds in which a page of ours is there: mostly the first will do, on a busy machine a later one. */
const PATIENCE = [3_000, 6_000, 12_000, 24_000];

function control(browser: Browser, id: string, folder: string): ExtensionControl {
  const policy = `WebExtensionPolicy.getByID(${JSON.stringify(id)})`;
  const chrome = (body: string) => inBrowserWindow(browser, `(async () => { ${body} })()`);
  return {
    async openPage(path) {
      // Now and then a tab opens of which the driver never hears; then another one is opened.
      for (const patience of PATIENCE) {
        const known = new Set(await browser.pages());
        await chrome(`this.ours = gBrowser.addTrustedTab(${policy}.getURL(${JSON.stringify(path)}))`);
        for (const end = Date.now() + patience; Date.now() < end; ) {
          // The extension may open a page of its own at the same time: the introduction, after the installation.
          for (const page of await browser.pages())
            if (!known.has(page) && (await isReady(page, path))) return page;
          await new Promise((soon) => setTimeout(soon, 50));
        }
        await chrome('gBrowser.removeTab(this.ours)');
      }
      throw new Error(`${path} did not open in Firefox`);
    },
    async pressButton(page) {
      await page.bringToFront();
      // A popup that is still open would only be closed by the press.
      await chrome(`
        for (const panel of document.querySelectorAll('panel'))
          if (panel.state === 'open' || panel.state === 'showing') {
            const hidden = new Promise((done) => panel.addEventListener('popuphidden', done, { once: true }));
            panel.hidePopup();
            await hidden;
          }
        const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
        const { browserActionFor } = ExtensionParent.apiManager.global;
        await browserActionFor(${policy}.extension).triggerAction(window);`);
    },
    // As the key itself does it: Firefox takes this for the reader's doing and lets a sidebar open.
    async pressKey(letter) {
      await chrome(`
        const key = document.querySelector('keyset[id^="ext-keyset-id"] key[key="${letter}"]');
        if (!key) throw new Error('no key ${letter}');
        key.doCommand();`);
    },
    holdBackground: () => Promise.reject(new Error('Firefox can’t hold the background of an extension')),
    stopBackground: async () => {
      await chrome(`await ${policy}.extension.terminateBackground({ ignoreDevToolsAttached: true });`);
    },
    allowPrivate: async () => {
      await chrome(`
        const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
        const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
        const allowed = { permissions: ['internal:privateBrowsingAllowed'], origins: [] };
        await ExtensionPermissions.add(${JSON.stringify(id)}, allowed);
        await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();`);
    },
    reload: async () => {
      await browser.installExtension(folder);
    },
    // Asked of the window: the driver doesn't hear of every tab.
    async closeIntroduction() {
      const { result } = await chrome(`
        const tab = gBrowser.tabs.find((each) => each.linkedBrowser.currentURI.spec.endsWith('/welcome.html'));
        if (tab) gBrowser.removeTab(tab);
        return Boolean(tab);`);
      return result.value === true;
    },
  };
}

const isReady = (page: Page, path: string) =>
  page
    .evaluate(
      `location.protocol === 'moz-extension:' && location.href.endsWith(${JSON.stringify(`/${path}`)}) && document.readyState === 'complete'`,
    )
    .catch(() => false);

/** `result` is there unless the code threw. */
interface Answer {
  type: string;
  result: { value?: unknown };
  exceptionDetails?: { text: string };
}

interface Connection {
  send: (method: string, parameters: object) => Promise<{ result: never }>;
}

/** Runs code in Firefox's own window. Puppeteer has no name for that, its connection does. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<Answer> {
  const { connection } = browser as never as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string }[] };
  const target = { context: contexts[0]?.context };
  const sent = await connection.send('script.evaluate', { expression, target, awaitPromise: true });
  const answer: Answer = sent.result;
  if (answer.type === 'exception') throw new Error(`Firefox: ${answer.exceptionDetails?.text}`);
  return answer;
}
