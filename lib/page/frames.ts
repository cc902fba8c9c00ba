import { viewOf } from './dom';

/** Smaller frames (pixels) hold an ad, a player or a button, or are not shown at all. */
const SMALLEST = 200;

/**
 * A page's own document, then those of frames of its origin, frames in them included; browsers hand out no others. So
 * nothing of ours runs in frames: the page's own script reads them, and all findings of a tab stay in one place.
 */
export function documentsOf(page: Document): Document[] {
  // Most pages have no frames, and need not be searched for them.
  const frames = viewOf(page)?.length ? Document.prototype.querySelectorAll.call(page, 'iframe,frame') : [];
  return [page, ...[...frames].flatMap((frame) => documentIn(frame) ?? []).flatMap(documentsOf)];
}

/** From where to where a window's height is before the reader: frames reach beyond the page's window. */
export function shownPart(view: Window | null): [number, number] {
  const [frame, height] = [view?.frameElement, view?.innerHeight ?? 0];
  if (!view || !frame) return [0, height];
  const { top } = frame.getBoundingClientRect();
  const [from, to] = shownPart(view.parent);
  return [Math.max(0, from - top), Math.min(height, to - top)];
}

/** What a frame shows, if it is a frame of the same origin. */
export const documentIn = (frame: EventTarget | null) =>
  (frame as Partial<HTMLIFrameElement> | null)?.contentDocument;

/** Whether a document is a page's own, or stands in a frame that has room for an article. May lay out what is around the frame. */
export function isRoomy(doc: Document): boolean {
  const frame = viewOf(doc)?.frameElement;
  return !frame || Math.min(frame.clientWidth, frame.clientHeight) > SMALLEST;
}
