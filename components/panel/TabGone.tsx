import { Notice } from '../popup/Notice';
import './panel.css';

/** For a panel in a window of its own, once the tab that it follows is closed. */
export function TabGone() {
  return (
    <main class="panel">
      <Notice {...GONE} level={1} />
    </main>
  );
}

const GONE = { title: 'panelGoneTitle', text: 'panelGoneText' } as const;
