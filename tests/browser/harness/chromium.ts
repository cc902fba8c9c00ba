import puppeteer, { type Browser } from 'puppeteer-core';
import type { ExtensionControl, LabOptions } from './lab';

const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,OptimizationHints,MediaRouter,Translate',
];

export async function startChromium(
  executablePath: string,
  folder: string,
  port: number,
  options: LabOptions,
) {
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    userDataDir: options.profile,
    pipe: true,
    enableExtensions: [folder],
    defaultViewport: { width: 1100, height: 800 },
    args: [
      '--no-sandbox',
      ...QUIET,
      `--proxy-server=http://127.0.0.1:${port}`,
      '--ignore-certificate-errors',
    ],
  });
  const worker = await browser.waitForTarget((target) => target.type() === 'service_worker', {
    timeout: 30_000,
  });
  return { browser, extension: control(browser, new URL(worker.url()).host, folder) };
}

function control(browser: Browser, id: string, folder: string): ExtensionControl {
  const extension = async () => {
    const found = (await browser.extensions()).get(id);
    if (!found) throw new Error('the extension is gone');
    return found;
  };
  const worker = () =>
    browser.targets().find((each) => each.type() === 'service_worker' && each.url().includes(id));
  return {
    async openPage(path) {
      const page = await browser.newPage({ background: true });
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    async pressButton(page) {
      await page.bringToFront();
      await page.triggerExtensionAction(await extension());
    },
    pressKey: null,
    async holdBackground() {
      const session = await worker()?.createCDPSession();
      await session?.send('Debugger.enable');
      await session?.send('Debugger.pause');
      // A stopped worker takes its debugger with it.
      return async () => void (await session?.detach().catch(() => undefined));
    },
    async stopBackground() {
      const running = worker();
      await (await running?.worker())?.close().catch(async (error: unknown) => {
        // Puppeteer closes, then detaches; a worker that stopped at once has nothing left to detach from. That it is
        // gone may reach us a little later.
        for (let tries = 0; running && browser.targets().includes(running); tries++) {
          if (tries === 100) throw error;
          await new Promise((soon) => setTimeout(soon, 20));
        }
      });
    },
    async allowPrivate() {
      const settings = await browser.newPage({ background: true });
      await settings.goto('chrome://extensions');
      // Loaded again, an extension from a folder is switched off unless the reader is a developer.
      await settings.evaluate(`(async () => {
        const { developerPrivate } = chrome;
        await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
        while ((await developerPrivate.getExtensionInfo('${id}')).state !== 'ENABLED')
          await new Promise((soon) => setTimeout(soon, 50));
      })()`);
      await settings.close();
    },
    async reload() {
      await browser.uninstallExtension(id);
      const introduction = browser.waitForTarget((target) => target.url().endsWith('/welcome.html'));
      await browser.installExtension(folder);
      // It would come to the front, a moment later on a busy machine.
      await (await (await introduction).page())?.close();
    },
    async closeIntroduction() {
      const introduction = browser.targets().find((target) => target.url().endsWith('/welcome.html'));
      const page = await introduction?.page();
      await page?.close();
      return Boolean(page);
    },
  };
}
