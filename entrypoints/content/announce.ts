import type { PageState } from '../../lib/model/surfaces';
import { type toBackground, toSurfaces } from '../../lib/platform/messages';

/** Tells the toolbar button, and whoever shows the page, what has become of it. */
export function announce(state: PageState, ask: typeof toBackground): void {
  const comparisons = state.status === 'done' ? state.analysis.comparisons : [];
  void ask('pageChanged', { status: state.status, comparisons });
  void toSurfaces('stateChanged', state);
}
