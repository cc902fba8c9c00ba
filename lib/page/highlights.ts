import { DIFFERENCE_KINDS } from '../model';

/** The page shares the highlight registry with us and may clear it, so it is never asked what stands in it. */
const NAMES = [...DIFFERENCE_KINDS, 'plain', 'near', 'here'] as const;
export type HighlightName = (typeof NAMES)[number];

/** The marks as the browser draws them. Firefox refuses to iterate the registry here, so the highlights are kept. */
export function createHighlights() {
  const shown = new Map<HighlightName, Highlight>();
  return {
    set(name: HighlightName, ranges: readonly StaticRange[]): void {
      const key = `sidelight-${name}`;
      // Only what is still ours is taken away: after an update a newer script may have set its own.
      if (ranges.length === 0) {
        if (CSS.highlights.get(key) === shown.get(name)) CSS.highlights.delete(key);
        shown.delete(name);
        return;
      }
      const highlight = new Highlight(...ranges);
      highlight.priority = NAMES.indexOf(name);
      shown.set(name, highlight);
      CSS.highlights.set(key, highlight);
    },
    restore(): void {
      for (const [name, highlight] of shown) {
        if (!CSS.highlights.has(`sidelight-${name}`)) CSS.highlights.set(`sidelight-${name}`, highlight);
      }
    },
    clear(): void {
      for (const name of NAMES) this.set(name, []);
    },
  };
}
