import { browser } from './browser';
import { openPage } from './pages';

/** Chrome's side panel, which the polyfill doesn't know yet. */
interface SidePanel {
  open: (where: { windowId: number }) => Promise<void>;
}
const sidePanel = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;

const PAGE = '/sidepanel.html';
/** Each window has a panel of its own, and is asked for a point of its own. */
const pointOf = (window: number) => `panelPoint${window}`;

/**
 * Opens the panel beside a window's pages. Browsers allow that only while a click or key press is being handled,
 * so nothing is awaited before. If it isn't allowed (Firefox, asked from a page), or if there is no panel
 * (Firefox for Android), the panel's page opens on its own, and `?tab=` says which tab to follow.
 */
export async function openPanel(at: {
  window: number;
  tab: number | null;
  point: string | null;
}): Promise<void> {
  const opened = open(at.window);
  await browser.storage.session.set({ [pointOf(at.window)]: at.point });
  if ((await opened) || isShown(at)) return;
  const path = `${PAGE}${at.tab === null ? '' : `?tab=${at.tab}`}`;
  // `npm run inspect` lets nothing else be opened than what stands here: an address that the browser made for us.
  if (browser.windows)
    await browser.windows.create({
      url: browser.runtime.getURL(path),
      type: 'popup',
      width: 420,
      height: 800,
    });
  else await openPage(path);
}

function open(windowId: number): Promise<boolean> {
  try {
    const opening = sidePanel()?.open({ windowId }) ?? browser.sidebarAction.open();
    return opening.then(
      () => true,
      () => false,
    );
  } catch {
    return Promise.resolve(false);
  }
}

/**
 * Whether a panel for this page is already there. Such a panel hears of the point by itself. Only Firefox can be asked.
 */
function isShown({ window, tab }: { window: number; tab: number | null }): boolean {
  const { extension } = browser as Partial<typeof browser>;
  const views = extension?.getViews?.({ type: 'tab' }) ?? [];
  return (
    (extension?.getViews?.({ type: 'sidebar', windowId: window }).length ?? 0) > 0 ||
    views.some(({ location }) => location.pathname === PAGE && location.search === `?tab=${tab}`)
  );
}

/** For a panel in a window of its own: it comes to the front if it was asked for a point. */
export async function showThisWindow(): Promise<void> {
  const { id } = await browser.windows.getCurrent();
  if (id !== undefined) await browser.windows.update(id, { focused: true });
}

/** For a window's panel: calls back with the point to open at, now and whenever it is asked again. Returns the undo. */
export function watchPanelPoint(window: number, show: (point: string) => void): () => void {
  const key = pointOf(window);
  const tell = (point: unknown) => {
    if (typeof point !== 'string') return;
    show(point);
    // This request is answered: the next panel starts at the top, and the same point may be asked for again.
    void browser.storage.session.remove(key);
  };
  void browser.storage.session.get(key).then((stored) => tell(stored[key]));
  const listener = (changes: Record<string, { newValue?: unknown }>) => tell(changes[key]?.newValue);
  browser.storage.session.onChanged.addListener(listener);
  return () => browser.storage.session.onChanged.removeListener(listener);
}
