import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** A point that the reader asked for. `times` counts the requests, so that the same point can be asked for again. */
export interface AskedPoint {
  point: string;
  times: number;
}

/**
 * Milliseconds in which the text scrolls to where the panel sent it. What comes into view on the way is not followed.
 */
const WAY = 2_000;

/**
 * Which point is open: the one that the reader opened or asked for, otherwise the one in view. While the reader is in
 * the panel, with the pointer or the keyboard, nothing there opens, closes or moves by itself.
 */
export function useFollow(inView: string | null, asked: AskedPoint | null, follows: boolean) {
  const list = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<string | null>(null);
  const show = useRef<'follow' | 'asked' | null>(null);
  const quietUntil = useRef(0);

  useEffect(() => {
    if (!inView || !follows || performance.now() < quietUntil.current || isReaderIn(list.current)) return;
    show.current = 'follow';
    setOpen(inView);
  }, [inView, follows]);

  useEffect(() => {
    if (!asked) return;
    show.current = 'asked';
    setOpen(asked.point);
  }, [asked]);

  // The row may come later than the request, because the page's state has to arrive first.
  useLayoutEffect(() => {
    if (!show.current || !open) return;
    const row = list.current?.querySelector(`[data-point="${CSS.escape(open)}"]`);
    if (!row) return;
    row.scrollIntoView({ block: 'start' });
    if (show.current === 'asked') row.querySelector('button')?.focus({ preventScroll: true });
    show.current = null;
  });

  /** Call before the panel sends the page somewhere. */
  const led = useCallback(() => {
    quietUntil.current = performance.now() + WAY;
  }, []);
  return { list, open, setOpen, led };
}

/** The focus may also remain from a click. Only the keyboard's focus says that the reader is still there. */
function isReaderIn(list: HTMLElement | null): boolean {
  if (!list) return false;
  const { activeElement } = document;
  const isTyping = document.hasFocus() && activeElement?.matches(':focus-visible') === true;
  return document.documentElement.matches(':hover') || isTyping;
}
