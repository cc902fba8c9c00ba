import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * When a row opens, the one above it closes, and the row would jump away from under the pointer. Call `hold` before the
 * change. After it, the row's button stands where it stood on the screen.
 */
export function useStandstill(open: boolean) {
  const button = useRef<HTMLButtonElement>(null);
  const held = useRef<number | null>(null);
  const top = () => button.current?.getBoundingClientRect().top ?? 0;
  useLayoutEffect(() => {
    if (held.current === null || !button.current) return;
    scrollBy({ top: top() - held.current, behavior: 'instant' });
    held.current = null;
  }, [open]);
  return {
    button,
    hold: () => {
      held.current = top();
    },
  };
}
