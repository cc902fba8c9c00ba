import { COMMANDS } from '../model/surfaces';
import { browser } from './browser';
import { toPage } from './messages';
import { openPanel } from './panel';
import { marks } from './settings';

/** Shows or hides the marks of a tab's page, unless a school fixed them. Popup and panel say so beside their box. */
export async function toggleMarks(tab: number): Promise<void> {
  const { fixed } = await marks.get();
  if (!fixed) await toPage(tab, 'command', { command: 'toggle-marks' });
}

/** Hands keyboard commands to the page in front, and opens the panel. */
export function listenToCommands(): void {
  browser.commands?.onCommand.addListener((name, tab) => {
    if (tab?.id === undefined || tab.windowId === undefined) return;
    const command = COMMANDS.find((known) => known === name);
    if (command === 'open-panel') void openPanel({ window: tab.windowId, tab: tab.id, point: null });
    else if (command === 'toggle-marks') void toggleMarks(tab.id);
    else if (command) void toPage(tab.id, 'command', { command });
  });
}
