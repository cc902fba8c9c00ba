import type { DifferenceKind } from '../model/findings';

/**
 * What is drawn: the marks at rest and, over them (as set later), those near the pointer and the one that the reader
 * was led to.
 */
export type Distance = '' | '-near' | '-here';
export type HighlightName = `${DifferenceKind | 'plain'}${Distance}`;

/**
 * The marks as the browser draws them. The page shares the registry with us and may clear it, so we never ask
 * what is in it. Firefox refuses to iterate it here anyway.
 */
export function createHighlights() {
  const shown = new Map<string, Highlight>();
  // Each document has its own registry.
  let { CSS, Highlight } = globalThis;
  const remove = (key: string) => {
    // We only take away what is still ours: after an update a newer script may have set its own.
    // In Firefox we may touch nothing of a frame that is gone.
    try {
      if (CSS.highlights.get(key) === shown.get(key)) CSS.highlights.delete(key);
    } catch {}
    shown.delete(key);
  };
  const clear = () => [...shown.keys()].forEach(remove);
  return {
    set(name: HighlightName, ranges: readonly StaticRange[]): void {
      const key = `sidelight-${name}`;
      if (!ranges[0]) {
        remove(key);
        return;
      }
      try {
        const highlight = new Highlight(...ranges);
        shown.set(key, highlight);
        CSS.highlights.set(key, highlight);
      } catch {}
    },
    restore(): void {
      for (const [key, highlight] of shown) {
        if (!CSS.highlights.has(key)) CSS.highlights.set(key, highlight);
      }
    },
    clear,
    /** Clears, and continues in the window of a page or a frame. */
    moveTo(view: typeof globalThis | null): void {
      clear();
      if (view) ({ CSS, Highlight } = view);
    },
  };
}
export type Highlights = ReturnType<typeof createHighlights>;
