import { browser } from './browser';

/**
 * Where the content script runs beyond the list of news sites in the manifest. Once: the reader's click on the
 * toolbar button lends us the tab (activeTab). Always: the reader permits a site, and we register it.
 * The browser's own permissions are the only record of the sites, so whatever is revoked there is gone here.
 */
const SCRIPT = 'content-scripts/content.js';
const STYLE = 'content-scripts/content.css';
const REGISTERED = 'added-sites';
/** Frames get only the style of the marks. Their articles are read from the page around them. */
const REGISTERED_STYLE = 'added-sites-style';

/**
 * Starts the content script in a tab in which the reader has just clicked our button. False if the browser forbids it.
 */
export async function checkOnce(tab: number): Promise<boolean> {
  try {
    await browser.scripting.insertCSS({
      target: { tabId: tab, allFrames: true },
      files: [`/${STYLE}`],
      origin: 'USER',
    });
    await browser.scripting.executeScript({ target: { tabId: tab }, files: [`/${SCRIPT}`] });
    return true;
  } catch {
    return false;
  }
}

/** The pattern for a page's site, or null for pages that no extension may touch. */
export function siteOf(url: string): string | null {
  const host = /^https?:/.test(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
  return host === '' ? null : `*://*.${host}/*`;
}

/** The site that a reader typed, as a host or an address. Null if it isn't one. */
export function typedSite(text: string): string | null {
  const trimmed = text.trim();
  try {
    const site = siteOf(/^https?:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    // A single word is a slip or a machine in the house, not a news site.
    return site !== null && hostOf(site)?.includes('.') ? site : null;
  } catch {
    return null;
  }
}

/** "example.org" for a site's pattern. Null for the pattern of every site, which browsers and policies may grant. */
export function hostOf(site: string): string | null {
  const host = site.replace(/^[^:]+:\/\/(\*\.)?|\/.*$/g, '');
  return site === '<all_urls>' || host === '*' ? null : host;
}

/** Whether a site is covered by the list of news sites. */
export const isNewsSite = (site: string): boolean => covers(newsSites(), site);

/** Whether the content script runs on a site by itself: it is a news site or was added, and nobody took that back. */
export async function isPermitted(site: string): Promise<boolean> {
  // Chrome's `contains` knows nothing of the news sites.
  const { origins = [] } = await browser.permissions.getAll();
  return covers(origins, site);
}

const covers = (patterns: readonly string[], site: string) =>
  patterns.map(hostOf).some((host) => host === null || `.${hostOf(site)}`.endsWith(`.${host}`));

/** Asks the reader. Call it directly from a click. Resolves to whether the site is now permitted. */
export function addSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [site] });
}

export function removeSite(site: string): Promise<boolean> {
  return browser.permissions.remove({ origins: [site] });
}

/** The sites that the reader permitted, as patterns. */
export async function addedSites(): Promise<string[]> {
  const own = new Set(newsSites());
  const { origins = [] } = await browser.permissions.getAll();
  return origins.filter((origin) => !own.has(origin));
}

/** Brings the registered content script in line with the permitted sites. */
export async function registerAddedSites(): Promise<void> {
  const matches = await addedSites();
  const ids = [REGISTERED, REGISTERED_STYLE];
  const registered = await browser.scripting.getRegisteredContentScripts({ ids });
  if (matches.length === 0) {
    if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids });
    return;
  }
  const script = { id: REGISTERED, matches, js: [SCRIPT], runAt: 'document_end' as const };
  const style = { id: REGISTERED_STYLE, matches, css: [STYLE], allFrames: true, matchOriginAsFallback: true };
  const register = (scripts: (typeof script | typeof style)[]) =>
    registered.length > 0
      ? browser.scripting.updateContentScripts(scripts)
      : browser.scripting.registerContentScripts(scripts);
  try {
    // See wxt.config.ts; browsers that don't know of it refuse.
    await register([script, Object.assign({ cssOrigin: 'user' }, style)]);
  } catch {
    await register([script, style]);
  }
}

/** Updates forget registered scripts but not permissions, so we check at start and on every change. */
export function keepAddedSitesRegistered(): void {
  // One after the other: two at a time would both find nothing registered, and the second would fail.
  let last = Promise.resolve();
  const again = () => {
    last = last.then(registerAddedSites).catch(() => undefined);
  };
  browser.runtime.onInstalled.addListener(again);
  browser.runtime.onStartup.addListener(again);
  browser.permissions.onAdded.addListener(again);
  browser.permissions.onRemoved.addListener(again);
}

function newsSites(): string[] {
  return (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches);
}
