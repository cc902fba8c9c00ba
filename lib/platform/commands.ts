import { COMMANDS } from '../model';
import { browser } from './browser';
import { toPage } from './messages';
import { openPanel } from './panel';

/** Hands keyboard commands to the page in front, and opens the panel. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    const command = COMMANDS.find((known) => known === name);
    if (command === 'open-panel') void openPanel({ window: tab.windowId, tab: tab.id, point: null });
    else if (command) void toPage(tab.id, 'command', { command });
  });
}
