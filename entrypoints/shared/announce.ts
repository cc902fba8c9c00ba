import type { PageState } from '../../lib/model/surfaces';
import { type toBackground, toSurfaces } from '../../lib/platform/messages';

/** Tells the toolbar button, and whoever shows the page, what has become of it. A card about what is gone is closed. */
export function announce(state: PageState, ask: typeof toBackground, card: { close: () => void }): void {
  const comparisons = state.status === 'done' ? state.analysis.comparisons : [];
  void ask('pageChanged', { status: state.status, comparisons });
  void toSurfaces('stateChanged', state);
  if (state.status !== 'done') card.close();
}
