import { all, viewOf } from './dom';
import { isShown } from './visible';

/**
 * A page's own document, then those of frames of its origin, including nested frames. Browsers hand out no others. So
 * nothing of ours runs in frames: the script in the page reads them, and all findings of a tab stay in one place.
 */
export function documentsOf(page: Document): Document[] {
  // Most pages have no frames and need not be searched.
  const frames: Partial<HTMLIFrameElement>[] = viewOf(page)?.length ? all(page, 'iframe') : [];
  return [
    page,
    ...frames.flatMap(({ contentDocument }) => (contentDocument ? documentsOf(contentDocument) : [])),
  ];
}

/** Pixels. Smaller frames hold an ad, a player or a button, or are not shown at all. */
const SMALLEST = 200;

/**
 * Whether a document is the page's own, or its frame has room for an article and can be scrolled to. This may lay out
 * what is around the frame.
 */
export function isRoomy(doc: Document): boolean {
  const { frameElement, innerWidth, innerHeight } = viewOf(doc) ?? window;
  if (!frameElement) return true;
  const around = frameElement.ownerDocument;
  const { right, bottom } = frameElement.getBoundingClientRect();
  const { scrollX, scrollY } = viewOf(around) as Window;
  return (
    // Nobody can scroll to before the page's beginning.
    Math.min(innerWidth, innerHeight, right + scrollX, bottom + scrollY) > SMALLEST &&
    isShown(frameElement, true) &&
    isRoomy(around)
  );
}

/** The part of a window that the reader sees. A frame may reach beyond the page's window around it. */
export function shownPart({ frameElement, innerHeight }: Window): [number, number] {
  const top = frameElement?.getBoundingClientRect().top ?? 0;
  return [Math.max(0, -top), Math.min(innerHeight, window.innerHeight - top)];
}
