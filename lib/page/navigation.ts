/**
 * Tells that the page shows another address without having been loaded anew, and that it came back from the
 * browser's back/forward cache. Jumps within the page don't count.
 */
export function watchNavigation(moved: () => void, signal: AbortSignal, view: Window = window): void {
  let address = withoutFragment(view.location.href);
  const compare = () => {
    const now = withoutFragment(view.location.href);
    if (now === address) return;
    address = now;
    moved();
  };
  // Where the browser tells of it (Chrome; Firefox from 147 on) nothing needs to be asked.
  const navigation = (view as { navigation?: EventTarget }).navigation;
  if (navigation) navigation.addEventListener('currententrychange', compare, { signal });
  else {
    const timer = setInterval(compare, POLL);
    signal.addEventListener('abort', () => clearInterval(timer));
  }
  view.addEventListener('popstate', compare, { signal });
  view.addEventListener('pageshow', (event) => event.persisted && moved(), { signal });
}

/** Milliseconds; comparing two strings costs a few microseconds. */
const POLL = 1_000;
const withoutFragment = (address: string) => address.replace(/#.*$/, '');
