import { useCallback, useRef } from 'preact/hooks';

/**
 * If several answers are on their way, only the answer to the last question counts. Each call begins a question. It
 * returns a function that says whether this is still the last one.
 */
export function useLatest(): () => () => boolean {
  const count = useRef(0);
  return useCallback(() => {
    const mine = ++count.current;
    return () => mine === count.current;
  }, []);
}
