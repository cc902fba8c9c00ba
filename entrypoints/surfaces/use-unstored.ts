import { useCallback, useState } from 'preact/hooks';
import type { Answer } from '../../lib/model/class';

/**
 * Answers that aren't stored: in a private window, by a school's wish, or on a full disk. They last as long as the
 * page, not only a part of it.
 */
let unstored: Answer[] = [];
/** Whether the browser failed to store one of them. */
let failed = false;

export function useUnstored() {
  const [held, setHeld] = useState(unstored);
  const [isLost, setLost] = useState(failed);
  /** Changes them. `isLost`: the browser failed to store one now; null: what was lost is forgotten. */
  const hold = useCallback((change: (before: Answer[]) => Answer[], isLost: boolean | null = false) => {
    unstored = change(unstored);
    failed = isLost !== null && (failed || isLost);
    setHeld(unstored);
    setLost(failed);
  }, []);
  return { held, isLost, hold };
}
