import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/**
 * A list that shows some items at first and more on demand. The button may then be gone, so the focus moves on to the
 * first new item: to its button if it is a row that opens, otherwise to the item itself, since what stands before its
 * first link would be missed. `items` selects the items within the element that gets `box`.
 */
export function useGrow<E extends HTMLElement>(
  items: string,
  atFirst: number,
  more = Number.POSITIVE_INFINITY,
) {
  const box = useRef<E>(null);
  const [limit, setLimit] = useState(atFirst);
  const from = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (from.current === null) return;
    const item = box.current?.querySelectorAll<HTMLElement>(items)[from.current];
    from.current = null;
    const target = item?.querySelector<HTMLElement>('button') ?? item;
    if (target === item) item?.setAttribute('tabindex', '-1');
    target?.focus({ preventScroll: true });
  }, [limit]);
  const grow = () => {
    from.current = limit;
    setLimit(limit + more);
  };
  return { box, limit, grow };
}
