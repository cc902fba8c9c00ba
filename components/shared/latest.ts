import { useCallback, useRef } from 'preact/hooks';

/**
 * Of several answers on their way, only that to the last question counts. Each call begins a question, and returns
 * whether that is still the last one.
 */
export function useLatest(): () => () => boolean {
  const count = useRef(0);
  return useCallback(() => {
    const mine = ++count.current;
    return () => mine === count.current;
  }, []);
}
