import { browser } from './browser';
import type { PageCommand } from './contract';
import { toPage } from './messages';
import { openPanel } from './panel';

/** The keyboard commands of the manifest (wxt.config.ts), except the browser's own that opens the popup. */
const TO_PAGE: readonly PageCommand[] = ['next-point', 'previous-point', 'open-card', 'toggle-marks'];

/** Hands keyboard commands to the page in front, and opens the panel. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    if (name === 'open-panel') void openPanel({ window: tab.windowId, tab: tab.id, point: null });
    const command = TO_PAGE.find((known) => known === name);
    if (command) void toPage(tab.id, 'command', { command });
  });
}
