import { COMMANDS } from '../model/surfaces';
import { browser } from './browser';

/** What the extension is and may do, from its own manifest. */
export function about(): { version: string; permissions: string[]; policy: string } {
  const manifest = browser.runtime.getManifest();
  const policy = manifest.content_security_policy as { extension_pages?: string } | undefined;
  return {
    version: manifest.version,
    permissions: (manifest.permissions ?? []).filter((name) => !name.includes('/')),
    policy: policy?.extension_pages ?? '',
  };
}

/** The keyboard commands with the keys that they have now. Browsers have an order of their own, and Chromium sorts even the manifest's. */
export async function keyCommands(): Promise<{ name: string; description: string; shortcut: string }[]> {
  const all = (await browser.commands?.getAll()) ?? [];
  const place = ({ name = '' }) => (COMMANDS as readonly string[]).indexOf(name);
  const sorted = [...all].sort((a, b) => place(a) - place(b));
  return sorted.flatMap(({ name, description, shortcut }) =>
    name && description ? { name, description, shortcut: shortcut ?? '' } : [],
  );
}

/** Whether the reader can see our button. Browsers that can't be asked may hide it in their menu of extensions. */
export async function isPinned(): Promise<boolean> {
  const { getUserSettings } = browser.action as {
    getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  };
  const settings = await getUserSettings?.call(browser.action).catch(() => undefined);
  return settings?.isOnToolbar === true;
}

/** Opens the browser's own page for keys: Firefox has a call for it, Chrome an address. */
export async function changeKeys(): Promise<void> {
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) return openShortcutSettings.call(browser.commands);
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
