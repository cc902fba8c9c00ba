import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Matrix, Row } from './matrix';
import { move, type Place } from './moves';

const START: Place = { row: 0, column: -1 };

/**
 * The whole map is one Tab stop, and arrow keys move within it. The stop is kept in the DOM, not in the state, so that
 * a key press doesn't draw thousands of cells anew.
 */
export function useMoves(table: RefObject<HTMLTableElement | null>, matrix: Matrix, rows: readonly Row[]) {
  const at = useRef(START);
  const filled = useMemo(() => rows.map(({ cells }) => cells.map(({ column }) => column)), [rows]);
  const button = ({ row, column }: Place) =>
    table.current?.querySelector<HTMLButtonElement>(`[data-place="${row}:${column}"]`) ?? null;
  const stopAt = (place: Place) => {
    for (const stop of table.current?.querySelectorAll('[tabindex="0"]') ?? [])
      stop.setAttribute('tabindex', '-1');
    at.current = place;
    const target = button(place);
    target?.setAttribute('tabindex', '0');
    return target;
  };
  // With another selection, the old place may be gone or mean something else.
  useEffect(() => void stopAt(START), [matrix]);
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || event.metaKey) return;
      const place = move(filled, matrix.columns.length, at.current, event.key, event.ctrlKey);
      if (!place) return;
      event.preventDefault();
      stopAt(place)?.focus();
    },
    // A click or a screen reader may put the focus anywhere. The arrow keys go on from there.
    onFocusIn: (event: FocusEvent) => {
      const place = (event.target as HTMLElement).dataset?.place?.split(':').map(Number);
      if (place?.[0] !== undefined && place[1] !== undefined) stopAt({ row: place[0], column: place[1] });
    },
  };
}
