/**
 * Calls back when the page shows another address without having been loaded anew. Jumps within the page don't count. The
 * address changes before the text does, so it calls back several times.
 */
export function watchNavigation(moved: () => unknown, signal: AbortSignal, view: Window): void {
  let address = withoutFragment(view.location.href);
  let settling: AbortController | undefined;
  const compare = () => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    settling?.abort();
    settling = new AbortController();
    at(SETTLING, moved, AbortSignal.any([signal, settling.signal]));
  };
  // If the browser reports it (Chrome; Firefox from 147 on), we need not ask.
  const navigation = (view as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', compare, { signal });
  else {
    const timer = setInterval(compare, POLL);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
}

/** Calls back after each of some times. */
export function at(times: readonly number[], work: () => unknown, signal: AbortSignal): void {
  const timers = times.map((time) => setTimeout(work, time));
  signal.addEventListener('abort', () => timers.forEach(clearTimeout));
}

/** Milliseconds. Comparing two strings each second costs a few microseconds. */
const POLL = 1_000;
const SETTLING = [100, 500, 1_500, 4_000];
/** When to look again at pages whose text comes late. */
export const LATER = [500, 1_500, 4_000, 12_000];
const withoutFragment = (address: string) => address.split('#')[0];
