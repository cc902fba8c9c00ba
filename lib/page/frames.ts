import { viewOf } from './dom';

/**
 * A page's own document, then those of frames of its origin, frames in them included; browsers hand out no others. So
 * nothing of ours runs in frames: the page's own script reads them, and all findings of a tab stay in one place.
 */
export function documentsOf(page: Document): Document[] {
  // Most pages have no frames, and need not be searched for them.
  const frames: Iterable<Partial<HTMLIFrameElement>> = viewOf(page)?.length
    ? Document.prototype.querySelectorAll.call(page, 'iframe')
    : [];
  return [
    page,
    ...[...frames].flatMap(({ contentDocument }) => (contentDocument ? documentsOf(contentDocument) : [])),
  ];
}

/** Smaller frames (pixels) hold an ad, a player or a button, or are not shown at all. */
const SMALLEST = 200;

/** Whether a frame has room for an article. This lays out what is around the frame if need be. */
export const isRoomy = (doc: Document) => (viewOf(doc)?.innerHeight ?? 0) > SMALLEST;

/** From where to where a window is before the reader: a frame may reach beyond the page's window around it. */
export function shownPart({ frameElement, innerHeight }: Window): [number, number] {
  const top = frameElement?.getBoundingClientRect().top ?? 0;
  return [Math.max(0, -top), Math.min(innerHeight, window.innerHeight - top)];
}
