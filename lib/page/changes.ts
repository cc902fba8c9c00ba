/** Milliseconds. With a shorter wait, a hydration would be read half done. A live blog adds a post each minute. */
const SHORTEST_WAIT = 500;
const LONGEST_WAIT = 30_000;
const BUSY = 60_000;

/**
 * Calls back when something below an element may have changed. It does so once soon, because nobody watched the element
 * while it was read; then soon after each change has come to rest; and seldom on a page that never rests. The observer
 * stops at the first change and starts again only after the answer, and each answer within a busy minute doubles the
 * wait. So a storm of changes costs one callback.
 */
export function watchChanges(root: Node, changed: () => void, signal: AbortSignal): void {
  let wait = SHORTEST_WAIT;
  let last = -BUSY;
  const observer = new MutationObserver(() => {
    observer.disconnect();
    timer = setTimeout(answer, wait);
  });
  const answer = () => {
    const now = performance.now();
    wait = now - last < BUSY ? Math.min(wait * 2, LONGEST_WAIT) : SHORTEST_WAIT;
    last = now;
    changed();
    if (!signal.aborted) observe();
  };
  const observe = () => observer.observe(root, { childList: true, characterData: true, subtree: true });
  let timer = setTimeout(answer, wait);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
